import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isIdentifier } from "../../src/emit/identifier.ts";
import { camelCase, kebabCase, NameScope, pascalCase, safeName } from "../../src/emit/names.ts";

describe("cases", () => {
  it.each([
    ["listAccounts", "listAccounts", "ListAccounts", "list-accounts"],
    ["repos/list-for-user", "reposListForUser", "ReposListForUser", "repos-list-for-user"],
    ["HTTPServer", "httpServer", "HttpServer", "http-server"],
    ["OAuth 2.0", "oAuth20", "OAuth20", "o-auth-2-0"],
    ["get_user_by_ID", "getUserById", "GetUserById", "get-user-by-id"],
    ["Crème brûlée", "cremeBrulee", "CremeBrulee", "creme-brulee"],
    ["日本語", "", "", ""],
    ["__proto__", "proto", "Proto", "proto"],
    ["../../etc", "etc", "Etc", "etc"],
    ["2fa", "2fa", "2fa", "2fa"],
  ])("%s", (given, camel, pascal, kebab) => {
    expect([camelCase(given), pascalCase(given), kebabCase(given)]).toEqual([camel, pascal, kebab]);
  });
});

describe("safeName", () => {
  it.each([
    ["name", "name"],
    ["class", "class_"],
    ["2fa", "_2fa"],
    ["", "fallback"],
    ["日本", "fallback"],
    ["__proto__", "__proto___"],
    ["a-b c", "abc"],
  ])("%j is %s", (given, want) => {
    expect(safeName(given, "fallback")).toBe(want);
  });

  it("is an identifier, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(isIdentifier(safeName(text, "x"))).toBe(true);
      }),
    );
  });
});

describe("NameScope", () => {
  it("never gives a name twice, without regard to case, and none that is reserved", () => {
    const name = fc.constantFrom("a", "A", "b", "aX", "ax", "a2", "A2", "a3", "then", "Then");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.array(fc.constantFrom("X", "2"), { maxLength: 2 })), { maxLength: 40 }),
        (claims) => {
          const scope = new NameScope(["Then"]);
          const given = claims.map(([wanted, suffixes]) => scope.claim(wanted, ...suffixes).toLowerCase());
          expect(new Set(given).size).toBe(given.length);
          expect(given).not.toContain("then");
        },
      ),
    );
  });

  it("prefers the name, then its suffixes, then numbers", () => {
    const scope = new NameScope();
    expect([1, 2, 3, 4].map(() => scope.claim("Pet", "Model"))).toEqual(["Pet", "PetModel", "Pet2", "Pet3"]);
  });
});
