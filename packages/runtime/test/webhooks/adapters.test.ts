import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, it } from "vitest";
import { createHandler, signEvent, toNodeListener } from "../../src/webhooks/index.ts";

const secret = `whsec_${btoa("a key of thirty-two bytes, in all")}`;
const seen: string[] = [];
const handler = createHandler<{ made: { id: string } }>({
  secrets: secret,
  on: { made: ({ id }) => void seen.push(id) },
});
let close: (() => Promise<unknown>) | undefined;

afterEach(async () => {
  await close?.();
  seen.length = 0;
});

async function post(url: string): Promise<[number, unknown]> {
  const { body, headers } = await signEvent(
    { id: "evt_1", type: "made" },
    { secret, id: `msg_${seen.length}` },
  );
  const response = await fetch(url, { method: "POST", headers: { ...headers }, body });
  return [response.status, await response.json()];
}

function listen(server: Server): Promise<string> {
  close = () => new Promise((resolve) => server.close(resolve));
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`),
    ),
  );
}

/** One endpoint remembers what it handled, so each server gets an event of its own. */
const listener = () =>
  toNodeListener(
    createHandler<{ made: { id: string } }>({
      secrets: secret,
      on: { made: ({ id }) => void seen.push(id) },
    }),
  );

describe("the same endpoint in", () => {
  it("node:http", async () => {
    expect(await post(await listen(createServer(listener())))).toEqual([200, { result: "handled" }]);
    expect(seen).toEqual(["evt_1"]);
  });

  it("Express, behind express.raw() or nothing", async () => {
    for (const before of [[], [express.raw({ type: () => true })]]) {
      const app = express().post("/", ...before, listener());
      expect(await post(await listen(createServer(app)))).toEqual([200, { result: "handled" }]);
      await close?.();
    }
    expect(seen).toEqual(["evt_1", "evt_1"]);
  });

  it("Express, behind express.json(): says what is wrong", async () => {
    const app = express().use(express.json()).post("/", listener());
    const [status, body] = await post(await listen(createServer(app)));
    expect(status).toBe(500);
    expect(body).toMatchObject({ result: "parsed_body", message: expect.stringContaining("express.raw") });
    expect(seen).toEqual([]);
  });

  it("Fastify, with the body as a buffer", async () => {
    const app = fastify();
    app.removeAllContentTypeParsers();
    app.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    const handle = listener();
    app.post("/", (request, reply) => handle(request, reply.hijack().raw));
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    close = () => app.close();
    expect(await post(url)).toEqual([200, { result: "handled" }]);
    expect(seen).toEqual(["evt_1"]);
  });

  it("Fastify, with its own parser: says what is wrong", async () => {
    const app = fastify();
    const handle = listener();
    app.post("/", (request, reply) => handle(request, reply.hijack().raw));
    const url = await app.listen({ port: 0, host: "127.0.0.1" });
    close = () => app.close();
    expect((await post(url))[1]).toMatchObject({ result: "parsed_body" });
  });

  it("Hono, which speaks Request itself", async () => {
    const app = new Hono().post("/", (context) => handler(context.req.raw));
    const { body, headers } = await signEvent({ id: "evt_2", type: "made" }, { secret });
    const response = await app.request("/", { method: "POST", headers, body });
    expect(await response.json()).toEqual({ result: "handled" });
  });
});
