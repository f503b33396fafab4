import { describe, expect, test } from "vitest";
import { authorizedFetch } from "../src/index.ts";
import { api } from "./fixtures/api.ts";
import { json, serve } from "./fixtures/server.ts";

describe("a fetch with the API's credentials", () => {
  test("adds credentials and headers to a request", async () => {
    const { url, seen } = await serve((response) => json(response, 200, { ok: true }));
    const options = { apiKey: "sk_test_1", baseUrl: `${url}/v1/`, headers: { "X-A": "1" } };
    const { baseUrl, fetch } = authorizedFetch(api, options);
    expect(baseUrl).toBe(`${url}/v1`);
    const request = new Request(`${baseUrl}/items?x=1`, {
      method: "POST",
      body: "hello",
      headers: { "X-B": "2" },
    });
    expect(await (await fetch(request)).json()).toEqual({ ok: true });
    expect(seen[0]).toMatchObject({
      method: "POST",
      url: "/v1/items?x=1",
      body: "hello",
      headers: { authorization: "Bearer sk_test_1", "x-a": "1", "x-b": "2", "user-agent": "shop/1.2.3" },
    });
  });

  test("does not take them to another origin", async () => {
    const other = await serve((response) => json(response, 200, {}));
    const { url } = await serve((response) => response.writeHead(302, { location: other.url }).end());
    const { fetch } = authorizedFetch(api, Object({ apiKey: "sk_test_1", baseUrl: url }));
    expect((await fetch(new Request(`${url}/items`))).status).toBe(200);
    expect(JSON.stringify(other.seen)).not.toContain("sk_test_1");
  });

  test("ends with its request's signal", async () => {
    const { url } = await serve(() => {});
    const { fetch } = authorizedFetch(api, Object({ apiKey: "sk_test_1", baseUrl: url }));
    await expect(fetch(new Request(`${url}/items`, { signal: AbortSignal.timeout(20) }))).rejects.toThrow();
  });

  test("without credentials, says which are missing", async () => {
    const { fetch } = authorizedFetch(api);
    await expect(fetch(new Request("https://api.shop.example/v1/items"))).rejects.toThrow(
      "[GET /v1/items] missing_credentials: give the client apiKey or accessToken",
    );
  });

  test("guards them as the client does", () => {
    expect(() =>
      authorizedFetch(api, Object({ apiKey: "sk_live_1", baseUrl: "http://api.example" })),
    ).toThrow(/is live/);
  });
});
