import { describe, expect, it } from "vitest";
import { type ApiSpec, chosen, type OperationSpec, streamed, Transport } from "../../src/index.ts";
import { MockApi } from "../../src/testing/index.ts";

const api = {
  name: "things",
  version: "1",
  baseUrl: "https://things.test",
  security: {},
} as const satisfies ApiSpec;
const operation = <const Spec extends Partial<OperationSpec>>(id: string, spec: Spec) =>
  ({ id, resource: "things", method: "GET", path: `/${id}`, response: "binary", ...spec }) as const;

const events = operation("events", {
  reading: "stream",
  accept: "text/event-stream",
  stream: { format: "events" },
}) satisfies OperationSpec;
const notes = operation("notes", {
  reading: "stream",
  accept: "text/event-stream",
  stream: { format: "events", text: true },
}) satisfies OperationSpec;
const lines = operation("lines", {
  reading: "stream",
  accept: "application/jsonl",
  stream: { format: "lines" },
}) satisfies OperationSpec;
const sequence = operation("sequence", {
  reading: "stream",
  accept: "application/json-seq",
  stream: { format: "sequence" },
}) satisfies OperationSpec;
const text = operation("text", { response: "text", accept: "text/plain" }) satisfies OperationSpec;
const file = operation("file", { accept: "image/png, image/webp" }) satisfies OperationSpec;
const both = operation("both", {
  response: "json",
  accept: "application/json",
  others: [{ accept: "text/csv", response: "text" }],
}) satisfies OperationSpec;

function setUp(body?: unknown) {
  const operations = [events, notes, lines, sequence, text, file, both];
  const fixtures = Object.fromEntries(operations.map(({ id }) => [id, { status: 200, body }]));
  const mock = new MockApi({ operations, fixtures, errors: {} });
  return { mock, transport: new Transport(api, { fetch: mock.fetch, maxRetries: 0 }) };
}

async function all(spec: OperationSpec, body: unknown): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of streamed(setUp(body).transport, spec)) items.push(item);
  return items;
}

describe("what a mock answers is read as what the API answers", () => {
  const event = (data: unknown, more: object = {}): object => ({ event: "message", data, id: "", ...more });

  it.each<[name: string, spec: OperationSpec, body: unknown, want: unknown[]]>([
    ["data of events", events, [{ a: 1 }, "x"], [event({ a: 1 }), event("x")]],
    ["one datum", events, { a: 1 }, [event({ a: 1 })]],
    [
      "events",
      events,
      [{ event: "pet", id: "7", data: { a: 1 } }],
      [event({ a: 1 }, { event: "pet", id: "7" })],
    ],
    ["text of several lines", notes, ["a\nb", "c"], [event("a\nb"), event("c")]],
    ["a stream as it is on the wire", events, 'data: {"a":1}\n\n', [event({ a: 1 })]],
    ["no events", events, undefined, []],
    ["lines", lines, [{ a: "\n" }, 2], [{ a: "\n" }, 2]],
    ["a sequence", sequence, [{ a: 1 }, null], [{ a: 1 }, null]],
  ])("%s", async (_name, spec, body, want) => {
    expect(await all(spec, body)).toEqual(want);
  });

  it("text is not quoted", async () => {
    expect(await setUp("a b").transport.send(text)).toBe("a b");
  });

  it.each([
    ["bytes", Uint8Array.of(1, 2), "image/png"],
    ["a Blob of its own type", new Blob([Uint8Array.of(1, 2)], { type: "image/webp" }), "image/webp"],
  ])("%s", async (_name, body, type) => {
    const call = chosen<Blob, Error>(setUp(body).transport, file);
    const { data, response } = await call.withResponse();
    expect(response.headers.get("content-type")).toBe(type);
    expect(new Uint8Array(await data.arrayBuffer())).toEqual(Uint8Array.of(1, 2));
  });

  it("what was chosen is given", async () => {
    const { mock, transport } = setUp({ a: 1 });
    expect(await chosen(transport, both)).toEqual({ a: 1 });
    mock.on("both", ({ headers }: { headers: Headers }) =>
      headers.get("accept") === "text/csv" ? "a,b" : "text",
    );
    expect(await chosen(transport, both, {}, { accept: "text/csv" })).toBe("a,b");
    expect(await chosen(transport, both)).toBe("text");
  });
});
