import { describe, expect, expectTypeOf, test, vi } from "vitest";
import { paginated } from "../../src/caller/index.ts";
import type { FunctionCaller, SdkError } from "../../src/index.ts";
import {
  AbortError,
  ConnectionError,
  CredentialsError,
  InsufficientScopeError,
  NotFoundError,
  RateLimitError,
  ResponseError,
  subscribe,
  TimeoutError,
  type TransportOptions,
} from "../../src/index.ts";
import type { OperationSpec } from "../../src/operation.ts";
import type { RequestOptions } from "../../src/options.ts";
import type { CallInput } from "../../src/prepare.ts";
import { api, createItem, getItem, listItems, ping } from "../fixtures/api.ts";
import { json, serve } from "../fixtures/server.ts";

/** How often the transport was loaded, and whether it can be. */
const transport = { loads: 0, isAbsent: false };

async function callerTo(baseUrl: string, options: TransportOptions | Readonly<Record<string, unknown>> = {}) {
  Object.assign(transport, { loads: 0, isAbsent: false });
  vi.resetModules();
  vi.doMock("../../src/caller/transport.ts", async (original) => {
    if (transport.isAbsent) throw new TypeError("Failed to fetch dynamically imported module");
    transport.loads += 1;
    return original();
  });
  const { LightCaller } = await import("../../src/caller/index.ts");
  const given: object = { baseUrl, apiKey: "sk_test_1", ...options };
  const caller = new LightCaller<never>(api, given, {});
  const call = (operation: OperationSpec, input: CallInput = {}, own: RequestOptions = {}) =>
    caller.send<unknown, SdkError>(operation, input, own).result();
  return { caller, call };
}

describe("a call that goes well", () => {
  test("is sent as the transport sends it, without the transport", async () => {
    const { url, seen } = await serve((response) =>
      json(
        response,
        200,
        { id: "a" },
        { "x-request-id": "r1", "x-ratelimit-limit": "100", "x-ratelimit-remaining": "99" },
      ),
    );
    const { call } = await callerTo(url, { headers: { "x-own": "1" } });
    const result = await call(getItem, { path: ["a/b"] }, { headers: { "x-call": "2" } });
    expect(result).toMatchObject({
      ok: true,
      data: { id: "a" },
      requestId: "r1",
      rateLimit: { limit: 100, remaining: 99 },
      attempts: 1,
    });
    expect(seen).toMatchObject([
      {
        method: "GET",
        url: "/items/a%2Fb",
        headers: {
          authorization: "Bearer sk_test_1",
          accept: "application/json",
          "x-own": "1",
          "x-call": "2",
          "user-agent": "shop/1.2.3",
        },
      },
    ]);
    expect(transport.loads).toBe(0);
  });

  test("carries its body and its idempotency key", async () => {
    const { url, seen } = await serve((response) => json(response, 201, { id: "a" }));
    const { call } = await callerTo(url);
    expect(await call(createItem, { body: { color: "red" } }, { idempotencyKey: "k1" })).toMatchObject({
      idempotencyKey: "k1",
    });
    expect(seen).toMatchObject([{ body: '{"color":"red"}', headers: { "idempotency-key": "k1" } }]);
  });

  test("has its secret from a function each time", async () => {
    const { url, seen } = await serve((response) => json(response, 200, {}));
    let count = 0;
    const { call } = await callerTo(url, { apiKey: async () => `sk_test_${++count}` });
    await call(getItem, { path: ["a"] });
    await call(getItem, { path: ["a"] });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer sk_test_1",
      "Bearer sk_test_2",
    ]);
    expect(transport.loads).toBe(0);
  });

  test("lists are walked", async () => {
    const { url } = await serve((response, { url: asked }) =>
      json(
        response,
        200,
        asked.includes("cursor=2")
          ? { data: [3], has_more: false }
          : { data: [1, 2], has_more: true, next_cursor: "2" },
      ),
    );
    const { caller } = await callerTo(url);
    expect(await paginated(caller, listItems).toArray({ limit: 10 })).toEqual([1, 2, 3]);
  });
});

describe("a call that needs the transport gets it", () => {
  test("an error answer becomes its class, with its body, and is not asked for again", async () => {
    const body = { error: { code: "not_found", message: "no such item" } };
    const { url, seen } = await serve((response) => json(response, 404, body));
    const { call } = await callerTo(url);
    const result = await call(getItem, { path: ["a"] });
    expect(result.ok ? undefined : result.error).toBeInstanceOf(NotFoundError);
    expect(result).toMatchObject({ ok: false, error: { code: "not_found", status: 404, body, attempts: 1 } });
    expect(seen).toHaveLength(1);
  });

  test("what may pass is repeated, with the same key", async () => {
    let count = 0;
    const { url, seen } = await serve((response) => {
      count += 1;
      json(response, count === 1 ? 503 : 201, {}, count === 1 ? { "retry-after": "0.01" } : {});
    });
    const { call } = await callerTo(url);
    expect(await call(createItem, { body: { color: "red" } })).toMatchObject({ ok: true, attempts: 2 });
    const keys = seen.map(({ headers }) => headers["idempotency-key"]);
    expect(keys[0]).toEqual(expect.any(String));
    expect(keys[0]).toBe(keys[1]);
  });

  test("a broken connection is repeated where that is safe, and only there", async () => {
    let count = 0;
    const { url } = await serve((response, _, request) => {
      count += 1;
      if (count % 2 === 1) request.socket.destroy();
      else json(response, 200, {});
    });
    const { call } = await callerTo(url);
    expect(await call(getItem, { path: ["a"] })).toMatchObject({ ok: true, attempts: 2 });
    const unsafe = {
      ...createItem,
      idempotent: false,
      idempotencyKey: undefined,
    } as unknown as OperationSpec;
    const failed = await (await callerTo(url)).call(unsafe, { body: {} });
    expect(failed.ok ? undefined : failed.error).toBeInstanceOf(ConnectionError);
  });

  test("what must not be sent is not: scopes, credentials, both with the transport's words", async () => {
    const { url, seen } = await serve((response) => json(response, 200, {}));
    const refused = async (options: Record<string, unknown>) => {
      const result = await (await callerTo(url, options)).call(getItem, { path: ["a"] });
      return result.ok ? undefined : result.error;
    };
    expect(await refused({ scopes: ["items:write"] })).toBeInstanceOf(InsufficientScopeError);
    expect(await refused({ apiKey: "sk_test_ \n" })).toMatchObject({ code: "invalid_credentials" });
    expect(await refused({ apiKey: "" })).toBeInstanceOf(CredentialsError);
    expect(await refused({ apiKey: undefined })).toMatchObject({ code: "missing_credentials" });
    expect(await refused({ accessToken: "oa_1" })).toMatchObject({ code: "invalid_credentials" });
    expect(await refused({ apiKey: () => Promise.reject(new Error("vault")) })).toMatchObject({
      code: "missing_credentials",
    });
    expect(seen).toHaveLength(0);
  });

  test("a live key is not sent in the clear", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { call } = await callerTo("http://shop.example", { apiKey: "sk_live_1", fetch });
    expect(await call(getItem, { path: ["a"] })).toMatchObject({ error: { code: "invalid_credentials" } });
    expect(fetch).not.toHaveBeenCalled();
  });

  test.each<[string, TransportOptions]>([
    [
      "middleware",
      { middleware: [(request, next) => next(new Request(request, { headers: { "x-by": "middleware" } }))] },
    ],
    [
      "call middleware",
      {
        callMiddleware: [
          (request, next) => next(new Request(request, { headers: { "x-by": "middleware" } })),
        ],
      },
    ],
  ])("%s stands around it", async (_, options) => {
    const { url, seen } = await serve((response) => json(response, 200, {}));
    await (await callerTo(url, options)).call(getItem, { path: ["a"] });
    expect(seen).toMatchObject([{ headers: { "x-by": "middleware", authorization: "Bearer sk_test_1" } }]);
  });

  test("who listens hears of it", async () => {
    const { url } = await serve((response) => json(response, 200, {}));
    const heard: string[] = [];
    const end = subscribe(({ type }) => heard.push(type));
    await (await callerTo(url)).call(getItem, { path: ["a"] });
    end();
    expect(heard).toEqual(["attempt:start", "attempt:end"]);
  });

  test("near the rate limit the next calls are paced", async () => {
    let remaining = 2;
    const { url, seen } = await serve((response) => {
      remaining -= 1;
      const reset = Math.ceil(Date.now() / 1000) + 3600;
      json(
        response,
        200,
        {},
        {
          "x-ratelimit-limit": "100",
          "x-ratelimit-remaining": `${remaining}`,
          "x-ratelimit-reset": `${reset}`,
        },
      );
    });
    const { call } = await callerTo(url, { maxRetryDelay: 1000 });
    const results = [];
    for (let index = 0; index < 4; index += 1) results.push(await call(getItem, { path: ["a"] }));
    const last = results.at(-1);
    expect(last?.ok === false && last.error).toBeInstanceOf(RateLimitError);
    expect(seen.length).toBeLessThan(4);
  });
});

describe("limits", () => {
  const never: typeof globalThis.fetch = () => new Promise(() => {});

  test.each<[string, RequestOptions, object]>([
    [
      "the time of an attempt",
      { timeout: 5, maxRetries: 0 },
      { code: "timeout", limit: "attempt", attempts: 1 },
    ],
    ["the deadline", { deadline: 5 }, { code: "timeout", limit: "deadline", attempts: 1 }],
    ["the caller's signal", { signal: AbortSignal.abort("left") }, { code: "aborted", cause: "left" }],
  ])("%s", async (_, options, error) => {
    const { call } = await callerTo("https://shop.example", { fetch: never });
    expect(await call(getItem, { path: ["a"] }, options)).toMatchObject({ ok: false, error });
  });

  test("a signal ends a call under way", async () => {
    const own = new AbortController();
    const { call } = await callerTo("https://shop.example", { fetch: never });
    const result = call(getItem, { path: ["a"] }, { signal: own.signal });
    own.abort("left");
    const ended = await result;
    expect(ended.ok ? undefined : ended.error).toBeInstanceOf(AbortError);
  });

  test("the deadline counts from the beginning, whoever goes on with the call", async () => {
    const { url } = await serve((response) => json(response, 503, {}, { "retry-after": "30" }));
    const { call } = await callerTo(url, { deadline: 5000 });
    expect(await call(getItem, { path: ["a"] })).toMatchObject({
      ok: false,
      error: { status: 503, attempts: 1 },
    });
    const timed = await (await callerTo(url, { fetch: never, timeout: 10, deadline: 25 })).call(getItem, {
      path: ["a"],
    });
    expect(timed.ok ? undefined : timed.error).toBeInstanceOf(TimeoutError);
  });

  test("mistakes in code reject", async () => {
    const { call } = await callerTo("https://shop.example", { fetch: never });
    await expect(call(getItem, { path: [""] })).rejects.toThrow(TypeError);
    await expect(call(getItem, { path: ["a"] }, { timeout: -1 })).rejects.toThrow(RangeError);
    await expect((await callerTo("ftp://x")).call(ping)).rejects.toThrow("baseUrl must be");
  });
});

describe("where the transport cannot be loaded", () => {
  test("good answers are read", async () => {
    const { url } = await serve((response) => json(response, 200, { id: "a" }, { deprecation: "@1" }));
    const { call } = await callerTo(url);
    transport.isAbsent = true;
    expect(await call(getItem, { path: ["a"] })).toMatchObject({ data: { id: "a" } });
  });

  test("a failed connection is what is told", async () => {
    const cause = new TypeError("fetch failed");
    const { call } = await callerTo("https://shop.example", { fetch: () => Promise.reject(cause) });
    transport.isAbsent = true;
    const result = await call(getItem, { path: ["a"] });
    expect(result.ok ? undefined : result.error).toBeInstanceOf(ConnectionError);
    expect(result).toMatchObject({ error: { cause, attempts: 1 } });
  });

  test("an error answer keeps its status and its text", async () => {
    const { url } = await serve((response) => json(response, 404, { error: { code: "not_found" } }));
    const { call } = await callerTo(url);
    transport.isAbsent = true;
    const result = await call(getItem, { path: ["a"] });
    expect(result.ok ? undefined : result.error).toBeInstanceOf(ResponseError);
    expect(result).toMatchObject({ error: { status: 404, body: '{"error":{"code":"not_found"}}' } });
  });

  test("nothing is sent that cannot be sent without it", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>();
    const { call } = await callerTo("https://shop.example", {
      fetch,
      middleware: [(request, next) => next(request)],
    });
    transport.isAbsent = true;
    const result = await call(getItem, { path: ["a"] });
    expect(result.ok ? undefined : result.error).toBeInstanceOf(ConnectionError);
    expect(fetch).not.toHaveBeenCalled();
  });

  test("it is tried again with the next call", async () => {
    const { url } = await serve((response) => json(response, 404, { error: { code: "not_found" } }));
    const { call } = await callerTo(url);
    transport.isAbsent = true;
    await call(getItem, { path: ["a"] });
    transport.isAbsent = false;
    const result = await call(getItem, { path: ["a"] });
    expect(result.ok ? undefined : result.error).toBeInstanceOf(NotFoundError);
  });
});

test("a caller stands for the scopes that it has", () => {
  expectTypeOf<FunctionCaller<"a" | "b">>().toExtend<FunctionCaller<"a">>();
  expectTypeOf<FunctionCaller<"a">>().toExtend<FunctionCaller>();
  expectTypeOf<FunctionCaller<"a">>().not.toExtend<FunctionCaller<"b">>();
  expectTypeOf<FunctionCaller<"a">>().not.toExtend<FunctionCaller<"a" | "b">>();
});
