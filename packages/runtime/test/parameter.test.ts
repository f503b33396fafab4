import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import type { ParameterSpec } from "../src/index.ts";
import { requestOf } from "./fixtures/send.ts";

const primitive = "blue";
const array = ["blue", "black", "brown"];
const object = { R: 100, G: 200, B: 150 };

/** The tables of OpenAPI 3.1.1 §4.8.12.3 and RFC 6570 §3.2: style, explode, value, what goes on the wire. */
const paths: [style: string, explode: boolean, value: unknown, want: string][] = [
  ["matrix", false, "", ";color"],
  ["matrix", false, primitive, ";color=blue"],
  ["matrix", false, array, ";color=blue,black,brown"],
  ["matrix", false, object, ";color=R,100,G,200,B,150"],
  ["matrix", true, "", ";color"],
  ["matrix", true, primitive, ";color=blue"],
  ["matrix", true, array, ";color=blue;color=black;color=brown"],
  ["matrix", true, object, ";R=100;G=200;B=150"],
  ["label", false, "", "."],
  ["label", false, primitive, ".blue"],
  ["label", false, array, ".blue,black,brown"],
  ["label", false, object, ".R,100,G,200,B,150"],
  ["label", true, primitive, ".blue"],
  ["label", true, array, ".blue.black.brown"],
  ["label", true, object, ".R=100.G=200.B=150"],
  ["simple", false, primitive, "blue"],
  ["simple", false, array, "blue,black,brown"],
  ["simple", false, object, "R,100,G,200,B,150"],
  ["simple", true, array, "blue,black,brown"],
  ["simple", true, object, "R=100,G=200,B=150"],
];

const queries: [spec: Partial<ParameterSpec>, value: unknown, want: string][] = [
  [{}, "", "color="],
  [{}, primitive, "color=blue"],
  [{}, array, "color=blue&color=black&color=brown"],
  [{}, object, "R=100&G=200&B=150"],
  [{ explode: false }, array, "color=blue,black,brown"],
  [{ explode: false }, object, "color=R,100,G,200,B,150"],
  [{ style: "spaceDelimited", explode: false }, array, "color=blue%20black%20brown"],
  [{ style: "spaceDelimited", explode: false }, object, "color=R%20100%20G%20200%20B%20150"],
  [{ style: "spaceDelimited" }, array, "color=blue%20black%20brown"],
  [{ style: "pipeDelimited" }, array, "color=blue%7Cblack%7Cbrown"],
  [{ style: "pipeDelimited" }, object, "color=R%7C100%7CG%7C200%7CB%7C150"],
  [{ style: "pipeDelimited", explode: true }, array, "color=blue&color=black&color=brown"],
  [{ style: "deepObject", explode: true }, object, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"],
  [
    { style: "deepObject" },
    { a: [1, 2], b: { c: "x" } },
    "color%5Ba%5D=1&color%5Ba%5D=2&color%5Bb%5D%5Bc%5D=x",
  ],
  [{ content: "application/json" }, { a: [1] }, "color=%7B%22a%22%3A%5B1%5D%7D"],
  [{}, "Hello World!", "color=Hello%20World%21"],
  [{}, "a&b=c+d", "color=a%26b%3Dc%2Bd"],
  [{ allowReserved: true }, "/foo/bar?x=[1],;:@", "color=/foo/bar?x=[1],;:@"],
  [{ allowReserved: true }, "a&b#c+d %41 %", "color=a%26b%23c%2Bd%20%41%20%25"],
  [{}, new Date(0), "color=1970-01-01T00%3A00%3A00.000Z"],
  [{}, [1, null, undefined, 2], "color=1&color=2"],
  [{}, { a: 1, b: undefined }, "a=1"],
  [{}, false, "color=false"],
  [{}, [], ""],
  [{}, undefined, ""],
  [{}, null, ""],
  [
    { in: "querystring", content: "application/x-www-form-urlencoded" },
    { a: "b c", d: [1, 2] },
    "a=b%20c&d=1&d=2",
  ],
  [{ in: "querystring", content: "application/json" }, { a: 1 }, "%7B%22a%22%3A1%7D"],
  [{ in: "querystring", content: "text/plain" }, "?free=text", "free=text"],
];

describe("on the wire", () => {
  test.each(paths)("path, %s, explode %s, %j gives %s", async (style, explode, value, want) => {
    const parameters = [{ name: "color", in: "path", style, explode }] as const;
    const request = await requestOf({ path: "/x{color}/y", parameters }, { path: [value] });
    expect(new URL(request.url).pathname).toBe(`/v1/x${want}/y`);
  });

  test.each(queries)("query, %j, %j gives %s", async (spec, value, want) => {
    const parameters = [{ name: "color", in: "query", ...spec } as ParameterSpec];
    const request = await requestOf({ path: "/x", parameters }, { params: { color: value } });
    expect(request.url).toBe(`https://api.shop.example/v1/x${want && "?"}${want}`);
  });

  test.each<[Partial<ParameterSpec>, unknown, string | null]>([
    [{}, primitive, "blue"],
    [{}, "a b/c", "a b/c"],
    [{}, array, "blue,black,brown"],
    [{}, object, "R,100,G,200,B,150"],
    [{ explode: true }, object, "R=100,G=200,B=150"],
    [{ content: "application/json" }, { a: 1 }, '{"a":1}'],
    [{}, undefined, null],
  ])("header, %j, %j gives %s", async (spec, value, want) => {
    const parameters = [{ name: "X-Color", in: "header", key: "color", ...spec } as ParameterSpec];
    const request = await requestOf({ parameters }, { params: { color: value } });
    expect(request.headers.get("x-color")).toBe(want);
  });

  test.each<[Partial<ParameterSpec>, unknown, string | null]>([
    [{}, "a b", "color=a%20b"],
    [{ style: "cookie" }, "a b", "color=a b"],
    [{}, array, "color=blue; color=black; color=brown"],
    [{ explode: false }, array, "color=blue,black,brown"],
    [{ explode: false }, object, "color=R,100,G,200,B,150"],
    [{ content: "application/json" }, [1], "color=%5B1%5D"],
    [{}, undefined, null],
  ])("cookie, %j, %j gives %s", async (spec, value, want) => {
    const parameters = [{ name: "color", in: "cookie", ...spec } as ParameterSpec];
    const request = await requestOf({ parameters }, { params: { color: value } });
    expect(request.headers.get("cookie")).toBe(want);
  });
});

describe("what cannot be sent is said before anything is", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each<[place: "header" | "cookie", style: string | undefined, value: string]>([
    ["header", undefined, "ä"],
    ["header", undefined, "a\r\nX-Admin: 1"],
    ["cookie", "cookie", "a; admin=1"],
    ["cookie", "cookie", "ä"],
  ])("%s, style %s: %j", async (place, style, value) => {
    const parameters = [{ name: "color", in: place, ...(style && { style }) }];
    const sending = requestOf({ parameters }, { params: { color: value } });
    await expect(sending).rejects.toThrow(`the ${place} parameter "color" takes printable ASCII`);
    await expect(sending).rejects.not.toThrow(value);
  });

  test("browsers let no program set cookies", async () => {
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    const parameters = [{ name: "color", in: "cookie" }] as const;
    await expect(requestOf({ parameters }, { params: { color: "blue" } })).rejects.toThrow(
      "browsers send cookies",
    );
    expect((await requestOf({ parameters })).headers.get("cookie")).toBeNull();
  });
});

describe("paths stay where they are", () => {
  const operation = { path: "/items/{id}/x", parameters: [{ name: "id", in: "path" }] } as const;

  test.each([".", "..", "", undefined, null])("%j is refused as a path parameter", async (id) => {
    await expect(requestOf(operation, { path: [id] })).rejects.toThrow(TypeError);
  });

  test.each([
    ["../../admin", "/v1/items/..%2F..%2Fadmin/x"],
    ["a?b#c", "/v1/items/a%3Fb%23c/x"],
    ["%2e%2e", "/v1/items/%252e%252e/x"],
    ["{id}$&", "/v1/items/%7Bid%7D%24%26/x"],
  ])("%j is only text", async (id, want) => {
    expect(new URL((await requestOf(operation, { path: [id] })).url).pathname).toBe(want);
  });
});

const text = fc.string({ unit: "grapheme" });
const key = fc.string({ unit: "grapheme", minLength: 1 });

describe("laws", () => {
  test("a query parameter is read back as it was given", async () => {
    await fc.assert(
      fc.asyncProperty(key, fc.array(text, { minLength: 1 }), async (name, values) => {
        const request = await requestOf(
          { parameters: [{ name, in: "query" }] },
          { params: { [name]: values } },
        );
        expect(new URL(request.url).searchParams.getAll(name)).toEqual(values);
      }),
      { numRuns: 50 },
    );
  });

  test("a path parameter is one segment, read back as it was given", async () => {
    await fc.assert(
      fc.asyncProperty(
        key.filter((id) => id !== "." && id !== ".."),
        async (id) => {
          const parameters = [{ name: "id", in: "path" }] as const;
          const { pathname } = new URL(
            (await requestOf({ path: "/a/{id}/b", parameters }, { path: [id] })).url,
          );
          expect(pathname.split("/").map(decodeURIComponent)).toEqual(["", "v1", "a", id, "b"]);
        },
      ),
      { numRuns: 50 },
    );
  });

  test("a JSON parameter is read back as it was given", async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        fc.pre(value !== null);
        const parameters = [{ name: "q", in: "query", content: "application/json" }] as const;
        const sent = new URL(
          (await requestOf({ parameters }, { params: { q: value } })).url,
        ).searchParams.get("q");
        expect(sent).toBe(JSON.stringify(value));
      }),
      { numRuns: 50 },
    );
  });
});

test("members that every object inherits are not parameters", async () => {
  const parameters = ["constructor", "toString", "__proto__"].map((name) => ({ name, in: "query" }) as const);
  expect((await requestOf({ path: "/x", parameters }, { params: {} })).url).toBe(
    "https://api.shop.example/v1/x",
  );
});
