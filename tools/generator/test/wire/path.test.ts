import { beforeAll, describe, expect, test } from "vitest";
import { type Call, callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const any = { schema: {} };
const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** Style, explode, value, what stands in the path: OpenAPI 3.1.1 §4.8.12.3 and RFC 6570 §3.2. */
const styles: [style: string | undefined, explode: boolean | undefined, value: unknown, want: string][] = [
  [undefined, undefined, "blue", "blue"],
  [undefined, undefined, array, "blue,black,brown"],
  [undefined, undefined, object, "R,100,G,200,B,150"],
  ["simple", true, array, "blue,black,brown"],
  ["simple", true, object, "R=100,G=200,B=150"],
  ["label", false, "blue", ".blue"],
  ["label", false, array, ".blue,black,brown"],
  ["label", false, object, ".R,100,G,200,B,150"],
  ["label", true, array, ".blue.black.brown"],
  ["label", true, object, ".R=100.G=200.B=150"],
  ["matrix", false, "", ";color"],
  ["matrix", false, "blue", ";color=blue"],
  ["matrix", false, array, ";color=blue,black,brown"],
  ["matrix", false, object, ";color=R,100,G,200,B,150"],
  ["matrix", true, array, ";color=blue;color=black;color=brown"],
  ["matrix", true, object, ";R=100;G=200;B=150"],
  ["matrix", true, false, ";color=false"],
  ["label", false, -1.5, ".-1.5"],
];

/** Text as one segment: all but unreserved characters are encoded (RFC 3986 §2.3), so that it reads back as it was. */
const values: [value: unknown, want: string][] = [
  ["a b", "a%20b"],
  ["a/b", "a%2Fb"],
  ["50%", "50%25"],
  ["%2F", "%252F"],
  ["ä€😀", "%C3%A4%E2%82%AC%F0%9F%98%80"],
  ["a?b#c", "a%3Fb%23c"],
  [":@!$&'()*+,;=", "%3A%40%21%24%26%27%28%29%2A%2B%2C%3B%3D"],
  ["-._~", "-._~"],
  ["...", "..."],
  ["..a", "..a"],
  [true, "true"],
  [0, "0"],
  [1e21, "1e%2B21"],
  [new Date(0), "1970-01-01T00%3A00%3A00.000Z"],
  ["{x}", "%7Bx%7D"],
  ["$&", "%24%26"],
];

const parameter = (more: object = {}) => ({ name: "color", in: "path", required: true, ...any, ...more });
let call: Call;

beforeAll(async () => {
  const operations = Object.fromEntries(
    styles.map(([style, explode], index) => [
      `GET /s${index}/{color}/end`,
      {
        operationId: `style${index}`,
        parameters: [parameter({ ...(style && { style }), ...(explode !== undefined && { explode }) })],
      },
    ]),
  );
  const { Wire } = await make(
    wireDocument({
      ...operations,
      "GET /v/{color}": { operationId: "plain", parameters: [parameter({ schema: { type: "string" } })] },
      "GET /r/{color}": { operationId: "reserved", parameters: [parameter({ allowReserved: true })] },
      "GET /j/{color}": {
        operationId: "json",
        parameters: [{ name: "color", in: "path", required: true, content: { "application/json": any } }],
      },
      "GET /in/{x}-{y}.json": {
        operationId: "inside",
        parameters: ["y", "x"].map((name) => ({ ...parameter(), name })),
      },
      "POST /a/{color}:cancel": { operationId: "verb", parameters: [parameter()] },
      "GET /twice/{color}/{color}": { operationId: "twice", parameters: [parameter()] },
      "GET /odd/{odd-name[]}": { operationId: "odd", parameters: [{ ...parameter(), name: "odd-name[]" }] },
      "GET /undeclared/{color}": { operationId: "undeclared" },
    }),
  );
  const { wire } = new Wire({ baseUrl: server.origin });
  call = callerOf(wire);
});

describe("path", () => {
  test.each(styles.map((row, index) => [...row, index] as const))(
    "%s, explode %s: %j is %s",
    async (_style, _explode, value, want, index) => {
      await call(`style${index}`, value);
      expect(server.last.target).toBe(`/s${index}/${want}/end`);
    },
  );

  test.each(values)("%j is %s", async (value, want) => {
    await call("plain", value);
    expect(server.last.target).toBe(`/v/${want}`);
  });

  test.each([
    ["a/b", "a/b"],
    ["a b?c#d", "a%20b%3Fc%23d"],
    ["%41:@&=+$,;'()*!", "%41:@&=+$,;'()*!"],
  ])("reserved, %j is %s", async (value, want) => {
    await call("reserved", value);
    expect(server.last.target).toBe(`/r/${want}`);
  });

  test.each(["", null, undefined, [], ".", ".."])(
    "%j is refused, because it would be another path",
    async (value) => {
      await expect(call("plain", value)).rejects.toThrow(TypeError);
      expect(server.arrived).toEqual([]);
    },
  );

  test("reserved text does not climb", async () => {
    await expect(call("reserved", "../x")).rejects.toThrow(TypeError);
  });

  test("content is JSON, as one segment", async () => {
    await call("json", { a: ["b"] });
    expect(server.last.target).toBe("/j/%7B%22a%22%3A%5B%22b%22%5D%7D");
  });

  test.each<[string, unknown[], string]>([
    ["inside", ["1", "2"], "/in/1-2.json"],
    ["verb", ["a:b"], "/a/a%3Ab:cancel"],
    ["twice", ["a"], "/twice/a/a"],
    ["odd", ["a"], "/odd/a"],
    ["undeclared", ["a"], "/undeclared/a"],
  ])("%s", async (id, args, want) => {
    await call(id, ...args);
    expect(server.last.target).toBe(want);
  });
});
