import { describe, expect, test } from "vitest";
import { callerOf, clientFactory, wireDocument } from "./support/client.ts";
import { body, echoServer } from "./support/server.ts";

const server = echoServer();
const make = clientFactory();

const pet = { schema: { type: "object", properties: { name: { type: "string" } } } };
const document = wireDocument({
  "PUT /pet": {
    operationId: "putPet",
    requestBody: { content: { "application/xml": pet, "application/json": pet } },
    responses: { 200: { description: "", content: { "application/json": pet, "application/xml": pet } } },
  },
  "PUT /feed": {
    operationId: "putFeed",
    requestBody: { content: { "application/atom+xml; charset=utf-8": pet } },
    responses: { 200: { description: "", content: { "text/xml": pet } } },
  },
  "PUT /text": {
    operationId: "putText",
    requestBody: { content: { "text/csv": {} } },
    responses: { 200: { description: "", content: { "text/csv": {} } } },
  },
});

/** As much XML as these tests need; the client brings none of its own. */
const xml = {
  stringify: (value: unknown) => `<pet><name>${(value as { name: string }).name}</name></pet>`,
  parse(text: string) {
    const [, name] = /^<pet><name>(.*)<\/name><\/pet>$/.exec(text) ?? [];
    if (name === undefined) throw new SyntaxError("no pet");
    return { name };
  },
};

describe("XML as values", () => {
  const client = async () => {
    const { Wire } = await make(document, { xml: "object" });
    return callerOf(new Wire({ baseUrl: server.origin, xml }).wire);
  };

  test.each([
    ["putFeed", [{ name: "a" }], "application/atom+xml; charset=utf-8"],
    [
      "putPet",
      [{ name: "a" }, { contentType: "application/xml", accept: "application/xml" }],
      "application/xml",
    ],
  ])("%s goes through the library of the caller, both ways", async (id, args, type) => {
    server.answer = body("application/xml", "<pet><name>b</name></pet>");
    expect(await (await client())(id, ...args)).toEqual({ name: "b" });
    expect([server.last.headers["content-type"], server.last.text]).toEqual([
      type,
      "<pet><name>a</name></pet>",
    ]);
  });

  test("text is XML already", async () => {
    await (await client())("putFeed", "<pet/>").result();
    expect(server.last.text).toBe("<pet/>");
  });

  test("JSON and other text stay what they are", async () => {
    const call = await client();
    server.answer = body("application/json", '{"name":"b"}');
    expect(await call("putPet", { name: "a" })).toEqual({ name: "b" });
    expect(server.last.text).toBe('{"name":"a"}');
    server.answer = body("text/csv", "<pet>");
    expect(await call("putText", "a,b")).toBe("<pet>");
  });

  test("what cannot be read is an error that keeps the text", async () => {
    server.answer = body("application/xml", "<html>");
    const { error } = await (await client())("putFeed", { name: "a" }).result();
    expect(error).toMatchObject({
      name: "ResponseError",
      body: "<html>",
      message: expect.stringContaining("no pet"),
    });
  });

  test("a client without a library cannot be made", async () => {
    const { Wire } = await make(document, { xml: "object" });
    expect(() => new Wire({ baseUrl: server.origin })).toThrow("the option xml is required");
  });
});

describe("XML as text, as it is by default", () => {
  test("a value in its place is refused: nobody could write it", async () => {
    const { Wire } = await make(document);
    const call = callerOf(new Wire({ baseUrl: server.origin }).wire);
    await expect(call("putFeed", { name: "a" })).rejects.toThrow("has to be text or bytes");
    expect(server.arrived).toEqual([]);
  });
});
