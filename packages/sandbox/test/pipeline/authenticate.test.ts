import { expect, test } from "vitest";
import { bearerToken } from "../../src/pipeline/authenticate.ts";

test.each(["Bearer k_good", "bearer k_good", "BEARER  k_good "])("%j carries a token", (header) => {
  expect(bearerToken(header)).toBe("k_good");
});

test.each([
  [null, 'Bearer realm="outfame"'],
  ["", 'Bearer realm="outfame", error="invalid_token"'],
  ["k_good", 'Bearer realm="outfame", error="invalid_token"'],
  ["Bearer", 'Bearer realm="outfame", error="invalid_token"'],
  ["Bearer k_good k_good", 'Bearer realm="outfame", error="invalid_token"'],
  ["Token k_good", 'Bearer realm="outfame", error="invalid_token"'],
  ["Bearer k_good,x", 'Bearer realm="outfame", error="invalid_token"'],
])("%j is refused with the challenge %s", (header, challenge) => {
  expect(() => bearerToken(header)).toThrow(
    expect.objectContaining({
      code: "unauthorized",
      facts: expect.objectContaining({ headers: { "WWW-Authenticate": challenge } }),
    }),
  );
});
