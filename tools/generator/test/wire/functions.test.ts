import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { emitClient } from "../support/client.ts";
import { temporaryFolderForAll, writeFiles } from "../support/folder.ts";
import { wireDocument } from "./support/client.ts";
import { body, echoServer } from "./support/server.ts";

const text = { type: "string" };
const json = { content: { "application/json": { schema: { type: "object", properties: { id: text } } } } };
const done = { 200: { description: "done", ...json } };
const inPath = (name: string): object => ({ name, in: "path", required: true, schema: text });

const document = wireDocument(
  {
    "GET /things/{caller}/{operations}": {
      operationId: "getThing",
      parameters: [inPath("caller"), inPath("operations")],
      responses: done,
      "x-sdk-former-names": [{ operationId: "readThing" }],
    },
    "GET /search": {
      operationId: "search",
      parameters: [
        {
          name: "filter",
          in: "query",
          style: "deepObject",
          schema: { type: "object", properties: { a: text } },
        },
      ],
      responses: done,
    },
    "POST /form": {
      operationId: "createCaller",
      requestBody: {
        required: true,
        content: {
          "application/x-www-form-urlencoded": { schema: { type: "object", properties: { a: text } } },
        },
      },
      responses: done,
    },
    "GET /bytes": {
      operationId: "runtime",
      responses: {
        200: {
          description: "done",
          content: { "application/octet-stream": { schema: { type: "string", format: "binary" } } },
        },
      },
    },
    "GET /events": {
      operationId: "watch",
      responses: {
        200: { description: "done", content: { "text/event-stream": { itemSchema: { type: "object" } } } },
      },
    },
  },
  {
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } } },
  },
);

type Functions = Readonly<
  Record<string, (...args: readonly unknown[]) => Promise<unknown> & { result(): Promise<unknown> }>
>;

describe("functions of operations, against a server", () => {
  const server = echoServer();
  const folder = temporaryFolderForAll();
  let functions: Functions;
  const call = (name: string, ...args: readonly unknown[]) => {
    const [made, called] = [functions["createCallerOf"], functions[name]];
    if (made === undefined || called === undefined) throw new Error(`There is no function ${name}.`);
    return called(made({ baseUrl: server.origin, key: "secret" }), ...args);
  };

  beforeAll(async () => {
    const { all } = await emitClient(document, { importExtension: "ts" });
    writeFiles(folder, Object.fromEntries(all));
    functions = (await import(
      /* @vite-ignore */ pathToFileURL(path.join(folder, "functions/index.ts")).href
    )) as Functions;
  });

  it("what makes callers steps back for an operation of its name, and arguments may be called anything", async () => {
    server.answer = body("application/json", '{"id":"a"}');
    expect(await call("getThing", "x", "y")).toEqual({ id: "a" });
    expect(server.last).toMatchObject({ method: "GET", target: "/things/x/y" });
    expect(server.last.headers["x-key"]).toBe("secret");
  });

  it("styles and bodies come with the functions that need them", async () => {
    server.answer = body("application/json", "{}");
    await call("search", { filter: { a: "1" } });
    expect(server.last.target).toBe("/search?filter%5Ba%5D=1");
    await call("createCaller", { a: "1 2" });
    expect(server.last.text).toBe("a=1%202");
  });

  it("bytes and events come as from methods", async () => {
    server.answer = body("application/octet-stream", "abc");
    expect(await call("runtime", { as: "bytes" })).toEqual(new TextEncoder().encode("abc"));
    server.answer = body("text/event-stream", 'data: {"n":1}\n\n');
    const items: unknown[] = [];
    for await (const item of (await call("watch", { maxRetries: 0 })) as AsyncIterable<{ data: unknown }>) {
      items.push(item.data);
      break;
    }
    expect(items).toEqual([{ n: 1 }]);
  });

  it("errors are those of methods", async () => {
    server.answer = body("application/json", "{}", 404);
    expect(await call("getThing", "x", "y").result()).toMatchObject({
      ok: false,
      error: { name: "NotFoundError", status: 404 },
    });
  });
});
