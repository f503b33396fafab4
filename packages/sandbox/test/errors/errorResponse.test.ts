import { describe, expect, test } from "vitest";
import { ApiError, type ApiErrorFacts } from "../../src/errors/apiError.ts";
import { errorCatalogue } from "../../src/errors/catalogue.ts";
import { errorResponse } from "../../src/errors/errorResponse.ts";
import { toResponse } from "../../src/http/web.ts";
import { fixture } from "../support/fixture.ts";

const catalogue = errorCatalogue(fixture);
const respond = (code: string, facts: ApiErrorFacts = {}) =>
  toResponse(
    errorResponse(new ApiError(code, facts), {
      catalogue,
      shape: fixture.errorShape,
      retryAfterHeader: "Retry-After",
      requestId: "r_1",
    }),
  );

describe("errorResponse", () => {
  test.each<[string, ApiErrorFacts, number, unknown]>([
    [
      "invalid_request",
      { details: [{ field: "a", message: "b" }] },
      400,
      {
        fault: {
          kind: "invalid_request",
          text: "Wrong.",
          see: "https://docs.example/e",
          fields: [{ field: "a", message: "b" }],
        },
        id: "r_1",
      },
    ],
    ["unauthorized", {}, 401, { fault: { kind: "unauthorized", text: "Who?" }, id: "r_1" }],
    ["not_found", { message: "Gone." }, 404, { fault: { kind: "not_found", text: "Gone." }, id: "r_1" }],
    [
      "insufficient_scope",
      { requiredScopes: ["read"] },
      403,
      { fault: { kind: "insufficient_scope", text: "insufficient_scope" }, id: "r_1" },
    ],
    [
      "slow_down",
      { retryAfter: 7 },
      429,
      { fault: { kind: "slow_down", text: "slow_down", wait: 7 }, id: "r_1" },
    ],
    [
      "invalid_request",
      { status: 405 },
      405,
      { fault: { kind: "invalid_request", text: "Wrong.", see: "https://docs.example/e" }, id: "r_1" },
    ],
  ])("%s %j → %i", async (code, facts, status, body) => {
    const response = respond(code, facts);
    expect([response.status, response.headers.get("Content-Type"), await response.json()]).toEqual([
      status,
      "application/json",
      body,
    ]);
    expect(response.headers.get("Retry-After")).toBe(
      facts.retryAfter === undefined ? null : String(facts.retryAfter),
    );
  });

  test("a code that is not in the document is a fault of the server", () => {
    expect(() => respond("made_up")).toThrow('The document has no error code "made_up"');
  });

  test("a document without a code that the server needs can't be served", () => {
    const errors = fixture.errors.filter(({ code }) => code !== "conflict");
    expect(() => errorCatalogue({ ...fixture, errors })).toThrow('no error code "conflict"');
    expect(() =>
      errorCatalogue({ ...fixture, errors: fixture.errors.filter(({ code }) => code !== "slow_down") }),
    ).toThrow("slow_down");
  });
});
