import { describe, expect, test } from "vitest";
import { ApiError, type SdkError, Transport } from "../src/index.ts";
import { api, createItem, deleteItem, getItem, photo, ping } from "./fixtures/api.ts";
import { recorder } from "./fixtures/send.ts";
import { json, serve } from "./fixtures/server.ts";
import { Shop } from "./fixtures/shop.ts";

const uuid = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
const limits = {
  "x-request-id": "req_1",
  "x-ratelimit-limit": "100",
  "x-ratelimit-remaining": "99",
  "x-ratelimit-reset": "1700000000",
  "x-ratelimit-burst-limit": "20",
  "x-ratelimit-burst-remaining": "19",
};
const rateLimit = {
  limit: 100,
  remaining: 99,
  resetAt: new Date("2023-11-14T22:13:20Z"),
  burst: { limit: 20, remaining: 19 },
};

test("a call on the wire", async () => {
  const { url, seen } = await serve((response) => json(response, 201, { id: "1", color: "red" }, limits));
  const shop = new Shop({ apiKey: "sk_test_1", baseUrl: `${url}/v1/` });
  expect(await shop.items.create({ color: "red" })).toEqual({ id: "1", color: "red" });
  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({ method: "POST", url: "/v1/items", body: '{"color":"red"}' });
  expect(seen[0]?.headers).toMatchObject({
    authorization: "Bearer sk_test_1",
    accept: "application/json",
    "content-type": "application/json",
    "user-agent": "shop/1.2.3",
    "idempotency-key": expect.stringMatching(uuid),
  });
});

describe("one call, asked in several ways", () => {
  test("is sent once", async () => {
    const { url, seen } = await serve((response) => json(response, 200, { id: "1" }, limits));
    const call = new Shop({ apiKey: "sk_test_1", baseUrl: url }).items.create({ color: "red" });
    const [data, { response, ...rest }, result] = await Promise.all([
      call,
      call.withResponse(),
      call.result(),
    ]);
    expect(data).toEqual({ id: "1" });
    expect(response.status).toBe(200);
    expect(rest).toEqual({
      data,
      requestId: "req_1",
      rateLimit,
      idempotencyKey: seen[0]?.headers["idempotency-key"],
      attempts: 1,
      totalDelay: 0,
    });
    expect(result).toEqual({ ok: true, response, ...rest });
    expect(seen).toHaveLength(1);
  });

  test("is sent even if nobody waits", async () => {
    const { requests, transport } = recorder();
    transport.send(ping);
    await new Promise((resolve) => setImmediate(resolve));
    expect(requests).toHaveLength(1);
  });

  test("a failure is reported where it was asked for, and nowhere else", async () => {
    const unhandled: unknown[] = [];
    const listener = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", listener);
    const { transport } = recorder({}, () => new Response(null, { status: 500 }));
    const call = () => transport.send<unknown, SdkError>(ping);
    expect(await call().result()).toMatchObject({ ok: false, error: { status: 500 } });
    await expect(call().withResponse()).rejects.toBeInstanceOf(ApiError);
    await expect(call().finally(() => {})).rejects.toBeInstanceOf(ApiError);
    expect(await call().catch(() => "caught")).toBe("caught");
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listener);
    expect(unhandled).toEqual([]);
  });

  test("it is a promise", async () => {
    const { transport } = recorder();
    const call = transport.send<object, SdkError>(getItem, { path: ["1"] });
    expect(String(call)).toBe("[object ApiPromise]");
    expect((await call.result()).ok).toBe(false);
  });
});

describe("answers", () => {
  test("204 and 205 are undefined, whatever was promised", async () => {
    for (const status of [204, 205]) {
      const { transport } = recorder({ apiKey: "sk_test_1" }, () => new Response(null, { status }));
      expect(await transport.send(getItem, { path: ["1"] })).toBeUndefined();
    }
  });

  test("text, binary, none", async () => {
    const { transport } = recorder({ apiKey: "k" }, () => new Response("hello"));
    expect(await transport.send(ping)).toBe("hello");
    const blob = await transport.send<Blob, SdkError>(photo);
    expect(await blob.text()).toBe("hello");
    expect(await transport.send(deleteItem, { path: ["1"] })).toBeUndefined();
  });

  test("no rate limit headers, no rate limit", async () => {
    const { transport } = recorder();
    expect((await transport.send(ping).withResponse()).rateLimit).toBeUndefined();
  });
});

describe("headers", () => {
  test("those of the call win over those of the client, and credentials over both", async () => {
    const { requests, transport } = recorder({
      apiKey: "sk_test_1",
      headers: { "X-A": "client", "X-B": "client", Authorization: "client" },
    });
    await transport.send(createItem, { body: {} }, { headers: { "x-b": "call" }, idempotencyKey: "mine" });
    const headers = Object.fromEntries(requests[0]?.headers ?? []);
    expect(headers).toMatchObject({ "x-a": "client", "x-b": "call", authorization: "Bearer sk_test_1" });
    expect(headers["idempotency-key"]).toBe("mine");
  });
});

describe("base URL", () => {
  test.each([
    ["https://x.example", "https://x.example/ping"],
    ["https://x.example/", "https://x.example/ping"],
    ["https://x.example/v1/", "https://x.example/v1/ping"],
    ["https://x.example/v1?version=2", "https://x.example/v1/ping?version=2"],
  ])("%s", async (baseUrl, want) => {
    const { requests, transport } = recorder({ baseUrl });
    await transport.send(ping);
    expect(requests[0]?.url).toBe(want);
  });

  test.each([
    ["/v1", /absolute URL/],
    ["ftp://x.example", /http or https/],
    ["https://me:secret@x.example", /user name or password$/],
  ])("%s is refused", (baseUrl, message) => {
    expect(() => new Transport(api, { baseUrl })).toThrow(message);
  });

  test("is required where the document names none", () => {
    const { baseUrl: _, ...without } = api;
    expect(() => new Transport(without)).toThrow("baseUrl is required");
  });

  test("an operation's own server is used, unless the user chose one", async () => {
    const elsewhere = { ...ping, server: "https://files.shop.example/v2" };
    const [own, chosen] = [recorder(), recorder({ baseUrl: "https://sandbox.example" })];
    await own.transport.send(elsewhere);
    await chosen.transport.send(elsewhere);
    expect(own.requests[0]?.url).toBe("https://files.shop.example/v2/ping");
    expect(chosen.requests[0]?.url).toBe("https://sandbox.example/ping");
  });
});
