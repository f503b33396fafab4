import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/**
 * How the parameter `color` is declared, its value, the query: OpenAPI 3.1.1 §4.8.12.3, RFC 6570 §3.2.8. All but
 * unreserved characters are encoded; a space is %20, which form decoders and URI decoders read alike.
 */
const rows: [declared: object, value: unknown, want: string][] = [
  [{}, "blue", "color=blue"],
  [{}, "", "color="],
  [{ allowEmptyValue: true }, "", "color="],
  [{}, array, "color=blue&color=black&color=brown"],
  [{}, object, "R=100&G=200&B=150"],
  [{}, [], ""],
  [{}, {}, ""],
  [{}, undefined, ""],
  [{}, null, ""],
  [{}, [null, "a", undefined], "color=a"],
  [{}, { a: undefined, b: 1 }, "b=1"],
  [{}, false, "color=false"],
  [{}, 0, "color=0"],
  [{}, 1e21, "color=1e%2B21"],
  [{}, 9007199254740993n, "color=9007199254740993"],
  [{}, new Date(1e12), "color=2001-09-09T01%3A46%3A40.000Z"],
  [{}, "a b+c", "color=a%20b%2Bc"],
  [{}, "a&b=c#d?e/f%", "color=a%26b%3Dc%23d%3Fe%2Ff%25"],
  [{}, "ä€😀", "color=%C3%A4%E2%82%AC%F0%9F%98%80"],
  [{}, "'\"<>()*!~", "color=%27%22%3C%3E%28%29%2A%21~"],
  [{ explode: false }, array, "color=blue,black,brown"],
  [{ explode: false }, ["a,b", "c"], "color=a%2Cb,c"],
  [{ explode: false }, object, "color=R,100,G,200,B,150"],
  [{ explode: false }, [], ""],
  [{ style: "spaceDelimited", explode: false }, array, "color=blue%20black%20brown"],
  [{ style: "spaceDelimited", explode: false }, object, "color=R%20100%20G%20200%20B%20150"],
  [{ style: "pipeDelimited", explode: false }, array, "color=blue%7Cblack%7Cbrown"],
  [{ style: "pipeDelimited", explode: false }, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  [{ style: "spaceDelimited" }, array, "color=blue%20black%20brown"],
  [{ style: "pipeDelimited" }, array, "color=blue%7Cblack%7Cbrown"],
  [{ style: "pipeDelimited", explode: true }, array, "color=blue&color=black&color=brown"],
  [{ style: "deepObject", explode: true }, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  [{ style: "deepObject", explode: true }, { a: { b: { c: "d" } } }, "color%5Ba%5D%5Bb%5D%5Bc%5D=d"],
  [{ style: "deepObject", explode: true }, { a: ["x", "y"] }, "color%5Ba%5D=x&color%5Ba%5D=y"],
  [
    { style: "deepObject", explode: true },
    { a: [{ b: 1 }, { b: 2 }] },
    "color%5Ba%5D%5B0%5D%5Bb%5D=1&color%5Ba%5D%5B1%5D%5Bb%5D=2",
  ],
  [
    { style: "deepObject", explode: true },
    { a: null, b: new Date(0) },
    "color%5Bb%5D=1970-01-01T00%3A00%3A00.000Z",
  ],
  [{ allowReserved: true }, ":/?@[]!$'()*,;", "color=:/?@[]!$%27()*,;"],
  [{ allowReserved: true }, "a&b#c+d", "color=a%26b%23c%2Bd"],
  [{ allowReserved: true, explode: false }, ["a/b", "c"], "color=a/b,c"],
];

const named = ["ids[]", "$filter", "a.b", "a b", "x:y", "ä", "constructor", "a-b"];
let call: Call;

beforeAll(async () => {
  const { Wire } = await make(
    wireDocument({
      ...Object.fromEntries(
        rows.map(([declared], index) => [
          `GET /q${index}`,
          {
            operationId: `query${index}`,
            parameters: [{ name: "color", in: "query", schema: {}, ...declared }],
          },
        ]),
      ),
      "GET /json": {
        operationId: "json",
        parameters: [{ name: "filter", in: "query", content: { "application/json": { schema: {} } } }],
      },
      "GET /names": {
        operationId: "names",
        parameters: named.map((name) => ({ name, in: "query", schema: { type: "string" } })),
      },
      "GET /order": {
        operationId: "order",
        parameters: ["b", "a"].map((name) => ({ name, in: "query", schema: { type: "integer" } })),
      },
      "GET /both/{id}": {
        operationId: "both",
        parameters: ["path", "query", "header"].map((place) => ({
          name: "id",
          in: place,
          required: true,
          schema: { type: "string" },
        })),
      },
      "GET /fixed?mode=x": {
        operationId: "fixed",
        parameters: [{ name: "a", in: "query", schema: { type: "string" } }],
      },
      ...Object.fromEntries(
        ["application/x-www-form-urlencoded", "application/json", "text/plain"].map((type, index) => [
          `GET /whole${index}`,
          {
            operationId: `whole${index}`,
            parameters: [{ name: "q", in: "querystring", content: { [type]: { schema: {} } } }],
          },
        ]),
      ),
    }),
  );
  call = callerOf(new Wire({ baseUrl: server.origin }).wire);
});

describe("query", () => {
  test.each(rows.map((row, index) => [...row, index] as const))(
    "%j: %o is %s",
    async (_declared, value, want, index) => {
      await call(`query${index}`, { color: value });
      expect(server.last.target).toBe(`/q${index}${want && "?"}${want}`);
    },
  );

  test.each([
    [{ a: [1, "b"] }, "filter=%7B%22a%22%3A%5B1%2C%22b%22%5D%7D"],
    ["text", "filter=%22text%22"],
    [0, "filter=0"],
  ])("content %j is %s", async (filter, want) => {
    await call("json", { filter });
    expect(server.last.target).toBe(`/json?${want}`);
  });

  test.each([
    ["repeat", "f%5Ba%5D=1&f%5Ba%5D=2&f%5Bb%5D%5B0%5D%5Bc%5D=3"],
    ["brackets", "f%5Ba%5D%5B%5D=1&f%5Ba%5D%5B%5D=2&f%5Bb%5D%5B0%5D%5Bc%5D=3"],
    ["index", "f%5Ba%5D%5B0%5D=1&f%5Ba%5D%5B1%5D=2&f%5Bb%5D%5B0%5D%5Bc%5D=3"],
  ])("lists inside a deepObject, as the server wants them: %s", async (deepObjectLists, want) => {
    const deep = { style: "deepObject", explode: true };
    const form = "application/x-www-form-urlencoded";
    const { Wire } = await make(
      wireDocument({
        "POST /deep": {
          operationId: "deep",
          parameters: [{ name: "f", in: "query", schema: {}, ...deep }],
          requestBody: { content: { [form]: { schema: { type: "object" }, encoding: { f: deep } } } },
        },
      }),
      { deepObjectLists },
    );
    const f = { a: [1, 2], b: [{ c: 3 }] };
    await callerOf(new Wire({ baseUrl: server.origin }).wire)("deep", { f }, { f });
    expect([server.last.target, server.last.text]).toEqual([`/deep?${want}`, want]);
  });

  test.each(named)("the name %s is encoded", async (name) => {
    await call("names", { [name]: "1" });
    expect(server.last.target).toMatch(/^\/names\?[\w.~%-]+=1$/);
    expect([...new URLSearchParams(server.last.target.split("?")[1])]).toEqual([[name, "1"]]);
  });

  test("the document gives the order", async () => {
    await call("order", { a: 1, b: 2 });
    expect(server.last.target).toBe("/order?b=2&a=1");
  });

  test("one name in three places", async () => {
    await call("both", "p", { id: "q", id_header: "h" });
    expect([server.last.target, server.last.headers["id"]]).toEqual(["/both/p?id=q", "h"]);
  });

  test("a query in the path is kept", async () => {
    await call("fixed", { a: "1" });
    expect(server.last.target).toBe("/fixed?mode=x&a=1");
  });

  test.each<[number, unknown, string]>([
    [0, { a: "b c", d: [1, 2], e: undefined }, "a=b%20c&d=1&d=2"],
    [1, { a: 1 }, "%7B%22a%22%3A1%7D"],
    [2, "free=text", "free=text"],
  ])("querystring %i: %j is %s", async (index, q, want) => {
    await call(`whole${index}`, { q });
    expect(server.last.target).toBe(`/whole${index}?${want}`);
  });
});
