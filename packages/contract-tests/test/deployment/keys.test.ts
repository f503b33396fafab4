import { describe, expect, test } from "vitest";
import { givenCapabilities } from "../../src/deployment/given.ts";
import { keysOf, keysTemplate, scopeSetsOf } from "../../src/deployment/keysFile.ts";
import { withFlags } from "../../src/deployment/needs.ts";
import { contract } from "../../src/generated/contract.ts";
import { howToEnable } from "../../src/target/target.ts";

const [scope = ""] = contract.scopes;

describe("keysOf", () => {
  test("reads keys and tokens; scopes that are left out are all", () => {
    const parsed = { keys: [{ key: "a", plan: "basic" }], tokens: [{ access_token: "b", scopes: [scope] }] };
    expect(keysOf(parsed, "keys.json", contract)).toEqual({
      keys: [{ key: "a", scopes: contract.scopes, plan: "basic", environment: undefined }],
      tokens: [{ accessToken: "b", refreshToken: "", scopes: [scope] }],
    });
  });

  test("takes the template, and leaves out what is not filled in", () => {
    expect(keysOf(JSON.parse(keysTemplate(contract)), "keys.json", contract)).toEqual({
      keys: [],
      tokens: [],
    });
  });

  test.each([
    [[], "the whole must be an object with keys, tokens or both."],
    [{ keys: {} }, "keys must be a list."],
    [{ keys: [{ key: 7 }] }, "keys[0].key must be text that is not empty."],
    [{ keys: [{ key: "" }, { key: "k", scopes: "all" }] }, "keys[1].scopes must be a list of scopes."],
    [{ tokens: [{ access_token: "secret", scopes: ["no:such"] }] }, '"no:such" is none.'],
  ])("%j is refused", (parsed, message) => {
    expect(() => keysOf(parsed, "keys.json", contract)).toThrow(message);
  });
});

test("the template asks for every scope set once", () => {
  const sets = scopeSetsOf(contract).map((scopes) => scopes.toSorted().join(" "));
  expect(new Set(sets).size).toBe(sets.length);
  expect(sets).toEqual(expect.arrayContaining(["", scope, contract.scopes.toSorted().join(" ")]));
});

describe("givenCapabilities", () => {
  const given = {
    keys: [
      { key: "all", scopes: contract.scopes, plan: undefined, environment: undefined },
      { key: "one", scopes: [scope], plan: "basic", environment: "sandbox" },
    ],
    tokens: [],
  };
  const options = { given, client: undefined, autoConsent: false, keyScheme: "apiKey", tokenScheme: "oauth" };
  const client = { id: "c", secret: "s", redirectUri: "https://a/cb" };

  test.each([
    [{}, "all"],
    [{ scopes: [scope] }, "one"],
    [{ environment: "sandbox" }, "one"],
  ])("%j is given %s", async (wish, want) => {
    const { credentials } = givenCapabilities({ ...options, fast: false });
    expect(await credentials?.(wish)).toEqual({ scheme: "apiKey", secret: want, handle: "" });
  });

  test.each([
    [{ scopes: [] }, false, "needs a key without any scope: put one into the file of --keys"],
    [{ plan: "basic" }, false, "would use the limit of a key up: --fast allows it"],
    [{ plan: "pro" }, true, "needs a key of plan pro"],
  ])("%j can't be given (fast: %j)", async (wish, fast, message) => {
    const { credentials } = givenCapabilities({ ...options, fast });
    await expect(credentials?.(wish)).rejects.toThrow(message);
  });

  test("a plan's key is given where limits may be used up", async () => {
    const { credentials } = givenCapabilities({ ...options, fast: true });
    expect(await credentials?.({ plan: "basic" })).toMatchObject({ secret: "one" });
  });

  test("consent is only had where it is said, and nobody declines", async () => {
    expect(givenCapabilities({ ...options, client, fast: false }).consent).toBeUndefined();
    const { consent } = givenCapabilities({ ...options, client, autoConsent: true, fast: false });
    await expect(consent?.("allow")).resolves.toBeUndefined();
    await expect(consent?.("deny")).rejects.toThrow("a user who declines");
  });

  test("nothing is claimed that was not given", () => {
    expect(givenCapabilities({ ...options, given: undefined, fast: false })).toEqual({});
  });
});

test.each(Object.entries(howToEnable))("a reason that needs %s names an option", (name, how) => {
  expect(withFlags(`needs "${name}": ${how}`)).toMatch(/: .*--[a-z]/);
});
