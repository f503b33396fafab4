import { request } from "node:http";
import { describe, expect, test } from "vitest";
import { harness } from "../support/harness.ts";

interface Key {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly secret: string;
  readonly scopes: string[];
  readonly last_used_at: string | null;
}
interface Failure {
  readonly error: { readonly code: string; readonly details: { field: string }[] };
}

describe("API keys", () => {
  test("a key is shown once, kept as its hash, and listed by prefix and last use", async () => {
    const h = await harness();
    const { status, body } = await h.control<Key>("POST", "/api-keys", {
      body: { name: "Reader", scopes: ["accounts:read"] },
    });
    expect([status, body.scopes, body.last_used_at]).toEqual([201, ["accounts:read"], null]);
    expect(body.secret).toMatch(/^sk_test_[A-Za-z0-9]{43}$/);
    await h.call("GET", "/accounts", { key: body.secret });
    const list = await h.control<{ data: Key[] }>("GET", "/api-keys");
    const listed = list.body.data.find(({ id }) => id === body.id);
    expect(listed).toMatchObject({
      name: "Reader",
      prefix: `${body.secret.slice(0, 12)}…`,
      last_used_at: "2026-03-10T14:30:00.250Z",
    });
    expect(list.text).not.toContain(body.secret);
    expect(list.text).not.toContain(h.sandbox.apiKey);
  });

  test("revocation holds from the next request on", async () => {
    const h = await harness();
    const { body } = await h.control<Key>("POST", "/api-keys", { body: { name: "short-lived" } });
    const use = async () => (await h.call("GET", "/accounts", { key: body.secret })).status;
    expect(await use()).toBe(200);
    expect((await h.control("DELETE", `/api-keys/${body.id}`)).status).toBe(204);
    expect(await use()).toBe(401);
    expect((await h.control("DELETE", `/api-keys/${body.id}`)).status).toBe(404);
  });

  test("an organization has at most 25", async () => {
    const h = await harness();
    const create = () => h.control<Key & Failure>("POST", "/api-keys", { body: { name: "one more" } });
    // The ready key is one of them.
    for (let count = 2; count <= 25; count++) expect((await create()).status).toBe(201);
    const refused = await create();
    expect([refused.status, refused.body.error.code]).toEqual([409, "conflict"]);
    await expect(h.sandbox.createApiKey({ name: "one more" })).rejects.toThrow("25 API keys");
    const list = await h.control<{ data: Key[] }>("GET", "/api-keys");
    expect(list.body.data).toHaveLength(25);
    await h.control("DELETE", `/api-keys/${list.body.data[0]?.id}`);
    expect((await create()).status).toBe(201);
    const other = await h.control<{ id: string }>("POST", "/organizations", { body: { name: "Other" } });
    const there = await h.control("POST", "/api-keys", {
      body: { name: "first", organization_id: other.body.id },
    });
    expect(there.status).toBe(201);
  });

  test.each([
    [{}, ["name"]],
    [{ name: "x", scopes: ["accounts:burn"] }, ["scopes[0]"]],
    [{ name: "x", plan: "gold" }, ["plan"]],
    [{ name: "x", environment: "moon" }, ["environment"]],
    [{ name: "x", extra: 1 }, ["extra"]],
  ])("%j is refused for %j", async (body, fields) => {
    const h = await harness();
    const reply = await h.control<Failure>("POST", "/api-keys", { body });
    expect([reply.status, reply.body.error.details.map(({ field }) => field)]).toEqual([400, fields]);
  });

  test("an unknown organization is 404", async () => {
    const h = await harness();
    expect((await h.control("GET", "/api-keys?organization_id=org_x")).status).toBe(404);
    expect(
      (await h.control("POST", "/api-keys", { body: { name: "x", organization_id: "org_x" } })).status,
    ).toBe(404);
    expect((await h.control("GET", "/nothing")).status).toBe(404);
  });

  test("options that are not in the document are named", async () => {
    const h = await harness();
    await expect(h.sandbox.createApiKey({ name: "x", scopes: ["accounts:burn"] })).rejects.toThrow(
      'There is no scope "accounts:burn"',
    );
    await expect(h.sandbox.createApiKey({ name: "x", plan: "gold" })).rejects.toThrow(
      "Choose from: basic, pro, turbo, enterprise.",
    );
    await expect(h.sandbox.createApiKey({ name: "x", environment: "moon" })).rejects.toThrow(
      'There is no environment "moon"',
    );
    await expect(harness({ plan: "gold" })).rejects.toThrow('There is no plan "gold"');
  });
});

describe("the control plane", () => {
  test("tells that all is well", async () => {
    const h = await harness();
    expect((await h.control("GET", "/health")).body).toMatchObject({ status: "ok", title: "Outfame API" });
  });

  const reach = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      request(url, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });

  test.each([
    [{ Host: "127.0.0.1" }, 200],
    [{ Host: "localhost:80" }, 200],
    [{ Host: "[::1]" }, 200],
    [{ Host: "sandbox.example.com" }, 404],
    [{ Host: "127.0.0.1", Origin: "https://example.com" }, 404],
    [{ Host: "127.0.0.1", Origin: "null" }, 404],
    [{ Host: "127.0.0.1", Origin: "http://localhost:3000" }, 200],
  ])("with %j answers %i", async (headers, status) => {
    const h = await harness();
    expect(await reach(`${h.sandbox.url}/_sandbox/api-keys`, headers)).toBe(status);
  });
});
