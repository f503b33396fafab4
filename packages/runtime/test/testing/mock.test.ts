import { describe, expect, it } from "vitest";
import { type ApiSpec, type OperationSpec, Transport } from "../../src/index.ts";
import { MockApi } from "../../src/testing/index.ts";

const api = {
  name: "things",
  version: "1",
  baseUrl: "https://things.test/v1",
  security: {},
} as const satisfies ApiSpec;
const operation = <const Spec extends Partial<OperationSpec>>(spec: Spec) =>
  ({ resource: "things", response: "json", ...spec }) as const;
const listThings = operation({
  id: "listThings",
  method: "GET",
  path: "/things",
  parameters: [{ name: "cursor", in: "query" }],
  pagination: { style: "cursor", cursor: "cursor", items: "data", next: "next_cursor", more: "has_more" },
}) satisfies OperationSpec;
const getThing = operation({
  id: "getThing",
  method: "GET",
  path: "/things/{id}",
  parameters: [{ name: "id", in: "path" }],
}) satisfies OperationSpec;
const newest = operation({ id: "getNewest", method: "GET", path: "/things/newest" }) satisfies OperationSpec;
const makeThing = operation({
  id: "makeThing",
  method: "POST",
  path: "/things",
  body: { contentType: "application/json" },
}) satisfies OperationSpec;

function setUp() {
  const mock = new MockApi({
    operations: [listThings, getThing, newest, makeThing],
    fixtures: {
      listThings: {
        status: 200,
        body: { data: [{ id: "a" }, { id: "b" }], next_cursor: "more", has_more: true },
      },
      getThing: { status: 200, body: { id: "a" } },
      getNewest: { status: 200, body: { id: "z" } },
      makeThing: { status: 201, body: { id: "c" } },
    },
    errors: { gone: { status: 410, body: { error: { code: "gone" } } } },
  });
  const transport = new Transport(
    { ...api, errorShape: { code: "error.code" } },
    { fetch: mock.fetch, timeout: 20, maxRetries: 0 },
  );
  return { mock, transport };
}

describe("a mock", () => {
  it("answers with the document's examples, and finds the operation that says most", async () => {
    const { transport } = setUp();
    expect(await transport.send(getThing, { path: ["x y"] })).toEqual({ id: "a" });
    expect(await transport.send(newest)).toEqual({ id: "z" });
    const created = await transport.send(makeThing, { body: { name: "c" } }).withResponse();
    expect([created.data, created.response.status]).toEqual([{ id: "c" }, 201]);
  });

  it("remembers what it was asked", async () => {
    const { mock, transport } = setUp();
    await transport.send(getThing, { path: ["x y"] });
    await transport.send(makeThing, { body: { name: "c" } });
    expect(mock.calls.map(({ operation: id, path, body }) => ({ id, path, body }))).toEqual([
      { id: "getThing", path: { id: "x y" }, body: undefined },
      { id: "makeThing", path: {}, body: { name: "c" } },
    ]);
  });

  it("ends every walk", async () => {
    const { transport } = setUp();
    expect(await transport.paginate(listThings).toArray({ limit: 10 })).toEqual([{ id: "a" }, { id: "b" }]);
  });

  it("answers as it is told: data, a function, a whole response", async () => {
    const { mock, transport } = setUp();
    mock.on("getThing", { id: "told" });
    expect(await transport.send(getThing, { path: ["a"] })).toEqual({ id: "told" });
    mock.on("getThing", (call: { path: { id?: string } }) => ({ id: call.path.id }));
    expect(await transport.send(getThing, { path: ["b"] })).toEqual({ id: "b" });
    mock.on("getThing", () => new Response("{}", { status: 418 }));
    expect(await transport.send(getThing, { path: ["b"] }).result()).toMatchObject({
      ok: false,
      error: { status: 418 },
    });
    mock.reset();
    expect(await transport.send(getThing, { path: ["b"] })).toEqual({ id: "a" });
  });

  it.each([
    ["gone", { code: "gone", status: 410 }],
    [{ status: 503 }, { status: 503 }],
    ["reset", { code: "connection_error" }],
    ["truncate", { code: "connection_error" }],
    ["stall", { code: "timeout" }],
    ["stall-body", { code: "timeout" }],
  ] as const)("plays %j once, then all is well", async (fault, error) => {
    const { mock, transport } = setUp();
    mock.fail("getThing", fault);
    expect(await transport.send(getThing, { path: ["a"] }).result()).toMatchObject({ ok: false, error });
    expect(await transport.send(getThing, { path: ["a"] })).toEqual({ id: "a" });
  });

  it("says when to come back", async () => {
    const { mock, transport } = setUp();
    mock.fail("getThing", "gone", { times: 2, retryAfter: 7 });
    for (const _ of [1, 2]) {
      const result = await transport.send(getThing, { path: ["a"] }).result();
      expect(!result.ok && (result.error as { headers: Headers }).headers.get("retry-after")).toBe("7");
    }
  });

  it.each([
    ["an operation that is not there", (mock: MockApi) => mock.on("getNothing", {})],
    ["an error that is not there", (mock: MockApi) => mock.fail("getThing", "lost")],
  ])("refuses %s", (_, act) => {
    expect(() => act(setUp().mock)).toThrow(/The document has no (operation|error)/);
  });
});

describe("an operation that was called otherwise", () => {
  it("is answered and fails by either id", async () => {
    const mock = new MockApi({
      operations: [getThing],
      fixtures: { getThing: { status: 200, body: { id: "a" } } },
      errors: {},
      formerIds: { fetchThing: "getThing" },
    });
    const ask = async (): Promise<unknown> => (await mock.fetch("https://things.test/things/1")).json();
    mock.on("fetchThing", { id: "b" });
    expect(await ask()).toEqual({ id: "b" });
    mock.on("getThing", { id: "c" });
    expect(await ask()).toEqual({ id: "c" });
    mock.fail("fetchThing", { status: 503 });
    expect((await mock.fetch("https://things.test/things/1")).status).toBe(503);
    expect(mock.calls.map(({ operation: id }) => id)).toEqual(["getThing", "getThing", "getThing"]);
    expect(() => mock.on("dropThing", {})).toThrow("dropThing");
  });
});
