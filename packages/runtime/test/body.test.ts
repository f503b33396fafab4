import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { BodySpec } from "../src/index.ts";
import { requestOf } from "./fixtures/send.ts";

const send = (body: unknown, spec: BodySpec) => requestOf({ method: "POST", body: spec }, { body });

describe("bodies", () => {
  test.each<[string, unknown, string, string]>([
    ["application/json", { a: [1, null], b: undefined }, '{"a":[1,null]}', "application/json"],
    ["application/json", "text", '"text"', "application/json"],
    ["application/json", null, "null", "application/json"],
    ["application/json; charset=utf-8", 1, "1", "application/json; charset=utf-8"],
    ["application/merge-patch+json", { a: null }, '{"a":null}', "application/merge-patch+json"],
    ["text/plain", "a b", "a b", "text/plain"],
    ["application/xml", "<a/>", "<a/>", "application/xml"],
    ["application/octet-stream", new Uint8Array([104, 105]), "hi", "application/octet-stream"],
    ["application/octet-stream", new TextEncoder().encode("hi").buffer, "hi", "application/octet-stream"],
    ["image/*", new Blob(["hi"], { type: "image/png" }), "hi", "image/png"],
    ["image/png", new Blob(["hi"], { type: "text/plain" }), "hi", "image/png"],
    ["*/*", new Uint8Array([104]), "h", "application/octet-stream"],
  ])("%s, %j", async (contentType, body, text, type) => {
    const request = await send(body, { contentType });
    expect(await request.text()).toBe(text);
    expect(request.headers.get("content-type")).toBe(type);
  });

  test("a stream is sent as it comes", async () => {
    const body = new Blob(["streamed"]).stream();
    expect(await (await send(body, { contentType: "application/octet-stream" })).text()).toBe("streamed");
  });

  test("no body, no content type", async () => {
    const request = await send(undefined, { contentType: "application/json" });
    expect([await request.text(), request.headers.get("content-type")]).toEqual(["", null]);
  });
});

describe("application/x-www-form-urlencoded", () => {
  test.each<[object, BodySpec["encoding"], string]>([
    [{ a: "b c&d", e: 1, f: true, g: undefined, h: null }, undefined, "a=b%20c%26d&e=1&f=true"],
    [{ a: [1, 2] }, undefined, "a=1&a=2"],
    [{ a: [1, 2] }, { a: { explode: false } }, "a=1,2"],
    [{ a: { b: 1 } }, undefined, "a=%7B%22b%22%3A1%7D"],
    [
      { a: { b: 1, c: { d: 2 } } },
      { a: { style: "deepObject", explode: true } },
      "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=2",
    ],
    [{ a: [1, 2] }, { a: { contentType: "application/json" } }, "a=%5B1%2C2%5D"],
    [{ a: "/x" }, { a: { allowReserved: true } }, "a=/x"],
  ])("%j with %j gives %s", async (body, encoding, want) => {
    const contentType = "application/x-www-form-urlencoded";
    const request = await send(body, { contentType, ...(encoding && { encoding }) });
    expect(await request.text()).toBe(want);
    expect(request.headers.get("content-type")).toBe(contentType);
  });

  test("URLSearchParams are taken as they are", async () => {
    const request = await send(new URLSearchParams({ a: "b" }), {
      contentType: "application/x-www-form-urlencoded",
    });
    expect(await request.text()).toBe("a=b");
  });
});

describe("multipart/form-data", () => {
  const contentType = "multipart/form-data";

  test("fields, objects, files and arrays of files", async () => {
    const file = new File(["png"], 'a "b".png', { type: "image/png" });
    const request = await send(
      {
        title: "x",
        meta: { a: 1 },
        file,
        raw: new Uint8Array([104]),
        files: [file, new Blob(["z"])],
        no: undefined,
      },
      { contentType },
    );
    const form = await request.formData();
    expect(form.get("title")).toBe("x");
    expect(form.get("meta")).toBe('{"a":1}');
    expect(form.get("file")).toMatchObject({ name: 'a "b".png', type: "image/png" });
    expect(form.get("raw")).toMatchObject({ name: "raw", type: "application/octet-stream", size: 1 });
    expect(form.getAll("files")).toHaveLength(2);
    expect(form.has("no")).toBe(false);
  });

  test("each part has its own content type, and only files have a file name", async () => {
    const encoding = {
      meta: { contentType: "application/vnd.shop+json" },
      picture: { contentType: "image/png, image/jpeg" },
      note: { contentType: "text/markdown" },
      deep: { style: "deepObject", explode: true },
    };
    const picture = new Blob(["jpg"], { type: "image/jpeg" });
    const text = await (
      await send({ meta: { a: 1 }, picture, note: "*", deep: { b: 1 }, plain: 1 }, { contentType, encoding })
    ).text();
    const parts = text.split(/--form-[\w-]+(?:--)?\r\n/).filter(Boolean);
    expect(parts).toEqual([
      'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/vnd.shop+json\r\n\r\n{"a":1}\r\n',
      'Content-Disposition: form-data; name="picture"; filename="picture"\r\nContent-Type: image/jpeg\r\n\r\njpg\r\n',
      'Content-Disposition: form-data; name="note"\r\nContent-Type: text/markdown\r\n\r\n*\r\n',
      'Content-Disposition: form-data; name="deep[b]"\r\n\r\n1\r\n',
      'Content-Disposition: form-data; name="plain"\r\n\r\n1\r\n',
    ]);
  });

  test("FormData is taken as it is", async () => {
    const form = new FormData();
    form.set("a", "b");
    expect((await (await send(form, { contentType })).formData()).get("a")).toBe("b");
  });

  test("text fields are read back as they were given", async () => {
    const name = fc.string({ minLength: 1 }).filter((n) => !/[%\\]/.test(n) && n !== "__proto__");
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, fc.string(), { minKeys: 1 }), async (fields) => {
        const form = await (await send(fields, { contentType })).formData();
        for (const [key, value] of Object.entries(fields)) expect(form.get(key)).toBe(value);
      }),
      { numRuns: 50 },
    );
  });
});
