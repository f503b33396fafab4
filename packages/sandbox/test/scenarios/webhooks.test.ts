import { describe, expect, test } from "vitest";
import { harness } from "../support/harness.ts";

interface Failure {
  readonly error: { readonly details: { field: string }[] };
}
const url = "https://example.com/hooks";

describe("webhooks", () => {
  test("the secret is shown once, at creation", async () => {
    const h = await harness();
    const { status, body } = await h.call<{ id: string; secret: string }>("POST", "/webhooks", {
      body: { url, events: ["account.flagged"], description: "alerts", metadata: { team: "growth" } },
    });
    expect(status).toBe(201);
    const bytes = Buffer.from(body.secret.replace("whsec_", ""), "base64").length;
    expect(bytes >= 24 && bytes <= 64).toBe(true);
    const { secret, ...shown } = body;
    expect((await h.call("GET", `/webhooks/${body.id}`)).body).toEqual(shown);
    const list = await h.call("GET", "/webhooks");
    expect(list.body).toEqual({ data: [shown], has_more: false, next_cursor: null });
    expect(list.text).not.toContain(secret);
  });

  test.each([
    [{ url: "http://example.com", events: ["*"] }, ["url"]],
    [{ url: "not a url", events: ["*"] }, ["url", "url"]],
    [{ url, events: [] }, ["events"]],
    [{ url, events: ["account.exploded"] }, ["events[0]"]],
    [{ url, events: ["*", "*"] }, ["events"]],
    [{ events: ["*"] }, ["url"]],
    [{ url, events: ["*"], metadata: { a: 1 } }, ["metadata.a"]],
    [{ url, events: ["*"], secret: "mine" }, ["secret"]],
  ])("%j is refused for %j", async (given, fields) => {
    const h = await harness();
    const { status, body } = await h.call<Failure>("POST", "/webhooks", { body: given });
    expect([status, body.error.details.map(({ field }) => field)]).toEqual([400, fields]);
  });

  test("a deleted webhook is gone", async () => {
    const h = await harness();
    const { body } = await h.call<{ id: string }>("POST", "/webhooks", { body: { url, events: ["*"] } });
    expect((await h.call("DELETE", `/webhooks/${body.id}`)).status).toBe(204);
    expect((await h.call("GET", `/webhooks/${body.id}`)).status).toBe(404);
    expect((await h.call("DELETE", `/webhooks/${body.id}`)).status).toBe(404);
  });

  test("metadata keeps every key as it is, odd ones too", async () => {
    const h = await harness();
    const body = `{"url":"${url}","events":["*"],"metadata":{"__proto__":"a","constructor":"b","":"c"}}`;
    expect((await h.call<Failure>("POST", "/webhooks", { body })).status).toBe(400);
    const kept = await h.call<{ id: string }>("POST", "/webhooks", { body: body.replace(',"":"c"', "") });
    expect(kept.text).toContain('"metadata":{"__proto__":"a","constructor":"b"}');
    expect((await h.call("GET", `/webhooks/${kept.body.id}`)).text).toContain('"__proto__":"a"');
  });
});
