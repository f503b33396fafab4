import { describe, expect, test } from "vitest";
import { deletions, expiredKeys, oldEvents } from "../../src/causes/upkeep.ts";
import { office } from "../webhooks/support/office.ts";
import { tenant } from "../webhooks/support/post.ts";
import { receiver } from "../webhooks/support/receiver.ts";

const hour = 3_600_000;
const days = 24 * hour;

describe("what is no longer needed is removed", () => {
  test("idempotency keys that have expired, by the hour", async () => {
    const p = office();
    const source = expiredKeys(p.storage);
    expect(await source.nextDue()).toBeUndefined();
    const record = { fingerprint: "f", status: 201, contentType: undefined, body: undefined };
    const at = Date.parse("2026-03-11T10:20:00Z");
    await p.inStore(async (store) => {
      await store.idempotencyRecords.insert(tenant, "op", "first", record, at);
      await store.idempotencyRecords.insert(tenant, "op", "second", record, at + 30 * 60_000);
      await store.idempotencyRecords.insert(tenant, "op", "third", record, at + hour);
    });
    const due = await source.nextDue();
    expect(due).toBe(Date.parse("2026-03-11T11:00:00Z"));
    await source.run(due ?? 0);
    const left = await p.inStore((store) =>
      Promise.all(
        ["first", "second", "third"].map((key) => store.idempotencyRecords.find(tenant, "op", key, 0)),
      ),
    );
    expect(left.map((found) => found !== undefined)).toEqual([false, false, true]);
    expect(await source.nextDue()).toBe(due === undefined ? undefined : due + hour);
  });

  test("events after ninety days, with their deliveries", async () => {
    const p = office();
    const source = oldEvents(p.storage);
    expect(await source.nextDue()).toBeUndefined();
    await p.subscribe((await receiver()).url);
    await p.publish();
    await p.deliver();
    const due = (await source.nextDue()) ?? 0;
    expect(due - p.clock.now()).toBeGreaterThanOrEqual(90 * days);
    expect(due - p.clock.now()).toBeLessThan(90 * days + hour);
    await source.run(due);
    const left = await p.inStore(async (store) => [
      await store.events.list(tenant.organization, 10),
      await store.deliveries.list(tenant.organization, {}, 10),
    ]);
    expect([left, await source.nextDue()]).toEqual([[[], []], undefined]);
  });

  test("nothing that was deleted, where the document does not say when", () => {
    const p = office();
    return expect(
      deletions({ ...p.world, retentionDays: null }, p.storage).nextDue(),
    ).resolves.toBeUndefined();
  });
});
