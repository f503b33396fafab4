import fc from "fast-check";
import { expect, test } from "vitest";
import { withParameters } from "../../src/oauth/redirectUri.ts";

test.each([
  ["https://a.example/cb", "https://a.example/cb?code=x+y"],
  ["https://a.example/cb?", "https://a.example/cb?code=x+y"],
  ["https://a.example/cb?t=1", "https://a.example/cb?t=1&code=x+y"],
  ["https://a.example/cb?t=1&", "https://a.example/cb?t=1&code=x+y"],
  ["https://a.example/cb??", "https://a.example/cb??&code=x+y"],
  ["com.example.app:/cb", "com.example.app:/cb?code=x+y"],
])("%s", (uri, want) => {
  expect(withParameters(uri, { code: "x y", state: undefined })).toBe(want);
});

test("whatever is added arrives, and whatever was there stays", () => {
  const query = fc.webQueryParameters();
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(query, text, text, (given, code, state) => {
      const before = new URL(`https://a.example/cb?${given}`);
      const after = new URL(withParameters(before.href, { code, state }));
      expect([...after.searchParams]).toEqual([...before.searchParams, ["code", code], ["state", state]]);
    }),
    { numRuns: 1000 },
  );
});
