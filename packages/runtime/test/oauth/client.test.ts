import { afterEach, describe, expect, test, vi } from "vitest";
import {
  type ApiSpec,
  authorizedFetch,
  CredentialsError,
  type OperationSpec,
  type SdkError,
  Transport,
} from "../../src/index.ts";
import { memoryTokenStore } from "../../src/oauth/index.ts";
import { api, createItem, getItem } from "../fixtures/api.ts";
import { clientOf, clientOptions, specOf } from "./fixtures/client.ts";
import { world } from "./fixtures/setup.ts";

afterEach(() => vi.unstubAllGlobals());

const shopOf = (url: string): ApiSpec => ({
  ...api,
  security: {
    ...api.security,
    oauth: { type: "bearer", option: "accessToken", prefixes: ["oa_live_"], oauth: specOf(url) },
  },
});

describe("the oauth option", () => {
  test("takes options, and makes of them what is needed", async () => {
    const { store, clock, server, spec } = await world();
    // The client's own time is that of the machine: tokens of the year 2026 have ended.
    expect((await store.get())?.grant?.expiresAt).toBeLessThan(Date.now());
    expect(clock.now()).toBeLessThan(Date.now());
    const { call } = clientOf(server.url, spec, { oauth: { ...clientOptions, tokenStore: store } });
    expect(await Promise.all([call(), call()])).toEqual([{ id: "1" }, { id: "1" }]);
    expect(server.refreshes).toBe(1);
  });

  test.each([
    ["the client's fetch", false, ["client /token", "client /v1/items/1"]],
    ["its own fetch", true, ["own /token", "client /v1/items/1"]],
  ])("asks for tokens by %s", async (_, own, want) => {
    const { store, server, spec } = await world();
    const asked: string[] = [];
    const through =
      (name: string): typeof globalThis.fetch =>
      (input, init) => {
        asked.push(`${name} ${new URL(String(input)).pathname}`);
        return fetch(input, init);
      };
    const oauth = { ...clientOptions, tokenStore: store, ...(own && { fetch: through("own") }) };
    await clientOf(server.url, spec, { oauth, fetch: through("client") }).call();
    expect(asked).toEqual(want);
  });

  test.each<[options: object, want: string]>([
    [{ apiKey: "k" }, "apiKey and oauth were both given: give one of them, or make a client for each"],
    [
      { accessToken: "t" },
      "accessToken and oauth were both given: give one of them, or make a client for each",
    ],
    [{ apiKey: "k", accessToken: "t" }, "apiKey and accessToken and oauth were both given"],
  ])("next to %j is refused", (options, want) => {
    const oauth = { ...clientOptions, tokenStore: memoryTokenStore() };
    const all = Object({ ...options, oauth });
    expect(() => new Transport(shopOf("https://auth.example"), all)).toThrow(want);
  });

  test("in a browser, a client secret is refused, by the first call", async () => {
    const { server, spec, store } = await world();
    vi.stubGlobal("navigator", { userAgent: "Mozilla/5.0 (X11; Linux x86_64)" });
    const { call } = clientOf(server.url, spec, { oauth: { ...clientOptions, tokenStore: store } });
    const result = await call().result();
    expect(result).toMatchObject({ ok: false, error: { code: "invalid_credentials" } });
    expect(CredentialsError.is(result.ok || result.error) && String(result.ok || result.error)).toMatch(
      /in a browser everybody can read the clientSecret: exchange tokens on your server/,
    );
  });
});

describe("a 401", () => {
  const send = (transport: Transport, operation: OperationSpec, body: unknown) =>
    transport.send<unknown, SdkError>(operation, { body }).result();

  test("repeats a write with its key, because it was not acted on", async () => {
    const { transport, server } = await world({ age: 60 });
    server.endAccessTokens();
    const result = await send(transport, createItem, { color: "red" });
    expect(result).toMatchObject({ ok: true, attempts: 2 });
    expect(server.seen.map(({ method }) => method)).toEqual(["POST", "POST"]);
  });

  test("repeats a write without a key, too", async () => {
    const { transport, server } = await world({ age: 60 });
    server.endAccessTokens();
    const { idempotencyKey: _, ...plain } = createItem;
    expect(await send(transport, plain, { color: "red" })).toMatchObject({ ok: true, attempts: 2 });
  });

  test("does not repeat a stream, which can be sent once only; the next call has a new token", async () => {
    const { transport, server, call } = await world({ age: 60 });
    server.endAccessTokens();
    const upload = { ...createItem, body: { contentType: "application/octet-stream" } };
    const stream = new Blob(["bytes"]).stream();
    const result = await send(transport, upload, stream);
    expect(result).toMatchObject({ ok: false, error: { status: 401, attempts: 1 } });
    expect(await call()).toEqual({ id: "1" });
    expect([server.refreshes, server.seen.length]).toEqual([1, 2]);
  });
});

test("the low-level fetch renews and repeats, too", async () => {
  const { server, store, spec } = await world();
  const oauth = { ...clientOptions, tokenStore: store };
  const shop: ApiSpec = {
    ...api,
    security: { main: { type: "bearer", option: "accessToken", oauth: spec } },
  };
  const client = authorizedFetch(shop, Object({ baseUrl: `${server.url}/v1`, oauth }));
  const post = () => client.fetch(new Request(`${client.baseUrl}/items`, { method: "POST", body: "{}" }));
  expect((await post()).status).toBe(200);
  // Old enough to be replaced.
  const { version = 0, grant } = (await store.get()) ?? {};
  const next = { version: version + 1, grant: grant && { ...grant, issuedAt: 0 } };
  expect(await store.withLock(1000, (lease) => store.compareAndSet(version, next, lease))).toBe(true);
  server.endAccessTokens();
  expect((await post()).status).toBe(200);
  expect([server.refreshes, server.reuses, server.seen.length]).toEqual([2, 0, 3]);
});

test("requests are counted by the grant, however often its tokens change, where the API counts by organization", async () => {
  const { server, store, spec } = await world({ age: 60 });
  const counted: string[] = [];
  const pacing = {
    store: {
      take: (partition: string) => counted.push(partition) * 0,
      observe: () => {},
    },
  };
  const oauth = { ...clientOptions, tokenStore: store };
  const { transport } = clientOf(server.url, spec, { oauth, pacing });
  await transport.send(getItem, { path: ["1"] });
  expect(new Set(counted)).toEqual(new Set([store.id]));
});
