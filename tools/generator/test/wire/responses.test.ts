import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { body, echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const bytes = new Uint8Array([0, 128, 255]);
const ok = (content: object, more: object = {}) => ({
  responses: { 200: { description: "", content }, ...more },
});
const json = { "application/json": { schema: {} } };

let call: Call;
beforeAll(async () => {
  const client = await make(
    wireDocument({
      "GET /json": { operationId: "json", ...ok(json) },
      "GET /hal": { operationId: "hal", ...ok({ "application/hal+json": { schema: {} } }) },
      "GET /text": { operationId: "text", ...ok({ "text/plain": { schema: { type: "string" } } }) },
      "GET /xml": { operationId: "xml", ...ok({ "application/xml": { schema: { type: "object" } } }) },
      "GET /binary": { operationId: "binary", ...ok({ "image/png": {}, "image/webp": {} }) },
      "GET /maybe": { operationId: "maybe", ...ok(json, { 204: { description: "" } }) },
      "GET /none": { operationId: "none", responses: { 200: { description: "" } } },
      "GET /default": { operationId: "fallback", responses: { default: { description: "", content: json } } },
      "GET /range": { operationId: "range", responses: { "2XX": { description: "", content: json } } },
      "HEAD /head": { operationId: "head", ...ok(json) },
      "GET /several": {
        operationId: "several",
        ...ok({
          "application/xml": {},
          "application/json": { schema: {} },
          "text/csv": {},
          "application/pdf": {},
        }),
      },
      "GET /alike": {
        operationId: "alike",
        ...ok({
          "application/json": { schema: { type: "string" } },
          "text/json": { schema: { type: "string" } },
        }),
      },
      "GET /mixed": {
        operationId: "mixed",
        responses: {
          200: { description: "", content: json },
          202: { description: "", content: { "text/plain": {} } },
          206: { description: "", content: { "application/octet-stream": {} } },
        },
      },
    }),
  );
  call = callerOf(new client.Wire({ baseUrl: server.origin, maxRetries: 0 }).wire);
});

describe("what comes back", () => {
  test.each<[id: string, type: string | undefined, content: string, want: unknown]>([
    ["json", "application/json", '{"a":[1,"ä"]}', { a: [1, "ä"] }],
    ["json", "application/json; charset=utf-8", '"text"', "text"],
    ["json", "application/json", "null", null],
    ["json", "application/json", "false", false],
    ["json", "application/json", "0", 0],
    ["json", "application/problem+json", "{}", {}],
    ["json", undefined, "[1]", [1]],
    ["json", "application/json", "\ufeff[1]", [1]],
    ["hal", "application/hal+json", "{}", {}],
    ["text", "text/plain", "a\nb", "a\nb"],
    ["text", "text/plain", "", ""],
    ["text", "text/plain", "1", "1"],
    ["xml", "application/xml", "<a/>", "<a/>"],
    ["fallback", "application/json", "[2]", [2]],
    ["range", "application/json", "[3]", [3]],
    ["none", "application/json", "[4]", undefined],
  ])("%s, %s: %j is %j", async (id, type, content, want) => {
    server.answer = body(type, content);
    expect(await call(id)).toEqual(want);
  });

  test.each([204, 205])("%i is nothing", async (status) => {
    server.answer = (response) => void response.writeHead(status).end();
    expect(await call("maybe")).toBeUndefined();
  });

  test("an answer to HEAD is nothing; its headers are there", async () => {
    server.answer = (response) => void response.writeHead(200, { "content-length": "9", "x-a": "b" }).end();
    const { data, response } = await call("head").withResponse();
    expect([data, response.headers.get("x-a")]).toEqual([undefined, "b"]);
  });

  test.each<[type: string, content: string, status: number, problem: string]>([
    ["text/html", "<html>", 200, "the body is not JSON (text/html)"],
    ["application/json", "{", 200, "the body is not JSON (application/json)"],
    ["application/json", "", 200, "the body is empty"],
  ])("%s, %j in place of JSON is an error that says so", async (type, content, status, problem) => {
    server.answer = body(type, content, status);
    await expect(call("json")).rejects.toMatchObject({
      name: "ResponseError",
      code: "invalid_response",
      status,
      message: expect.stringContaining(problem),
    });
  });

  test("304 is an error, because nothing came", async () => {
    server.answer = (response) => void response.writeHead(304).end();
    await expect(call("json")).rejects.toMatchObject({ status: 304, code: "http_304" });
  });

  test("bytes: as a Blob, an array, or a stream", async () => {
    server.answer = body("image/png", bytes);
    const blob = (await call("binary")) as Blob;
    expect([blob.type, new Uint8Array(await blob.arrayBuffer())]).toEqual(["image/png", bytes]);
    expect(await call("binary", { as: "bytes" })).toEqual(bytes);
    const stream = (await call("binary", { as: "stream" })) as ReadableStream<Uint8Array>;
    expect(new Uint8Array(await new Response(stream).arrayBuffer())).toEqual(bytes);
  });

  test("a stream of bytes begins before the answer ends, and ends with the caller's signal", async () => {
    let closed: Promise<void> | undefined;
    server.answer = (response) => {
      closed = new Promise((resolve) => response.once("close", resolve));
      response.writeHead(200, { "content-type": "image/png" }).write(bytes);
    };
    const controller = new AbortController();
    const stream = (await call("binary", {
      as: "stream",
      signal: controller.signal,
    })) as ReadableStream<Uint8Array>;
    const reader = stream.getReader();
    expect((await reader.read()).value).toEqual(bytes);
    controller.abort(new Error("enough"));
    await expect(reader.read()).rejects.toThrow("enough");
    await closed;
  });
});

describe("what is asked for", () => {
  test.each([
    ["json", "application/json"],
    ["hal", "application/hal+json"],
    ["text", "text/plain"],
    ["binary", "image/png, image/webp"],
    ["alike", "application/json, text/json"],
    ["several", "application/json"],
    ["mixed", "application/json, text/plain, application/octet-stream"],
    ["none", "*/*"],
  ])("%s: %s", async (id, want) => {
    server.answer = body("application/json", "1");
    await call(id);
    expect(server.last.headers["accept"]).toBe(want);
  });

  test.each<[accept: string, content: string, want: unknown]>([
    ["application/json", "[1]", [1]],
    ["application/xml", "<a/>", "<a/>"],
    ["text/csv", "a,b", "a,b"],
  ])("%s, because the caller wants it", async (accept, content, want) => {
    server.answer = body(accept, content);
    expect(await call("several", { accept })).toEqual(want);
    expect(server.last.headers["accept"]).toBe(accept);
  });

  test("bytes among others", async () => {
    server.answer = body("application/pdf", bytes);
    const blob = (await call("several", { accept: "application/pdf" })) as Blob;
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(bytes);
  });

  test("one of several kinds of bytes", async () => {
    server.answer = body("image/webp", bytes);
    expect(await call("binary", { accept: "image/webp", as: "bytes" })).toEqual(bytes);
    expect(server.last.headers["accept"]).toBe("image/webp");
  });

  test("what the operation does not give is refused", async () => {
    await expect(call("several", { accept: "text/html" })).rejects.toThrow(
      "several does not answer with text/html",
    );
  });

  test.each<[status: number, type: string, content: string, want: unknown]>([
    [200, "application/json", "[1]", [1]],
    [202, "text/plain; charset=utf-8", "later", "later"],
  ])("statuses that differ in their types are read by them: %i", async (status, type, content, want) => {
    server.answer = body(type, content, status);
    expect(await call("mixed")).toEqual(want);
  });

  test("bytes of a status of their own", async () => {
    server.answer = body("application/octet-stream", bytes, 206);
    expect(await call("mixed")).toBeInstanceOf(Blob);
  });
});
