import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { createAccount, harness } from "../support/harness.ts";

interface Failure {
  readonly error: { readonly code: string; readonly required_scopes: string[] };
}

const scopesOf = (id: string): readonly string[] =>
  description.operations
    .find((operation) => operation.id === id)
    ?.security.flat()
    .find(({ scheme }) => scheme === "apiKey")?.scopes ?? [];

describe("each operation demands the scopes that the document states", () => {
  test.each(description.operations.map(({ id, method, path }) => [id, method, path] as const))(
    "%s",
    async (id, method, path) => {
      const h = await harness();
      const needed = scopesOf(id);
      expect(needed.length).toBeGreaterThan(0);
      const target = path
        .replace(/\{account_id\}/, "acc_1")
        .replace(/\{suggestion_id\}/, "sug_1")
        .replace(/\{webhook_id\}/, "wh_1");
      const lacking = await h.sandbox.createApiKey({
        name: "lacking",
        scopes: description.scopes.filter((scope) => !needed.includes(scope)),
      });
      const refused = await h.call<Failure>(method, target, {
        key: lacking,
        ...(method === "GET" ? {} : { body: "{not json" }),
      });
      expect([refused.status, refused.body.error.code]).toEqual([403, "insufficient_scope"]);
      expect(refused.body.error.required_scopes).toEqual(needed);
      expect(refused.headers.get("WWW-Authenticate")).toContain(`scope="${needed.join(" ")}"`);
      const enough = await h.sandbox.createApiKey({ name: "enough", scopes: needed });
      const allowed = await h.call(method, target, { key: enough });
      expect([401, 403]).not.toContain(allowed.status);
    },
  );
});

test("live and test data never meet, nor do those of two organizations", async () => {
  const h = await harness();
  const id = await createAccount(h);
  const live = await h.sandbox.createApiKey({ name: "live", environment: "production" });
  const other = await h.control<{ id: string }>("POST", "/organizations", { body: { name: "Other" } });
  const foreign = await h.control<{ secret: string }>("POST", "/api-keys", {
    body: { name: "x", organization_id: other.body.id },
  });
  expect(live).toMatch(/^sk_live_/);
  for (const key of [live, foreign.body.secret]) {
    expect((await h.call("GET", `/accounts/${id}`, { key })).status).toBe(404);
    expect((await h.call("DELETE", `/accounts/${id}`, { key })).status).toBe(404);
    expect((await h.call("GET", "/accounts", { key })).body).toMatchObject({ data: [] });
    const twin = await h.call("POST", "/accounts", { key, body: { instagram_username: "northpine.coffee" } });
    expect(twin.status).toBe(201);
  }
  expect((await h.call("GET", "/accounts")).body).toMatchObject({ data: [{ id }] });
});
