import { describe, expect, test } from "vitest";
import { authenticate } from "../../src/pipeline/authenticate.ts";
import type { Credential } from "../../src/pipeline/credential.ts";

const credential: Credential = {
  scheme: "key",
  id: "key_1",
  tenant: { organization: "org_1", environment: "sandbox" },
  scopes: [],
  plan: "small",
};
const lookup = (token: string) => (token === "k_good" ? credential : undefined);

describe("authenticate", () => {
  test.each(["Bearer k_good", "bearer k_good", "BEARER  k_good "])("takes %j", (header) => {
    expect(authenticate(new Headers({ Authorization: header }), [() => undefined, lookup])).toBe(credential);
  });

  test.each([
    undefined,
    "",
    "k_good",
    "Bearer",
    "Bearer k_bad",
    "Bearer k_good k_good",
    "Token k_good",
    "Bearer k_good,x",
  ])("refuses %j", (header) => {
    const headers = new Headers(header === undefined ? {} : { Authorization: header });
    expect(() => authenticate(headers, [lookup])).toThrow(expect.objectContaining({ code: "unauthorized" }));
  });
});
