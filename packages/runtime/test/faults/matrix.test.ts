import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { type OperationSpec, type SdkError, Transport } from "../../src/index.ts";
import { api, createItem, getItem } from "../fixtures/api.ts";
import { virtualClock } from "../fixtures/clock.ts";
import { serve } from "../fixtures/server.ts";
import * as plays from "./plays.ts";

/**
 * Every fault, crossed with a read, a write that carries a key, and a write that does not: how many attempts there
 * are, how long the waits between them, and how it ends. Waits are virtual; sockets and time-outs are real.
 */

const unkeyed = {
  id: "pushItem",
  resource: "items",
  method: "POST",
  path: "/pushes",
  body: { contentType: "application/json" },
  response: "json",
  security: [{ apiKey: ["items:write"] }],
} as const satisfies OperationSpec;

const calls = {
  GET: [getItem, { path: ["1"] }],
  "POST with key": [createItem, { body: {} }],
  "POST without key": [unkeyed, { body: {} }],
} as const;

const start = Date.parse("2026-01-01T00:00:00Z");
const httpDate = (seconds: number) => new Date(start + seconds * 1000).toUTCString();
/** With `random` at one half: half of 500 and 1000, half of 1000 and 2000. */
const transient = [250, 500];
const throttled = [500, 1_000];
const never: number[] = [];

interface Want {
  readonly name: string;
  /** Waits before the retries; as many retries as there are waits. */
  readonly waits: readonly number[];
  readonly status?: number;
  /** Milliseconds for an attempt, where the fault is that nothing comes. */
  readonly timeout?: number;
}

const date = { date: httpDate(0) };
const passing = [408, 425, 500, 502, 503, 504];
const final: [number, string][] = [
  [400, "ValidationError"],
  [401, "AuthenticationError"],
  [402, "ApiError"],
  [403, "PermissionError"],
  [404, "NotFoundError"],
  [405, "ApiError"],
  [409, "ConflictError"],
  [410, "ApiError"],
  [413, "ApiError"],
  [418, "ApiError"],
  [422, "ValidationError"],
  [431, "ApiError"],
  [451, "ApiError"],
  [501, "ServerError"],
  [505, "ServerError"],
  [507, "ServerError"],
  [599, "ServerError"],
];

const faults: [string, plays.Play, Want][] = [
  ...passing.map((code): [string, plays.Play, Want] => [
    `${code}`,
    plays.status(code),
    { name: code >= 500 ? "ServerError" : "ApiError", waits: transient, status: code },
  ]),
  ...final.map(([code, name]): [string, plays.Play, Want] => [
    `${code}`,
    plays.status(code),
    { name, waits: never, status: code },
  ]),
  ["429", plays.status(429), { name: "RateLimitError", waits: throttled, status: 429 }],
  ...(
    [
      ["3", [3_000, 3_000]],
      ["0", throttled],
      ["soon", throttled],
      ["-5", throttled],
      ["1e3", throttled],
      [httpDate(7), [7_000, 7_000]],
      [httpDate(-3600), throttled],
      ["90", never],
      [httpDate(86_400), never],
      ["99999999999999999999", never],
    ] as const
  ).map(([value, waits]): [string, plays.Play, Want] => [
    `429, Retry-After: ${value}`,
    plays.status(429, { "retry-after": value, ...date }),
    { name: "RateLimitError", waits, status: 429 },
  ]),
  [
    "429, X-RateLimit-Reset",
    plays.status(429, { "x-ratelimit-reset": String(start / 1000 + 9), ...date }),
    { name: "RateLimitError", waits: [9_000, 9_000], status: 429 },
  ],
  [
    "429, Retry-After before X-RateLimit-Reset",
    plays.status(429, { "retry-after": "2", "x-ratelimit-reset": String(start / 1000 + 9), ...date }),
    { name: "RateLimitError", waits: [2_000, 2_000], status: 429 },
  ],
  [
    "429, X-RateLimit-Reset in the past",
    plays.status(429, { "x-ratelimit-reset": "1", ...date }),
    { name: "RateLimitError", waits: throttled, status: 429 },
  ],
  [
    "503, Retry-After: 4",
    plays.status(503, { "retry-after": "4" }),
    { name: "ServerError", waits: [4_000, 4_000], status: 503 },
  ],
  [
    "500, X-RateLimit-Reset, which is no hint here",
    plays.status(500, { "x-ratelimit-reset": String(start / 1000 + 9), ...date }),
    { name: "ServerError", waits: transient, status: 500 },
  ],
  ["reset after the request was read", plays.resetAfterRead, { name: "ConnectionError", waits: transient }],
  ["stalled headers", plays.stalledHeaders, { name: "TimeoutError", waits: transient, timeout: 400 }],
  ["stalled body", plays.stalledBody, { name: "TimeoutError", waits: transient, status: 200, timeout: 400 }],
  ["slow drip", plays.slowDrip, { name: "TimeoutError", waits: transient, status: 200, timeout: 400 }],
  ["truncated body", plays.truncatedBody, { name: "ConnectionError", waits: transient, status: 200 }],
  ["invalid JSON", plays.invalidJson, { name: "ResponseError", waits: never, status: 200 }],
  ["wrong content type", plays.wrongContentType, { name: "ResponseError", waits: never, status: 200 }],
  ["empty body", plays.emptyBody, { name: "ResponseError", waits: never, status: 200 }],
];

async function run(call: keyof typeof calls, url: string, options: object = {}) {
  const clock = virtualClock(start);
  const given = { baseUrl: url, apiKey: "sk_test_1", pacing: false, timeout: 5_000, ...options };
  const transport = new Transport(api, given, { clock, random: () => 0.5 });
  const [operation, input] = calls[call];
  const result = await transport.send<unknown, SdkError>(operation, input).result();
  return { result, clock };
}

describe.each(["GET", "POST with key", "POST without key"] as const)("%s", (call) => {
  test.each(faults)("%s", async (_, play, { name, waits, status, timeout }) => {
    const { url, seen } = await serve((response, _seen, request) => play(response, request));
    const { result, clock } = await run(call, url, timeout === undefined ? {} : { timeout });
    const wanted = call === "POST without key" ? [] : waits;
    expect(clock.waits).toEqual(wanted);
    expect(seen).toHaveLength(1 + wanted.length);
    expect(result).toMatchObject({
      ok: false,
      error: {
        name,
        attempts: 1 + wanted.length,
        totalDelay: wanted.reduce((sum, wait) => sum + wait, 0),
        ...(status === undefined ? {} : { status }),
      },
    });
    const keys = seen.map(({ headers }) => headers["idempotency-key"]);
    expect(new Set(keys).size).toBe(1);
    expect(keys[0] === undefined).toBe(call !== "POST with key");
    if (!result.ok) expect(result.error.idempotencyKey).toBe(keys[0]);
  });

  test("reset before the request was read", async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections += 1;
      socket.resetAndDestroy();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const { result, clock } = await run(call, `http://127.0.0.1:${port}`);
    const wanted = call === "POST without key" ? [] : transient;
    expect(clock.waits).toEqual(wanted);
    expect(result).toMatchObject({
      ok: false,
      error: { name: "ConnectionError", attempts: 1 + wanted.length },
    });
    // `fetch` itself may open another connection for a read, but it never sends a write twice.
    if (call !== "GET") expect(connections).toBe(1 + wanted.length);
  });

  test("a huge body is read whole", async () => {
    const { url, seen } = await serve((response, _seen, request) => plays.hugeBody(response, request));
    const { result } = await run(call, url);
    expect(result).toMatchObject({ ok: true, attempts: 1, data: { id: expect.any(String) } });
    expect(seen).toHaveLength(1);
  });

  test("a circle of redirects ends", async () => {
    const { url, seen } = await serve((response, _seen, request) => plays.redirectCircle(response, request));
    const { result, clock } = await run(call, url);
    expect(result).toMatchObject({ ok: false, error: { name: "ApiError", status: 302, attempts: 1 } });
    expect(clock.waits).toEqual([]);
    expect(seen.filter(({ method }) => method === "POST").length).toBeLessThanOrEqual(1);
  });

  test.each([503, 429])("%d, and then it works", async (code) => {
    const { url, seen } = await serve((response, _seen, request) =>
      seen.length < 3 ? plays.status(code)(response, request) : plays.status(200)(response, request),
    );
    const { result } = await run(call, url);
    if (call === "POST without key") return expect(result).toMatchObject({ ok: false });
    const waits = code === 429 ? throttled : transient;
    const totalDelay = waits.reduce((sum, wait) => sum + wait, 0);
    expect(result).toMatchObject({ ok: true, attempts: 3, totalDelay });
    expect(result.ok && result.idempotencyKey).toBe(seen[0]?.headers["idempotency-key"]);
  });

  test.each<[string, object, object]>([
    ["maxRetries: 0", { maxRetries: 0 }, { attempts: 1 }],
    ["maxRetries: 5", { maxRetries: 5 }, { attempts: 6 }],
  ])("%s", async (_, options, want) => {
    const { url } = await serve((response, _seen, request) => plays.status(503)(response, request));
    const { result } = await run(call, url, options);
    const wanted = call === "POST without key" ? { attempts: 1 } : want;
    expect(result).toMatchObject({ ok: false, error: wanted });
  });
});

describe("a hint and the deadline", () => {
  const limited = (value: string) =>
    serve((response) => plays.status(429, { "retry-after": value })(response, Object()));

  test.each<[string, object, number[]]>([
    ["90", { deadline: 120_000 }, [90_000]],
    ["90", { deadline: 89_000 }, []],
    ["90", { maxRetryDelay: 100_000 }, [90_000, 90_000]],
    ["30", { maxRetryDelay: 10_000 }, []],
    ["30", { maxRetryDelay: 10_000, deadline: 1_000_000 }, []],
  ])("Retry-After: %s with %j", async (value, options, waits) => {
    const { url } = await limited(value);
    const { result, clock } = await run("GET", url, options);
    expect(clock.waits).toEqual(waits);
    const retryAt = new Date(clock.now() + Number(value) * 1000);
    expect(result).toMatchObject({ ok: false, error: { name: "RateLimitError", retryAt } });
  });
});

test("a body that can be read once only is not sent twice", async () => {
  const { url, seen } = await serve((response) => plays.status(503)(response, Object()));
  const clock = virtualClock(start);
  const { bodies } = await import("../../src/index.ts");
  const operation = { ...createItem, body: { contentType: "application/octet-stream" } };
  const transport = new Transport(api, Object({ baseUrl: url, apiKey: "sk_test_1" }), { clock, bodies });
  const body = new Blob(["once"]).stream();
  const result = await transport.send<unknown, SdkError>(operation, { body }).result();
  expect(result).toMatchObject({ ok: false, error: { status: 503, attempts: 1 } });
  expect(seen.map((request) => request.body)).toEqual(["once"]);
});

test("an outage is not multiplied: retries run out for the whole client", async () => {
  const { url, seen } = await serve((response) => plays.status(503)(response, Object()));
  const options = Object({ baseUrl: url, apiKey: "sk_test_1", pacing: false });
  const transport = new Transport(api, options, { clock: virtualClock(start), random: () => 0.5 });
  for (let calls = 0; calls < 50; calls += 1) await transport.send(getItem, { path: ["1"] }).result();
  expect(seen).toHaveLength(50 + 20);
});

test.each<[string, object]>([
  ["option", { idempotencyKey: "mine" }],
  ["header", { headers: { "idempotency-key": "mine" } }],
])("the caller's own key by %s is sent every time", async (_, options) => {
  const { url, seen } = await serve((response) => plays.status(503)(response, Object()));
  const given = Object({ baseUrl: url, apiKey: "sk_test_1" });
  const transport = new Transport(api, given, { clock: virtualClock(start) });
  const result = await transport.send<unknown, SdkError>(createItem, { body: {} }, options).result();
  expect(result).toMatchObject({ ok: false, error: { idempotencyKey: "mine", attempts: 3 } });
  expect(seen.map(({ headers }) => headers["idempotency-key"])).toEqual(["mine", "mine", "mine"]);
});
