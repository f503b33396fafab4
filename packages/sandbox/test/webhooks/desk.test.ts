import { describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import {
  getDuplicates,
  listDeliveries,
  listEvents,
  resendDelivery,
  setDuplicates,
} from "../../src/webhooks/desk.ts";
import { triggerEvent } from "../../src/webhooks/trigger.ts";
import { deliveriesOf, office } from "./support/office.ts";
import { type Post, tenant } from "./support/post.ts";
import { receiver } from "./support/receiver.ts";

const org = tenant.organization;

describe("a delivery that is resent", () => {
  test("brings the same event again, and is one of its own", async () => {
    const p = office();
    const r = await receiver();
    await p.subscribe(r.url);
    const { deliveries } = await p.publish();
    await p.deliver();
    const id = deliveries[0] ?? "";
    const resent = await p.inStore((store) => resendDelivery(p.outbox, store, id, p.clock.now()));
    expect(resent).toMatchObject({ status: "pending", attempts: [], due_at: resent.created_at });
    await p.deliver();
    expect(r.received[1]?.body).toBe(r.received[0]?.body);
    const views = await p.inStore((store) => listDeliveries(store, org, { event: resent.event_id }, 10));
    expect(views.map((view) => [view.id, view.status, view.attempts.length])).toEqual([
      [resent.id, "delivered", 1],
      [id, "delivered", 1],
    ]);
    expect(views[0]).toMatchObject({ url: r.url, event_type: "account.flagged", due_at: null });
    expect(views[0]?.attempts).toEqual([
      { at: resent.created_at, status: 204, error: null, duration_ms: expect.any(Number), response: "" },
    ]);
  });

  test("is refused where it is unknown, or its webhook disabled", async () => {
    const p = office();
    const webhook = await p.subscribe((await receiver()).url);
    const { deliveries } = await p.publish();
    await p.inStore((store) => store.webhooks.setStatus(webhook, "disabled", 10));
    const resend = (id: string) => p.inStore((store) => resendDelivery(p.outbox, store, id, p.clock.now()));
    await expect(resend(deliveries[0] ?? "")).rejects.toMatchObject({ code: "conflict" });
    await expect(resend("dlv_1")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("deliveries come twice, under one event id", () => {
  const counts = async (p: Post, url: string) => {
    await p.subscribe(url);
    for (let count = 0; count < 3; count++) await p.publish();
    await p.deliver();
    return (await deliveriesOf(p)).length;
  };

  test.each<[string, number | null, string | undefined, number, number | null]>([
    ["never", 0, undefined, 3, 0],
    ["once", 1, undefined, 4, 0],
    ["always", null, undefined, 6, null],
    ["always for the organization", null, org, 6, null],
    ["always for another", null, "org_2", 3, null],
  ])("%s", async (_, duplicates, organization, want, left) => {
    const p = office();
    const r = await receiver();
    await p.inStore((store) => setDuplicates(store, duplicates, organization));
    expect(await counts(p, r.url)).toBe(want);
    expect([r.received.length, r.ids().size]).toEqual([want, 3]);
    expect(await p.inStore((store) => getDuplicates(store, organization))).toBe(left);
  });
});

describe("a triggered event", () => {
  const types = description.webhooks?.events.map(({ type }) => type) ?? [];

  test.each(types)("%s is the document's example, and arrives", async (type) => {
    const p = office();
    const r = await receiver();
    await p.subscribe(r.url, [type]);
    const made = await p.inStore((store) => triggerEvent(p.outbox, store, { tenant, type }, p.clock.now()));
    await p.deliver();
    const example = p.outbox.describe(type)?.example;
    expect(made.event).toMatchObject({ type, data: (example as { data: object }).data });
    expect(r.received.map(({ event }) => event)).toEqual([made.event]);
    expect(await p.inStore((store) => listEvents(store, org, 10))).toEqual([made.event]);
  });

  test("has what is given in place of what the example says", async () => {
    const p = office();
    const trigger = { tenant, type: "account.flagged", data: { message: "Mine." } };
    const { event, deliveries } = await p.inStore((store) =>
      triggerEvent(p.outbox, store, trigger, p.clock.now()),
    );
    expect([event.data["message"], event.data["reason"], deliveries]).toEqual([
      "Mine.",
      "action_blocked",
      [],
    ]);
  });

  test("is about the account that is named, or else the newest", async () => {
    const p = office();
    const settings = {
      platform: "tiktok",
      daily_limits: { likes: 1, follows: 1, comments: 1, story_views: 1 },
    };
    const insert = (id: string, at: number) =>
      p.inStore((store) =>
        store.accounts.insert(tenant, id, { ...settings, instagram_username: id.slice(4) }, at, at),
      );
    await insert("acc_older", 1_000);
    await insert("acc_newer", 2_000);
    const about = async (account?: string) => {
      const trigger = { tenant, type: "account.growth_milestone", account };
      return (await p.inStore((store) => triggerEvent(p.outbox, store, trigger, p.clock.now()))).event.data;
    };
    expect(await about("acc_older")).toMatchObject({
      account_id: "acc_older",
      instagram_username: "older",
      platform: "tiktok",
    });
    expect(await about()).toMatchObject({ account_id: "acc_newer", instagram_username: "newer" });
    await expect(about("acc_none")).rejects.toMatchObject({ code: "not_found" });
  });

  test.each<[string, string, object, string]>([
    ["of an unknown type", "account.exploded", {}, "not_found"],
    ["not as the document says", "account.flagged", { message: 7 }, "invalid_request"],
  ])("is refused where it is %s", async (_, type, data, code) => {
    const p = office();
    const trigger = { tenant, type, data: data as Record<string, never> };
    const made = p.inStore((store) => triggerEvent(p.outbox, store, trigger, p.clock.now()));
    await expect(made).rejects.toMatchObject({ code });
  });
});
