import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** Style simple, text as it is (OpenAPI 3.1.1 §4.8.12.3; header values are no URLs). */
const headers: [declared: object, value: unknown, want: string | undefined][] = [
  [{}, "blue", "blue"],
  [{}, "a b/c?%20", "a b/c?%20"],
  [{}, array, "blue,black,brown"],
  [{}, object, "R,100,G,200,B,150"],
  [{ explode: true }, array, "blue,black,brown"],
  [{ explode: true }, object, "R=100,G=200,B=150"],
  [{}, false, "false"],
  [{}, 0, "0"],
  [{}, new Date(0), "1970-01-01T00:00:00.000Z"],
  [{}, "", ""],
  [{}, undefined, undefined],
  [{}, null, undefined],
];

/** Style form; style cookie is of OpenAPI 3.2 §4.12.2 and leaves text as it is. */
const cookies: [declared: object, value: unknown, want: string | undefined][] = [
  [{}, "blue", "color=blue"],
  [{}, "a b;c", "color=a%20b%3Bc"],
  [{ explode: false }, array, "color=blue,black,brown"],
  [{ explode: false }, object, "color=R,100,G,200,B,150"],
  [{ style: "cookie" }, "a b", "color=a b"],
  [{ style: "cookie" }, object, "R=100; G=200; B=150"],
  [{}, undefined, undefined],
];

const declared = (place: string, rows: readonly (readonly [object, ...unknown[]])[]) =>
  Object.fromEntries(
    rows.map(([more], index) => [
      `GET /${place}${index}`,
      {
        operationId: `${place}${index}`,
        parameters: [{ name: "color", in: place, ...("content" in more ? {} : { schema: {} }), ...more }],
      },
    ]),
  );

let call: Call;
beforeAll(async () => {
  const { Wire } = await make(
    wireDocument({
      ...declared("header", headers),
      ...declared("cookie", cookies),
      "GET /json": {
        operationId: "json",
        parameters: ["header", "cookie"].map((place) => ({
          name: `in-${place}`,
          in: place,
          content: { "application/json": { schema: {} } },
        })),
      },
      "GET /ignored": {
        operationId: "ignored",
        parameters: ["Accept", "Content-Type", "Authorization"].map((name) => ({
          name,
          in: "header",
          schema: { type: "string" },
        })),
      },
      "GET /two": {
        operationId: "two",
        parameters: ["a", "b"].map((name) => ({ name, in: "cookie", schema: { type: "string" } })),
      },
    }),
  );
  call = callerOf(new Wire({ baseUrl: server.origin }).wire);
});

const rowsOf = <Row extends readonly unknown[]>(rows: readonly Row[]) =>
  rows.map((row, index) => [index, ...row] as const);

describe("headers", () => {
  test.each(rowsOf(headers))("%i, %j: %j is %j", async (index, _declared, value, want) => {
    await call(`header${index}`, { color: value });
    expect(server.last.headers["color"]).toBe(want);
  });

  test.each(["ä", "日本", "a\r\nX-Evil: 1", "a\nb", "a\0b"])(
    "%j is refused before anything is sent",
    async (value) => {
      await expect(call("header0", { color: value })).rejects.toThrow(
        /^the header parameter "color" takes printable ASCII/,
      );
      expect(server.arrived).toEqual([]);
    },
  );

  test("content is JSON", async () => {
    await call("json", { "in-header": { a: 1 }, "in-cookie": [1] });
    expect(server.last.headers).toMatchObject({ "in-header": '{"a":1}', cookie: "in-cookie=%5B1%5D" });
  });

  test("names that OpenAPI describes elsewhere are no parameters", async () => {
    await call("ignored");
    expect(server.last.target).toBe("/ignored");
  });
});

describe("cookies", () => {
  test.each(rowsOf(cookies))("%i, %j: %j is %j", async (index, _declared, value, want) => {
    await call(`cookie${index}`, { color: value });
    expect(server.last.headers["cookie"]).toBe(want);
  });

  test("several are one header", async () => {
    await call("two", { a: "1", b: "2" });
    expect(server.last.headers["cookie"]).toBe("a=1; b=2");
  });

  test("text that would be another cookie is refused", async () => {
    await expect(call("cookie4", { color: "a; admin=1" })).rejects.toThrow(/^the cookie parameter "color"/);
  });
});
