import { describe, expect, test, vi } from "vitest";
import { errorFromResponse } from "../src/errors/from-response.ts";
import type * as runtime from "../src/index.ts";
import {
  ApiError,
  InsufficientScopeError,
  RateLimitError,
  SdkError,
  ServerError,
  ValidationError,
} from "../src/index.ts";
import { api, createItem } from "./fixtures/api.ts";
import { recorder } from "./fixtures/send.ts";

async function failure(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<SdkError> {
  const { transport } = recorder({ apiKey: "sk_test_1" }, () => Response.json(body, { status, headers }));
  const result = await transport.send<unknown, SdkError>(createItem, { body: {} }).result();
  if (result.ok) throw new Error("no failure");
  return result.error;
}

const body = (code: string, more: object = {}) => ({
  error: { code, message: "for people", doc_url: "https://docs.example/x", request_id: "req_1", ...more },
});

describe("an error answer", () => {
  test.each<[number, string, string]>([
    [400, "invalid_request", "ValidationError"],
    [401, "unauthorized", "AuthenticationError"],
    [403, "forbidden", "PermissionError"],
    [403, "insufficient_scope", "InsufficientScopeError"],
    [404, "not_found", "NotFoundError"],
    [409, "conflict", "ConflictError"],
    [418, "teapot", "ApiError"],
    [422, "unprocessable", "ValidationError"],
    [429, "rate_limit_exceeded", "RateLimitError"],
    [503, "service_unavailable", "ServerError"],
  ])("%d %s is a %s", async (status, code, name) => {
    const error = await failure(status, body(code));
    expect(error).toMatchObject({
      name,
      status,
      code,
      requestId: "req_1",
      docUrl: "https://docs.example/x",
      attempts: 1,
    });
    expect(error).toBeInstanceOf(ApiError);
    expect(error.operation).toBe(createItem);
    expect(error.idempotencyKey).toMatch(/^[\da-f-]{36}$/);
    expect(error.stack).toContain(`${name}: [POST /items] ${status} ${code}`);
  });

  test("messages say what and where", async () => {
    expect((await failure(409, body("conflict"))).message).toBe(
      "[POST /items] 409 conflict: for people (req_1)",
    );
    expect((await failure(403, body("insufficient_scope"))).message).toBe(
      "[POST /items] 403 insufficient_scope: needs items:write (req_1)",
    );
  });

  test("details, scopes, retry times", async () => {
    const invalid = await failure(
      400,
      body("invalid_request", { details: [{ field: "color", message: "no" }, 1] }),
    );
    expect(ValidationError.is(invalid) && invalid.details).toEqual([{ field: "color", message: "no" }]);
    const scope = await failure(403, body("insufficient_scope"));
    expect(InsufficientScopeError.is(scope) && [scope.required, scope.granted]).toEqual([
      ["items:write"],
      undefined,
    ]);
    const window = { "x-ratelimit-limit": "100", "x-ratelimit-reset": "1700000000" };
    const limited = await failure(429, body("rate_limit_exceeded"), window);
    expect(limited).toMatchObject({
      limit: 100,
      retryAt: new Date(1_700_000_000_000),
      rateLimit: { limit: 100 },
    });
  });

  test.each<[string, string | undefined]>([
    ["90", "2026-01-01T00:01:30.000Z"],
    ["0", "2026-01-01T00:00:00.000Z"],
    ["Thu, 01 Jan 2026 00:00:09 GMT", "2026-01-01T00:00:09.000Z"],
    ["soon", undefined],
  ])("Retry-After: %s", async (value, want) => {
    vi.useFakeTimers({ now: new Date("2026-01-01T00:00:00Z"), toFake: ["Date"] });
    const [limited, down] = [
      await failure(429, {}, { "retry-after": value }),
      await failure(503, {}, { "retry-after": value }),
    ];
    vi.useRealTimers();
    expect(RateLimitError.is(limited) && limited.retryAt?.toISOString()).toBe(want);
    expect(ServerError.is(down) && down.retryAt?.toISOString()).toBe(want);
  });
});

describe("what may be logged", () => {
  test("toJSON holds the facts and no secret", async () => {
    const answer = body("conflict", {
      client_secret: "topsecret",
      nested: [{ api_key: "topsecret", token: 7, ok: 1 }],
    });
    const error = await failure(409, answer, {
      "set-cookie": "topsecret",
      "x-auth-token": "topsecret",
      "x-plain": "1",
    });
    const text = JSON.stringify(error);
    expect(JSON.parse(text)).toMatchObject({
      name: "ConflictError",
      code: "conflict",
      status: 409,
      operation: "createItem",
      headers: { "x-auth-token": "[redacted]", "x-plain": "1" },
      body: {
        error: {
          client_secret: "[redacted]",
          nested: [{ api_key: "[redacted]", token: "[redacted]", ok: 1 }],
        },
      },
    });
    expect(text).not.toMatch(/topsecret|sk_test_1/);
  });

  test("toJSON leaves out what the document calls secret, whatever its name", () => {
    const error = errorFromResponse(
      { ...api, secretFields: ["pin"] },
      { status: 409, headers: new Headers() },
      { error: { code: "conflict", pin: "topsecret", inner: { pin: 4711 }, plain: "told" } },
      { required: [], granted: undefined },
      {},
      0,
    );
    expect(error.toJSON()["body"]).toEqual({
      error: { code: "conflict", pin: "[redacted]", inner: { pin: "[redacted]" }, plain: "told" },
    });
    expect(error.body).toMatchObject({ error: { pin: "topsecret" } });
  });

  test("console.log leaves headers and body out", async () => {
    const { inspect } = await import("node:util");
    const error = await failure(409, body("conflict", { secret: "topsecret" }), { "x-token": "topsecret" });
    expect(inspect(error, { depth: 9 })).not.toContain("topsecret");
    expect(error).toHaveProperty("body.error.secret", "topsecret");
  });
});

describe("instanceof and is", () => {
  test("work across copies of the runtime", async () => {
    vi.resetModules();
    const copy: typeof runtime = await import("../src/index.ts");
    expect(copy.ApiError).not.toBe(ApiError);
    const error = await failure(429, {});
    expect(error instanceof copy.RateLimitError).toBe(true);
    expect(error instanceof copy.SdkError).toBe(true);
    expect(error instanceof copy.ServerError).toBe(false);
    expect(copy.ApiError.is(error)).toBe(true);
  });

  test("a class derived by a user is its own", async () => {
    class Mine extends ApiError {}
    expect((await failure(500, {})) instanceof Mine).toBe(false);
    expect(ApiError.is(new Mine({ status: 1, code: "x", headers: new Headers() }))).toBe(true);
  });

  test.each([undefined, null, "x", 1, {}, new Error("x"), () => {}])("%s is none", (value) => {
    expect(SdkError.is(value)).toBe(false);
  });
});
