import { describe, expect, test } from "vitest";
import { createAccount, harness } from "../support/harness.ts";

interface Failure {
  readonly error: { readonly code: string };
}
const hook = (path: string) => ({ url: `https://example.com/${path}`, events: ["*"] });
const withKey = (key: string) => ({ headers: { "Idempotency-Key": key } });

describe("a request with an idempotency key", () => {
  test("is answered again byte for byte, and done once", async () => {
    const h = await harness();
    const send = () => h.call("POST", "/webhooks", { body: hook("a"), ...withKey("k1") });
    const first = await send();
    h.clock.advance(60_000);
    const again = await send();
    expect([again.status, again.text]).toEqual([201, first.text]);
    expect(again.headers.get("Content-Type")).toBe(first.headers.get("Content-Type"));
    expect(again.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
    expect((await h.call<{ data: unknown[] }>("GET", "/webhooks")).body.data).toHaveLength(1);
  });

  test("conflicts with another body or another target under the same key", async () => {
    const h = await harness();
    await h.call("POST", "/webhooks", { body: hook("a"), ...withKey("k1") });
    const other = await h.call<Failure>("POST", "/webhooks", { body: hook("b"), ...withKey("k1") });
    expect([other.status, other.body.error.code]).toEqual([409, "conflict"]);
    const [one, two] = [await createAccount(h, "one"), await createAccount(h, "two")];
    const change = { body: { daily_limits: { likes: 1 } }, ...withKey("k2") };
    expect((await h.call("PATCH", `/accounts/${one}`, change)).status).toBe(200);
    expect((await h.call("PATCH", `/accounts/${two}`, change)).status).toBe(409);
  });

  test("that failed changed nothing and may be sent again", async () => {
    const h = await harness();
    const id = await createAccount(h, "taken");
    const send = () =>
      h.call("POST", "/accounts", { body: { instagram_username: "taken" }, ...withKey("k") });
    expect((await send()).status).toBe(409);
    await h.call("DELETE", `/accounts/${id}`);
    expect((await send()).status).toBe(201);
  });

  test("deletes once, and is told so again", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const remove = () => h.call("DELETE", `/accounts/${id}`, withKey("gone"));
    expect([(await remove()).status, (await remove()).status]).toEqual([204, 204]);
    expect((await h.call("DELETE", `/accounts/${id}`)).status).toBe(404);
  });

  test("runs once when its twins come at the same time", async () => {
    const h = await harness();
    const twins = await Promise.all(
      Array.from({ length: 12 }, () => h.call("POST", "/webhooks", { body: hook("a"), ...withKey("twin") })),
    );
    expect(new Set(twins.map(({ text }) => text)).size).toBe(1);
    expect(twins.every(({ status }) => status === 201)).toBe(true);
    expect((await h.call<{ data: unknown[] }>("GET", "/webhooks")).body.data).toHaveLength(1);
  });

  test("is forgotten after the time that the document states", async () => {
    const h = await harness();
    const send = () => h.call("POST", "/webhooks", { body: hook("a"), ...withKey("old") });
    const first = await send();
    h.clock.advance(86_400_000 - 1);
    expect((await send()).text).toBe(first.text);
    h.clock.advance(1);
    expect((await send()).text).not.toBe(first.text);
  });

  test("is the business of one organization and one operation alone", async () => {
    const h = await harness();
    const live = await h.sandbox.createApiKey({ name: "live", environment: "production" });
    const [first, second] = await Promise.all([
      h.call("POST", "/webhooks", { body: hook("a"), ...withKey("same") }),
      h.call("POST", "/webhooks", { body: hook("a"), key: live, ...withKey("same") }),
    ]);
    expect(first?.text).not.toBe(second?.text);
    const account = await h.call("POST", "/accounts", {
      body: { instagram_username: "a" },
      ...withKey("same"),
    });
    expect(account.status).toBe(201);
  });

  test.each(["", "x".repeat(256)])("is refused where the key is not as the document says", async (key) => {
    const h = await harness();
    const { status } = await h.call("POST", "/webhooks", { body: hook("a"), ...withKey(key) });
    expect(status).toBe(400);
  });
});
