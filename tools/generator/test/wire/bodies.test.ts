import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const bytes = new Uint8Array([0, 1, 127, 128, 255]);
const streamOf = (...chunks: readonly string[]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });
async function* later(...items: readonly unknown[]) {
  yield* items;
}

/** Media type, value, the bytes as Latin-1 text, the content type sent. JSON is that of RFC 8259. */
const whole: [type: string, value: unknown, want: string, sent?: string][] = [
  ["application/json", { a: [1, null, "x"], b: undefined, c: false }, '{"a":[1,null,"x"],"c":false}'],
  ["application/json", "text", '"text"'],
  ["application/json", "", '""'],
  ["application/json", 'a"\\\n', '"a\\"\\\\\\n"'],
  ["application/json", null, "null"],
  ["application/json", false, "false"],
  ["application/json", 0, "0"],
  ["application/json", [], "[]"],
  ["application/json", [[]], "[[]]"],
  ["application/json", new Date(0), '"1970-01-01T00:00:00.000Z"'],
  ["application/json", "ä", '"\xc3\xa4"'],
  ["application/json; charset=utf-8", { a: 1 }, '{"a":1}'],
  ["application/merge-patch+json", { a: null }, '{"a":null}'],
  ["text/json", "a", '"a"'],
  ["text/plain", "a b\n", "a b\n"],
  ["text/plain", "", ""],
  ["text/plain; charset=utf-8", "ä", "\xc3\xa4"],
  ["text/csv", "a,b\r\n", "a,b\r\n"],
  ["application/xml", "<a>1</a>", "<a>1</a>"],
  ["application/yaml", "a: 1", "a: 1"],
  ["application/octet-stream", bytes, "\x00\x01\x7f\x80\xff"],
  ["application/octet-stream", bytes.buffer, "\x00\x01\x7f\x80\xff"],
  ["application/octet-stream", new Uint8Array(bytes.buffer, 1, 2), "\x01\x7f"],
  ["application/octet-stream", new Blob([bytes], { type: "image/png" }), "\x00\x01\x7f\x80\xff"],
  ["image/png", new Blob(["x"]), "x"],
  ["image/*", new Blob(["x"], { type: "image/webp" }), "x", "image/webp"],
  ["*/*", bytes, "\x00\x01\x7f\x80\xff", "application/octet-stream"],
  ["application/jsonl", [{ a: 1 }, "b", null], '{"a":1}\n"b"\nnull\n'],
  ["application/x-ndjson", new Set([1, 2]), "1\n2\n"],
  ["application/x-ndjson", [], ""],
  ["application/json-seq", [1, "a"], '\x1e1\n\x1e"a"\n'],
];

/** Fields, their encoding, the body: OpenAPI 3.1.1 §4.8.14.4 and §4.8.15; a form decoder reads back what was given. */
const forms: [fields: object, encoding: object | undefined, want: string][] = [
  [{ a: "b c&d=é", n: 1, t: true }, undefined, "a=b%20c%26d%3D%C3%A9&n=1&t=true"],
  [{ a: "", b: null, c: undefined }, undefined, "a="],
  [{ a: [1, 2] }, undefined, "a=1&a=2"],
  [{ a: { b: 1, c: [2] } }, undefined, "a=%7B%22b%22%3A1%2C%22c%22%3A%5B2%5D%7D"],
  [{ a: [{ b: 1 }] }, undefined, "a=%7B%22b%22%3A1%7D"],
  [{ a: { b: 1, c: 2 } }, { a: { style: "form", explode: true } }, "b=1&c=2"],
  [{ a: { b: 1, c: 2 } }, { a: { style: "form", explode: false } }, "a=b,1,c,2"],
  [{ a: { b: { c: 1 } } }, { a: { style: "deepObject", explode: true } }, "a%5Bb%5D%5Bc%5D=1"],
  [{ a: [1, 2] }, { a: { style: "pipeDelimited", explode: false } }, "a=1%7C2"],
  [{ a: [1, 2] }, { a: { style: "spaceDelimited", explode: false } }, "a=1%202"],
  [{ a: [1, 2] }, { a: { explode: false } }, "a=1,2"],
  [{ a: "x/y?z" }, { a: { allowReserved: true } }, "a=x/y?z"],
  [{ a: "x" }, { a: { contentType: "application/json" } }, "a=%22x%22"],
  [{ d: new Date(0) }, undefined, "d=1970-01-01T00%3A00%3A00.000Z"],
  [{ "a[b]": "1" }, undefined, "a%5Bb%5D=1"],
];

const form = "application/x-www-form-urlencoded";
const anyBody = (type: string, more: object = {}) => ({
  requestBody: { content: { [type]: { schema: {}, ...more } } },
});

let call: Call;
beforeAll(async () => {
  const client = await make(
    wireDocument({
      ...Object.fromEntries(
        whole.map(([type], index) => [`POST /w${index}`, { operationId: `whole${index}`, ...anyBody(type) }]),
      ),
      ...Object.fromEntries(
        forms.map(([, encoding], index) => [
          `POST /f${index}`,
          {
            operationId: `form${index}`,
            requestBody: {
              content: { [form]: { schema: { type: "object" }, ...(encoding && { encoding }) } },
            },
          },
        ]),
      ),
      "PUT /choice": {
        operationId: "choice",
        requestBody: {
          content: {
            "text/plain": { schema: { type: "string" } },
            [form]: { schema: { type: "object" }, encoding: { a: { explode: false } } },
            "application/json": { schema: {} },
            "application/merge-patch+json": { schema: {} },
            "application/xml": { schema: { type: "object" } },
            "image/*": {},
          },
        },
      },
    }),
  );
  call = callerOf(new client.Wire({ baseUrl: server.origin }).wire);
});

const rowsOf = <Row extends readonly unknown[]>(rows: readonly Row[]) =>
  rows.map((row, index) => [index, ...row] as const);

describe("bodies", () => {
  test.each(rowsOf(whole))("%i, %s: %o", async (index, type, value, want, sent) => {
    await call(`whole${index}`, value);
    expect(server.last.bytes.toString("latin1")).toBe(want);
    expect(server.last.headers["content-type"]).toBe(sent ?? type);
  });

  test("none: no body, no content type", async () => {
    await call("whole0");
    expect([server.last.text, server.last.headers["content-type"]]).toEqual(["", undefined]);
  });

  test.each([
    ["application/octet-stream", () => streamOf("a", "b"), "ab"],
    ["application/jsonl", () => later({ a: 1 }, 2), '{"a":1}\n2\n'],
  ])("%s as a stream", async (type, value, want) => {
    await call(`whole${whole.findIndex(([other]) => other === type)}`, value());
    expect(server.last.text).toBe(want);
    expect(server.last.headers).toMatchObject({ "content-type": type, "transfer-encoding": "chunked" });
  });
});

describe(form, () => {
  test.each(rowsOf(forms))("%i: %o with %o is %s", async (index, fields, _encoding, want) => {
    await call(`form${index}`, fields);
    expect(server.last.text).toBe(want);
    expect(server.last.headers["content-type"]).toBe(form);
  });

  test("URLSearchParams are taken as they are", async () => {
    await call("form0", new URLSearchParams([["a", "b c"]]));
    expect(server.last.text).toBe("a=b+c");
  });
});

describe("several types", () => {
  test.each<[contentType: string | undefined, value: unknown, sent: string, want: string]>([
    [undefined, "a", "application/json", '"a"'],
    ["application/json", "a", "application/json", '"a"'],
    ["application/merge-patch+json", { a: null }, "application/merge-patch+json", '{"a":null}'],
    ["text/plain", "a", "text/plain", "a"],
    [form, { a: [1, 2] }, form, "a=1,2"],
    ["application/xml", "<a/>", "application/xml", "<a/>"],
  ])("chosen %s", async (contentType, value, sent, want) => {
    await call("choice", value, { contentType });
    expect([server.last.headers["content-type"], server.last.text]).toEqual([sent, want]);
  });

  test("one that the operation does not take is refused", async () => {
    await expect(call("choice", "a", { contentType: "text/html" })).rejects.toThrow(
      "choice is not sent as text/html",
    );
  });
});
