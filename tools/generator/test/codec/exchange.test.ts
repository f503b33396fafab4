import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { emitClient } from "../support/client.ts";
import { temporaryFolderForAll, writeFiles } from "../support/folder.ts";
import { type Call, callerOf, clientFactory, type Generated } from "../wire/support/client.ts";
import { body, echoServer } from "../wire/support/server.ts";
import { document } from "./support/document.ts";
import { at, large, shapes, text, written } from "./support/shapes.ts";

const server = echoServer();
const make = clientFactory();

const functionFolder = temporaryFolderForAll();

/** The functions of the same client. */
async function makeFunctions(): Promise<unknown> {
  const { all } = await emitClient(document, { dates: "Date", int64: "bigint", importExtension: "ts" });
  writeFiles(functionFolder, Object.fromEntries(all));
  return import(/* @vite-ignore */ pathToFileURL(path.join(functionFolder, "functions/index.ts")).href);
}

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}

let module: Generated;
const call: Call = (id, ...args) =>
  callerOf(new module.Wire({ baseUrl: server.origin, maxRetries: 0 }).wire)(id, ...args);

beforeAll(async () => {
  module = await make(document, { dates: "Date", int64: "bigint" });
});

describe("JSON bodies", () => {
  test.each(shapes)("%s are sent and come back", async (_name, method, held, wire) => {
    server.answer = (response, arrived) => body("application/json", arrived.bytes)(response, arrived);
    await expect(call(method, held)).resolves.toStrictEqual(held);
    expect(server.last.text).toBe(wire);
  });

  test("a name that objects inherit is one like others", async () => {
    const wire = `{"id":1,"at":"${text}","__proto__":"${text}"}`;
    server.answer = body("application/json", wire);
    const data = (await call("echoEverything", JSON.parse(wire))) as object;
    expect(Object.getOwnPropertyDescriptor(data, "__proto__")?.value).toEqual(at);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  test.each([
    ['{"id":1,"at":"yesterday"}', '"/at" is not a date-time'],
    ['{"id":1,"at":"2026-01-31T12:00:00"}', '"/at" is not a date-time'],
    ['{"id":1,"at":"2026-02-30T12:00:00Z"}', '"/at" is not a date-time'],
    [`{"id":1.5,"at":"${text}"}`, '"/id" is not an integer'],
    [`{"id":1,"text":"x","at":"${text}"}`, '"/text" is not an integer as text'],
    [`{"id":1,"lists":[["x"]],"at":"${text}"}`, '"/lists/0/0" is not a date-time'],
    [`{"id":1,"map":{"a/b":"x"},"at":"${text}"}`, '"/map/a~1b" is not a date-time'],
    [`{"id":1`, "is not JSON"],
    ["", "is empty"],
  ])("an answer of %s is an error that says where", async (wire, message) => {
    server.answer = body("application/json", wire);
    const result = await call("echoEverything", { id: 1n, at }).result();
    expect(result).toMatchObject({
      ok: false,
      error: { code: "invalid_response", message: expect.stringContaining(message) },
    });
  });

  test.each([
    [{ id: 1n, at: new Date(Number.NaN) }, 'the body at "/at" has to be a Date'],
    [{ id: 1n, at: new Date(8.64e15) }, 'the body at "/at" has to be a Date'],
  ])("nothing is sent for %s", async (held, message) => {
    await expect(call("echoEverything", held).result()).rejects.toThrow(message);
    expect(server.arrived).toHaveLength(0);
  });

  test("what is sent is left as it is", async () => {
    server.answer = body("application/json", `{"id":1,"at":"${text}"}`);
    const held = Object.freeze({ id: large, at, list: Object.freeze([large]) });
    await call("echoEverything", held);
    expect(held).toEqual({ id: large, at, list: [large] });
  });

  test("exponents and fractions of zeros are integers", async () => {
    server.answer = body("application/json", `{"id":1.20e3,"at":"2026-01-31t14:00:00.250123456+02:00"}`);
    await expect(call("echoEverything", { id: 1n, at })).resolves.toEqual({ id: 1200n, at });
  });
});

describe("errors of the API", () => {
  test("have their details converted", async () => {
    server.answer = body("application/json", `{"code":"too_soon","until":"${text}","id":${written}}`, 409);
    const { error } = (await call("echoTree", { at }).result()) as {
      error: { body: unknown; toJSON(): unknown };
    };
    expect(error.body).toEqual({ code: "too_soon", until: at, id: large });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ body: { until: text, id: written } });
  });

  test("stay themselves, whole as they came, where a detail is not what the document says", async () => {
    server.answer = body("application/json", `{"code":"too_soon","until":"soon","id":7}`, 409);
    const result = await call("echoTree", { at }).result();
    expect(result).toMatchObject({
      error: { name: "ConflictError", body: { code: "too_soon", until: "soon", id: 7 } },
    });
  });
});

describe("parameters", () => {
  const sent = async (params: object): Promise<string> => {
    await call("place", at, large, params);
    return decodeURIComponent(server.last.target.split("?")[1] ?? "");
  };

  test("in the path", async () => {
    await call("place", at, large, {});
    expect(server.last.target).toBe(`/at/${encodeURIComponent(text)}/${written}`);
  });

  test.each([
    [{ since: at }, `since=${text}`],
    [{ ids: [1n, large] }, `ids=1&ids=${written}`],
    [{ range: { from: at, id: large } }, `range[from]=${text}&range[id]=${written}`],
    [{ deep: { inner: { id: large, at } } }, `inner={"id":${written},"at":"${text}"}`],
    [{ filter: { id: large, at } }, `filter={"id":${written},"at":"${text}"}`],
    [{ filter: { id: 5n, at } }, `filter={"id":5,"at":"${text}"}`],
    [{ since: undefined }, ""],
  ])("in the query: %o", async (params, query) => {
    expect(await sent(params)).toBe(query);
  });

  test("in headers and cookies", async () => {
    await call("place", at, large, { "X-At": at, "X-Ids": [1n, large], seen: at });
    expect(server.last.headers).toMatchObject({
      "x-at": text,
      "x-ids": `1,${written}`,
      cookie: `seen=${encodeURIComponent(text)}`,
    });
  });

  test("of no meaning are not sent", async () => {
    await expect(call("place", new Date(Number.NaN), 1n, {}).result()).rejects.toThrow(
      'the parameter "at" has to be a Date',
    );
  });
});

describe("forms", () => {
  const whole = { id: large, at };
  const wholeText = `{"id":${written},"at":"${text}"}`;

  test("that are URL-encoded", async () => {
    await call("form", { at, id: large, ids: [1n, large], whole });
    expect([...new URLSearchParams(server.last.text)]).toEqual([
      ["at", text],
      ["id", written],
      ["ids", "1"],
      ["ids", written],
      ["whole", wholeText],
    ]);
  });

  test("of several parts", async () => {
    await call("parts", { at, id: large, whole, wholes: [whole, { id: 1n, at }], file: new Blob(["x"]) });
    const { headers, bytes } = server.last;
    const form = await new Response(bytes, {
      headers: { "content-type": headers["content-type"] ?? "" },
    }).formData();
    const fields = [...form].filter(([name]) => name !== "file");
    expect(fields).toEqual([
      ["at", text],
      ["id", written],
      ["whole", wholeText],
      ["wholes", wholeText],
      ["wholes", `{"id":1,"at":"${text}"}`],
    ]);
    expect(server.last.text.match(/Content-Type: application\/json/g)).toHaveLength(3);
    expect(server.last.text).toContain('name="file"; filename="file"');
  });
});

describe("streams", () => {
  const line = `{"at":"${text}","id":${written}}`;

  test("of lines are sent, from lists and as they come", async () => {
    async function* items() {
      yield { at, id: large };
      yield { at, id: large };
    }
    for (const given of [
      [
        { at, id: large },
        { at, id: large },
      ],
      items(),
    ]) {
      await call("sendLines", given);
      expect(server.last.text).toBe(`${line}\n${line}\n`);
    }
  });

  test("of lines are read", async () => {
    server.answer = body("application/jsonl", `${line}\n${line}`);
    expect(await collect(call("lines"))).toEqual([
      { at, id: large },
      { at, id: large },
    ]);
  });

  test("of lines end with an error that says where", async () => {
    server.answer = body("application/jsonl", `{"at":"x"}\n`);
    await expect(collect(call("lines"))).rejects.toThrow('"/at" is not a date-time');
  });

  test("of events are read by the name of the event", async () => {
    server.answer = body(
      "text/event-stream",
      `event: pet\ndata: ${line}\n\nevent: note\ndata: {"at":"${text}"}\n\n`,
    );
    expect(await collect(call("events"))).toMatchObject([
      { event: "pet", data: { at, id: large } },
      { event: "note", data: { at: text } },
    ]);
  });
});

describe("media types that are chosen", () => {
  const both = `{"at":"${text}","id":${written}}`;

  test("have conversions of their own, to be sent and to be answered", async () => {
    server.answer = body("application/vnd.b+json", both);
    const data = await call(
      "choose",
      { at, id: large },
      { contentType: "application/vnd.b+json", accept: "application/vnd.b+json" },
    );
    expect(server.last.text).toBe(both);
    expect(data).toEqual({ at: text, id: large });
    server.answer = body("application/json", both);
    await expect(call("choose", { at, id: 1n })).resolves.toEqual({ at, id: large });
  });

  test("are read by their own, where statuses differ in them", async () => {
    server.answer = body("application/json", both);
    await expect(call("typed")).resolves.toEqual({ at, id: large });
    server.answer = body("text/plain", text, 201);
    await expect(call("typed")).resolves.toBe(text);
    server.answer = body("application/json", `{"at":"x"}`);
    await expect(call("typed")).rejects.toThrow('"/at" is not a date-time');
  });
});

test("XML that is values is converted, too", async () => {
  const xml = await make(document, { dates: "Date", int64: "bigint", xml: "object" });
  const codec = {
    stringify: (value: unknown) => `<x>${JSON.stringify(value)}</x>`,
    parse: (source: string) => JSON.parse(source.slice(3, -4)),
  };
  const client = callerOf(new xml.Wire({ baseUrl: server.origin, xml: codec }).wire);
  server.answer = body("application/xml", `<x>{"at":"${text}","id":7}</x>`);
  await expect(client("markup", { at, id: large })).resolves.toEqual({ at, id: 7n });
  expect(server.last.text).toBe(`<x>{"at":"${text}","id":"${written}"}</x>`);
  // A number that the library has read without its digits is no integer any more.
  server.answer = body("application/xml", `<x>{"at":"${text}","id":${written}}</x>`);
  await expect(client("markup", { at, id: 1n })).rejects.toThrow('"/id" is not an integer');
});

test("functions convert as methods do", async () => {
  const { createCaller, echoDerived } = (await makeFunctions()) as {
    createCaller: (options: object) => unknown;
    echoDerived: (caller: unknown, body: unknown) => Promise<unknown>;
  };
  server.answer = (response, arrived) => body("application/json", arrived.bytes)(response, arrived);
  const caller = createCaller({ baseUrl: server.origin });
  await expect(echoDerived(caller, { at, id: large })).resolves.toEqual({ at, id: large });
  expect(server.last.text).toBe(`{"at":"${text}","id":${written}}`);
});

test("items of pages are converted, and cursors are not", async () => {
  const pages = [
    `{"data":[{"at":"${text}","id":${written}}],"next":"2026-01-31T12:00:00.123456Z"}`,
    `{"data":[]}`,
  ];
  server.answer = (response, arrived) =>
    body("application/json", pages[server.arrived.length - 1] ?? "")(response, arrived);
  expect(await collect(call("list"))).toEqual([{ at, id: large }]);
  expect(server.last.target).toBe("/list?after=2026-01-31T12%3A00%3A00.123456Z");
});

test("events of webhooks are read by a function of the client", () => {
  const read = module["readWebhookEvent"] as (text: string) => unknown;
  expect(read(`{"type":"tree.grown","data":{"at":"${text}"}}`)).toEqual({ type: "tree.grown", data: { at } });
  expect(read(`{"type":"unknown","data":{"at":"x"}}`)).toEqual({ type: "unknown", data: { at: "x" } });
  expect(() => read(`{"type":"tree.grown","data":{"at":"x"}}`)).toThrow('"/data/at" is not a date-time');
  for (const text of ["[]", "1", "{"]) expect(() => read(text)).toThrow("is not a JSON object");
});

describe("digits", () => {
  let digits: Generated;
  beforeAll(async () => {
    digits = await make(document, { int64: "string" });
  });
  const send: Call = (id, ...args) => callerOf(new digits.Wire({ baseUrl: server.origin }).wire)(id, ...args);

  test("stand for large integers, and dates are text", async () => {
    server.answer = (response, arrived) => body("application/json", arrived.bytes)(response, arrived);
    await expect(send("echoDerived", { at: text, id: written })).resolves.toEqual({ at: text, id: written });
    expect(server.last.text).toBe(`{"at":"${text}","id":${written}}`);
  });

  test("have to be digits", async () => {
    await expect(send("echoDerived", { at: text, id: "x" }).result()).rejects.toThrow(
      'the body at "/id" has to be an integer',
    );
  });
});
