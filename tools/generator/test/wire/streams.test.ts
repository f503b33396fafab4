import type { ServerResponse } from "node:http";
import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { body, echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const answered = (type: string, media: object = {}) => ({
  responses: { 200: { description: "", content: { [type]: media } } },
});
const message = { type: "object", properties: { text: { type: "string" } } };

let call: Call;
beforeAll(async () => {
  const client = await make(
    wireDocument({
      "GET /text": { operationId: "text", ...answered("text/event-stream", { schema: { type: "string" } }) },
      "GET /json": { operationId: "json", ...answered("text/event-stream", { schema: message }) },
      "POST /chat": {
        operationId: "chat",
        requestBody: { content: { "application/json": { schema: {} } } },
        ...answered("text/event-stream", { schema: message }),
      },
      "GET /item": {
        operationId: "item",
        ...answered("text/event-stream", {
          itemSchema: {
            type: "object",
            properties: {
              event: { type: "string" },
              data: { type: "string", contentMediaType: "application/json", contentSchema: message },
            },
          },
        }),
      },
      "GET /kinds": {
        operationId: "kinds",
        ...answered("text/event-stream", {
          itemSchema: {
            oneOf: [
              { properties: { event: { const: "note" }, data: { type: "string" } } },
              { properties: { event: { const: "count" }, data: { type: "integer" } } },
            ],
          },
        }),
      },
      "GET /lines": { operationId: "lines", ...answered("application/jsonl", { itemSchema: message }) },
      "GET /ndjson": { operationId: "ndjson", ...answered("application/x-ndjson", { schema: message }) },
      "GET /seq": { operationId: "sequence", ...answered("application/json-seq", { schema: message }) },
      "POST /either": {
        operationId: "either",
        requestBody: { content: { "application/json": { schema: {} } } },
        responses: {
          200: {
            description: "",
            content: { "application/json": { schema: message }, "text/event-stream": { schema: message } },
          },
        },
      },
    }),
  );
  call = callerOf(new client.Wire({ baseUrl: server.origin, maxRetries: 0 }).wire);
});

async function all(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const found: unknown[] = [];
  for await (const item of items) found.push(item);
  return found;
}

/** Writes piece by piece: each is sent when the one before has gone out. */
async function write(response: ServerResponse, pieces: readonly (string | Uint8Array)[]): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream" });
  for (const piece of pieces) await new Promise((resolve) => response.write(piece, resolve));
}

const event = (data: unknown, more: object = {}) => ({ event: "message", data, id: "", ...more });

/** What arrives, and the events that it is: HTML §9.2.6. */
const streams: [name: string, pieces: readonly (string | Uint8Array)[], want: readonly unknown[]][] = [
  ["LF", ["data: a\n\ndata: b\n\n"], [event("a"), event("b")]],
  ["CRLF", ["data: a\r\n\r\ndata: b\r\n\r\n"], [event("a"), event("b")]],
  ["CR", ["data: a\r\rdata: b\r\r"], [event("a"), event("b")]],
  ["CRLF cut in two", ["data: a\r", "\n\r", "\ndata: b\r", "\n\r\n"], [event("a"), event("b")]],
  ["CRLF cut in two, inside an event", ["data: a\r", "\ndata: b\r\n\r\n"], [event("a\nb")]],
  ["a byte order mark", ["\ufeffdata: a\n\n"], [event("a")]],
  ["only one byte order mark", ["\ufeff\ufeffdata: a\n\n"], []],
  [
    "characters cut in two",
    [Buffer.from("data: ä\n\n").subarray(0, 7), Buffer.from("data: ä\n\n").subarray(7)],
    [event("ä")],
  ],
  [
    "every byte alone",
    [...Buffer.from("id: 1\ndata: 😀\n\n")].map((byte) => Uint8Array.of(byte)),
    [event("😀", { id: "1" })],
  ],
  ["several lines of data", ["data: a\ndata: b\ndata:\n\n"], [event("a\nb\n")]],
  ["one space after the colon is no data", ["data:a\n\ndata:  b\n\n"], [event("a"), event(" b")]],
  ["a field without a colon", ["data\n\n"], [event("")]],
  ["comments", [": hello\n\n:\ndata: a\n: x\n\n"], [event("a")]],
  ["a kind of event", ["event: add\ndata: a\n\ndata: b\n\n"], [event("a", { event: "add" }), event("b")]],
  [
    "an id lasts",
    ["id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n"],
    [event("a", { id: "1" }), event("b", { id: "1" }), event("c")],
  ],
  [
    "an id with a null is ignored",
    ["id: 1\ndata: a\n\nid: 2\0\ndata: b\n\n"],
    [event("a", { id: "1" }), event("b", { id: "1" })],
  ],
  ["an event without data is none", ["event: add\nid: 1\n\ndata: a\n\n"], [event("a", { id: "1" })]],
  ["an event that is cut off is none", ["data: a\n\ndata: b\n"], [event("a")]],
  ["unknown fields", ["foo: bar\nData: x\n data: y\ndata: a\n\n"], [event("a")]],
  ["a colon in the data", ["data: a: b\n\n"], [event("a: b")]],
  ["nothing", [""], []],
];

describe("events", () => {
  test.each(streams)("%s", async (_name, pieces, want) => {
    server.answer = async (response) => {
      await write(response, pieces);
      response.end();
    };
    expect(await all(call("text"))).toEqual(want);
    expect(server.last.headers["accept"]).toBe("text/event-stream");
  });

  test.each(["json", "item"])("data that is JSON is parsed: %s", async (id) => {
    server.answer = body("text/event-stream; charset=utf-8", 'event: add\ndata: {"text":\ndata: "a"}\n\n');
    expect(await all(call(id))).toEqual([event({ text: "a" }, { event: "add" })]);
  });

  test("each kind of event has data of its own", async () => {
    server.answer = body("text/event-stream", "event: note\ndata: 1\n\nevent: count\ndata: 1\n\n");
    expect(await all(call("kinds"))).toEqual([event("1", { event: "note" }), event(1, { event: "count" })]);
  });

  test("[DONE] in place of JSON ends the stream", async () => {
    server.answer = body("text/event-stream", 'data: {}\n\ndata: [DONE]\n\ndata: {"text":"late"}\n\n');
    expect(await all(call("chat", {}))).toEqual([event({})]);
  });

  test("data that should be JSON and is not is an error", async () => {
    server.answer = body("text/event-stream", "data: {\n\n");
    await expect(all(call("json"))).rejects.toMatchObject({ name: "ResponseError", body: "{" });
  });

  test.each([
    ["text/html", "<html>", "the body is no event stream (text/html)"],
    ["application/json", "{}", "the body is no event stream (application/json)"],
  ])("%s is an error", async (type, content, problem) => {
    server.answer = body(type, content);
    const { error } = await call("json").result();
    expect(error).toMatchObject({ name: "ResponseError", message: expect.stringContaining(problem) });
  });

  test("an error of the API is thrown before the first event", async () => {
    server.answer = body("application/json", "{}", 404);
    await expect(all(call("json"))).rejects.toMatchObject({ name: "NotFoundError", status: 404 });
  });

  test("204 is a stream without events", async () => {
    expect(await all(call("json"))).toEqual([]);
  });

  test("events come as they are sent; leaving the loop closes the connection", async () => {
    let closed: Promise<void> | undefined;
    let send = (_text: string): void => {};
    server.answer = (response) => {
      closed = new Promise((resolve) => response.once("close", resolve));
      send = (text) => void response.write(text);
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    };
    let count = 0;
    for await (const received of call("text")) {
      count += 1;
      expect(received).toEqual(event(String(count)));
      if (count === 3) break;
      send(`data: ${count + 1}\n\n`);
    }
    await closed;
    expect(count).toBe(3);
  });

  test("the caller's signal ends it", async () => {
    const controller = new AbortController();
    server.answer = (response) =>
      void response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    const read = async () => {
      for await (const _ of call("text", { signal: controller.signal })) controller.abort("enough");
    };
    await expect(read()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  });

  test("cancel closes what nobody has begun to read", async () => {
    let closed: Promise<void> | undefined;
    server.answer = (response) => {
      closed = new Promise((resolve) => response.once("close", resolve));
      response.writeHead(200, { "content-type": "text/event-stream" }).write("data: 1\n\n");
    };
    const stream = (await call("text")) as AsyncIterable<unknown> & { cancel(): void };
    stream.cancel();
    await closed;
    expect(await all(stream)).toEqual([]);
  });
});

describe("connecting again", () => {
  /** Sends an event, then breaks the connection; the next answers are those of the list. */
  function breaking(...next: ((response: ServerResponse) => void)[]): void {
    server.answer = async (response) => {
      server.answer = (later) => next.shift()?.(later);
      await write(response, ["retry: 1\nid: ä1\ndata: 1\n\ndata: half"]);
      response.destroy();
    };
  }
  const finish = (text: string) => (response: ServerResponse) =>
    void response.writeHead(200, { "content-type": "text/event-stream" }).end(text);
  const stop = (response: ServerResponse) => void response.writeHead(204).end();
  const ids = () => server.arrived.map(({ headers }) => headers["last-event-id"]);

  test("with the last id, where the connection broke", async () => {
    breaking(finish("data: 2\n\n"));
    expect(await all(call("text"))).toEqual([event("1", { id: "ä1" }), event("2", { id: "ä1" })]);
    expect(ids().map((id) => id && Buffer.from(id, "latin1").toString())).toEqual([undefined, "ä1"]);
  });

  test("until the server has no more: 204", async () => {
    breaking(stop);
    expect(await all(call("text"))).toEqual([event("1", { id: "ä1" })]);
    expect(server.arrived).toHaveLength(2);
  });

  test("not by a write: it might be done twice", async () => {
    breaking(stop);
    await expect(all(call("chat", {}))).rejects.toMatchObject({ name: "ConnectionError" });
    expect(server.arrived).toHaveLength(1);
  });

  test("not where the caller does not want it", async () => {
    breaking(stop);
    await expect(all(call("text", { reconnect: "never" }))).rejects.toMatchObject({
      name: "ConnectionError",
    });
  });

  test("not where the server ended the stream, unless the caller wants it", async () => {
    server.answer = finish("retry: 1\nid: 7\ndata: 1\n\n");
    expect(await all(call("text"))).toHaveLength(1);
    server.answer = (response) => {
      server.answer = stop;
      finish("retry: 1\nid: 7\ndata: 1\n\n")(response);
    };
    expect(await all(call("text", { reconnect: "always" }))).toHaveLength(1);
    expect(ids()).toEqual([undefined, undefined, "7"]);
  });

  test("not for ever, where it brings nothing", async () => {
    const broken = async (response: ServerResponse) => {
      await write(response, [": nothing\n"]);
      response.destroy();
    };
    breaking(...Array.from({ length: 9 }, () => broken));
    await expect(all(call("text"))).rejects.toMatchObject({ name: "ConnectionError" });
    expect(server.arrived).toHaveLength(6);
  });

  test("as often as it takes, where each connection brings something", async () => {
    const once = async (response: ServerResponse) => {
      await write(response, ["retry: 1\ndata: more\n\n"]);
      response.destroy();
    };
    breaking(...Array.from({ length: 9 }, () => once), stop);
    expect(await all(call("text"))).toHaveLength(10);
  });

  test("an error of the API ends it", async () => {
    breaking((response) => void response.writeHead(401).end());
    await expect(all(call("text"))).rejects.toMatchObject({ status: 401 });
  });
});

describe("lines", () => {
  test.each<[id: string, content: string, want: unknown[]]>([
    ["lines", '{"text":"a"}\n{"text":"b"}\n', [{ text: "a" }, { text: "b" }]],
    ["lines", '1\r\n"a\\n"\r\n\r\nnull\r\n[2]', [1, "a\n", null, [2]]],
    ["lines", "", []],
    ["ndjson", "\ufeff1\n2", [1, 2]],
    ["sequence", '\x1e{"text":"a"}\n\x1e[\n1\n]\n\x1e"b"\n', [{ text: "a" }, [1], "b"]],
    ["sequence", "", []],
  ])("%s: %j is %j", async (id, content, want) => {
    server.answer = body("application/x-ndjson", content);
    expect(await all(call(id))).toEqual(want);
  });

  test("what is no JSON is an error", async () => {
    server.answer = body("application/jsonl", "1\n{\n");
    await expect(all(call("lines"))).rejects.toMatchObject({ name: "ResponseError", body: "{" });
  });

  test("a broken connection is an error, not an end", async () => {
    server.answer = async (response) => {
      await write(response, ["1\n2"]);
      response.destroy();
    };
    await expect(all(call("lines"))).rejects.toMatchObject({ name: "ConnectionError", status: 200 });
  });
});

describe("a stream, or everything at once", () => {
  test("as the caller wants it", async () => {
    server.answer = body("application/json", '{"text":"a"}');
    expect(await call("either", {})).toEqual({ text: "a" });
    expect(server.last.headers["accept"]).toBe("application/json");
    server.answer = body("text/event-stream", 'data: {"text":"a"}\n\n');
    const stream = (await call("either", {}, { accept: "text/event-stream" })) as AsyncIterable<unknown>;
    expect(await all(stream)).toEqual([event({ text: "a" })]);
    expect(server.last.headers["accept"]).toBe("text/event-stream");
  });
});
