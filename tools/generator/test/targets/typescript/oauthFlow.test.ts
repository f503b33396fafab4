import { describe, expect, it } from "vitest";
import { credentialOptions } from "../../../src/targets/typescript/files/credentials.ts";
import { describeFlow } from "../../../src/targets/typescript/files/oauthFlow.ts";
import { reservedTypeNames } from "../../../src/targets/typescript/plan/reserved.ts";
import { documentWith, modelOf } from "../../support/model.ts";

const urls = { authorizationUrl: "https://auth.test/authorize", tokenUrl: "https://auth.test/token" };
const scopes = {};

/** What a client would be told of the flows of its schemes: the option, and the facts. */
function told(securitySchemes: object) {
  const { api } = modelOf(documentWith({ components: { securitySchemes } }));
  return credentialOptions(api.securitySchemes).map(({ name, flow }) => [
    name,
    flow && describeFlow(flow.name, flow.flow),
  ]);
}

const codeFlow = (flow: object, name = "login") => ({
  [name]: { type: "oauth2", flows: { authorizationCode: { ...urls, scopes, ...flow } } },
});
const lifetimes = { accessTokenSeconds: 60, refreshRotation: true, reuseRevokesFamily: true };

describe("the OAuth flow of a client", () => {
  it.each<[string, object, unknown]>([
    ["endpoints", codeFlow({}), { option: "oauth", ...urls }],
    [
      "an endpoint of its own for refreshes",
      codeFlow({ refreshUrl: "https://auth.test/refresh" }),
      { option: "oauth", ...urls, refreshUrl: "https://auth.test/refresh" },
    ],
    ["the token endpoint again", codeFlow({ refreshUrl: urls.tokenUrl }), { option: "oauth", ...urls }],
    [
      "lifetimes, rotation taken for granted",
      codeFlow({ "x-token-lifetimes": lifetimes }),
      { option: "oauth", ...urls, accessTokenSeconds: 60 },
    ],
    [
      "no rotation",
      codeFlow({ "x-token-lifetimes": { ...lifetimes, refreshRotation: false, reuseRevokesFamily: false } }),
      { option: "oauth", ...urls, accessTokenSeconds: 60, rotates: false },
    ],
    [
      "rotation without families",
      codeFlow({ "x-token-lifetimes": { ...lifetimes, reuseRevokesFamily: false } }),
      { option: "oauth", ...urls, accessTokenSeconds: 60, reuseRevokesFamily: false },
    ],
    ["a relative endpoint", codeFlow({ tokenUrl: "/token" }), undefined],
    ["an endpoint that is no URL", codeFlow({ authorizationUrl: "https://" }), undefined],
    [
      "another flow only",
      { login: { type: "oauth2", flows: { clientCredentials: { tokenUrl: urls.tokenUrl, scopes } } } },
      undefined,
    ],
  ])("%s", (_, given, want) => {
    expect(told(given)).toEqual([["accessToken", want]]);
  });

  it("of several schemes has a name of its own each", () => {
    const options = told({
      ...codeFlow({}, "staff"),
      ...codeFlow({}, "guest"),
      key: { type: "http", scheme: "bearer" },
    });
    expect(options.map(([name, flow]) => [name, Object(flow).option])).toEqual([
      ["staff", "staffOAuth"],
      ["guest", "guestOAuth"],
      ["key", undefined],
    ]);
  });

  it("steps back where a scheme has its name", () => {
    const options = told({ ...codeFlow({}), oauth: { type: "http", scheme: "bearer" } });
    expect(new Set(options.map(([name]) => name))).toEqual(new Set(["accessToken", "oauth"]));
    expect(Object(options.find(([name]) => name === "accessToken")?.[1]).option).not.toBe("oauth");
  });
});

describe("names that a schema must not take", () => {
  const sources = new Map([
    [
      "index.ts",
      'export { A, type B } from "./a.ts";\nexport type {\n  C,\n  D as E,\n} from "./c.ts";\nexport type * from "./all.ts";\n',
    ],
    ["all.ts", "export interface F {}\nexport type G = F;\n"],
    ["a.ts", "export class A {}\nexport type B = A;\nexport const hidden = 1;\nexport class Lease {}\n"],
  ]);
  it.each([
    ["A", true],
    ["B", true],
    ["C", true],
    ["D", false],
    ["E", true],
    ["F", true],
    ["G", true],
    ["Lease", false],
    ["hidden", false],
    ["Promise", true],
  ])("%s: %s", (name, taken) => {
    expect(reservedTypeNames(sources).has(name)).toBe(taken);
  });
});
