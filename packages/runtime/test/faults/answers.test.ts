import { describe, expect, test } from "vitest";
import { type SdkError, Transport } from "../../src/index.ts";
import { api, createItem, getItem, ping } from "../fixtures/api.ts";
import { json, serve } from "../fixtures/server.ts";

type Answer = Parameters<typeof serve>[0];

async function outcome(answer: Answer, options: object = {}, operation: "get" | "create" = "get") {
  const { url, seen } = await serve(answer);
  const transport = new Transport(api, Object({ baseUrl: url, apiKey: "sk_test_1", maxRetries: 0 }));
  const call =
    operation === "get"
      ? transport.send<unknown, SdkError>(getItem, { path: ["1"] }, options)
      : transport.send<unknown, SdkError>(createItem, { body: {} }, options);
  const result = await call.result();
  return { result, error: result.ok ? undefined : result.error, seen };
}

describe("a server that misbehaves", () => {
  test.each<[string, Answer, object]>([
    [
      "reset before headers",
      (_r, _s, request) => request.socket.destroy(),
      { code: "connection_error", status: undefined },
    ],
    [
      "truncated body",
      (response) => {
        response.writeHead(200, { "content-length": "100" });
        response.write('{"id":');
        setImmediate(() => response.destroy());
      },
      { code: "connection_error", status: 200 },
    ],
    [
      "truncated error body",
      (response) => {
        response.writeHead(404, { "content-length": "100", "x-request-id": "req_9" });
        response.write('{"error":');
        setImmediate(() => response.destroy());
      },
      { name: "NotFoundError", code: "http_404", status: 404, body: undefined, requestId: "req_9" },
    ],
    ["invalid JSON", (response) => response.end("{"), { code: "invalid_response", status: 200, body: "{" }],
    [
      "wrong content type",
      (response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"),
      { message: "[GET /items/{item_id}] 200 invalid_response: the body is not JSON (text/html)" },
    ],
    [
      "empty body",
      (response) => response.writeHead(200).end(),
      { message: "[GET /items/{item_id}] 200 invalid_response: the body is empty" },
    ],
    [
      "empty error body",
      (response) => response.writeHead(502).end(),
      { name: "ServerError", code: "http_502", body: undefined },
    ],
    [
      "HTML error body",
      (response) => response.writeHead(503, { "content-type": "text/html" }).end("<html>"),
      {
        name: "ServerError",
        code: "http_503",
        body: "<html>",
        message: "[GET /items/{item_id}] 503 http_503",
      },
    ],
    [
      "JSON of another shape",
      (response) => json(response, 418, { error: "teapot" }),
      { name: "ApiError", code: "http_418", status: 418, body: { error: "teapot" } },
    ],
    ["stalled headers", () => {}, { code: "timeout", limit: "attempt", status: undefined }],
    [
      "stalled body",
      (response) => {
        response.writeHead(200);
        response.write("{");
      },
      { code: "timeout", limit: "attempt", status: 200 },
    ],
    [
      "stalled error body",
      (response) => {
        response.writeHead(500);
        response.write("{");
      },
      { code: "timeout", limit: "attempt", status: 500 },
    ],
  ])("%s", async (_, answer, want) => {
    const { error } = await outcome(answer, "limit" in want ? { timeout: 400 } : {});
    expect(error).toMatchObject({ attempts: 1, ...want });
  });

  test("JSON is read whatever its content type says", async () => {
    const { result } = await outcome((response) =>
      response.writeHead(200, { "content-type": "text/plain" }).end('{"id":"1"}'),
    );
    expect(result).toMatchObject({ ok: true, data: { id: "1" } });
  });

  test("nobody listens", async () => {
    const { url } = await serve(() => {});
    const transport = new Transport(api, { baseUrl: url.replace("127.0.0.1", "127.0.0.2"), maxRetries: 0 });
    const result = await transport.send<unknown, SdkError>(ping).result();
    expect(result).toMatchObject({
      ok: false,
      error: { message: "[GET /ping] connection_error: ECONNREFUSED" },
    });
  });

  test("the deadline is told apart from the timeout", async () => {
    const { error } = await outcome(() => {}, { timeout: 10_000, deadline: 40 });
    expect(error).toMatchObject({
      code: "timeout",
      limit: "deadline",
      message: "[GET /items/{item_id}] timeout: no complete answer within the deadline of 40 ms",
    });
  });
});

describe("redirects", () => {
  test("within an origin, a read is followed with everything", async () => {
    const { result, seen } = await outcome((response, { url }) =>
      url === "/moved"
        ? json(response, 200, { id: "1" })
        : response.writeHead(302, { location: "/moved" }).end(),
    );
    expect(result).toMatchObject({ ok: true });
    expect(seen.map(({ headers }) => headers.authorization)).toEqual([
      "Bearer sk_test_1",
      "Bearer sk_test_1",
    ]);
  });

  test("to another origin, a read goes without credentials", async () => {
    const other = await serve((response) => json(response, 200, { id: "1" }));
    const { result, seen } = await outcome(
      (response) => response.writeHead(307, { location: `${other.url}/x` }).end(),
      { headers: { "X-Api-Key": "topsecret" } },
    );
    expect(result).toMatchObject({ ok: true, data: { id: "1" } });
    expect(seen[0]?.headers["x-api-key"]).toBe("topsecret");
    expect(other.seen[0]?.url).toBe("/x");
    expect(JSON.stringify(other.seen)).not.toMatch(/sk_test_1|topsecret/);
  });

  test("to another origin, a write is not followed", async () => {
    const other = await serve((response) => json(response, 200, {}));
    const { error } = await outcome(
      (response) => response.writeHead(307, { location: other.url }).end(),
      {},
      "create",
    );
    expect(error).toMatchObject({ status: 307, code: "http_307" });
    expect(other.seen).toEqual([]);
  });

  test("within an origin, a write is repeated by 308 and not turned into a read by 302", async () => {
    const to =
      (status: number): Answer =>
      (response, { url }) =>
        url === "/moved" ? json(response, 200, {}) : response.writeHead(status, { location: "/moved" }).end();
    const kept = await outcome(to(308), {}, "create");
    expect(kept.seen.map(({ method, body }) => [method, body])).toEqual([
      ["POST", "{}"],
      ["POST", "{}"],
    ]);
    expect((await outcome(to(302), {}, "create")).error).toMatchObject({ status: 302 });
  });

  test("a circle ends", async () => {
    const { error, seen } = await outcome((response) =>
      response.writeHead(302, { location: "/again" }).end(),
    );
    expect(error).toMatchObject({ status: 302 });
    expect(seen).toHaveLength(6);
  });
});
