import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Vault } from "../../src/report/vault.ts";

const secret = "zX9-secret+value/1=";
const schemes = {
  securitySchemes: [
    {
      name: "apiKey",
      type: "bearer" as const,
      in: null,
      parameter: null,
      prefixes: [{ prefix: "sk_test_", environment: "sandbox", token: "key" as const }],
      maxPerOrganization: null,
      place: "#/a",
    },
  ],
};

function vault(): Vault {
  const made = new Vault(schemes);
  made.add(secret);
  return made;
}

describe("mask", () => {
  test.each([
    [`a ${secret} b`, "a *** b"],
    [encodeURIComponent(secret), "***"],
    [`-H 'authorization: Bearer ${secret}'`, "-H 'authorization: Bearer ***'"],
    ["-H 'authorization: whatever it is'", "-H 'authorization: ***'"],
    [`-H 'authorization: Basic ${btoa(`${secret}:`)}'`, "-H 'authorization: Basic ***'"],
    [`-H 'cookie: a=b; session=${secret}'`, "-H 'cookie: ***'"],
    ['{"access_token":"unknown one","n":1}', '{"access_token":"***","n":1}'],
    ['{"secret": "cut off in the mid', '{"secret": "***'],
    ["a key sk_test_Abc123_9 of nobody", "a key sk_test_*** of nobody"],
    ["http://a/cb?code=abcdef&state=1", "http://a/cb?code=***&state=1"],
    ["nothing secret in here", "nothing secret in here"],
  ])("%j becomes %j", (text, want) => {
    expect(vault().mask(text)).toBe(want);
  });

  test("what answers give out is known from then on", () => {
    const own = vault();
    own.harvest('{"data":{"secret":"whsec_given_out_once"}}');
    expect(own.mask("later: whsec_given_out_once!")).toBe("later: ***!");
  });

  test("no text has a known secret in it after that", () => {
    const secrets = fc.array(
      fc.string({ minLength: 6, maxLength: 30 }).filter((text) => !/[*"'\\]/.test(text)),
    );
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (all, before, after) => {
        const own = new Vault(schemes);
        for (const one of all) own.add(one);
        for (const one of all) expect(own.mask(before + one + after)).not.toContain(one);
      }),
    );
  });
});
