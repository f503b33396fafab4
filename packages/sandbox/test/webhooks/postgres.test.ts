import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { causesOf } from "../../src/causes/index.ts";
import { PostgresDatabase } from "../../src/storage/postgres/database.ts";
import {
  listDeliveries,
  listEvents,
  listMails,
  listWebhooks,
  setDuplicates,
} from "../../src/webhooks/desk.ts";
import { hasPostgres, type PostgresServer, startPostgresServer } from "../support/postgresServer.ts";
import { office } from "./support/office.ts";
import { type Post, type PostOptions, tenant } from "./support/post.ts";
import { receiver } from "./support/receiver.ts";

if (!hasPostgres) console.warn("SKIPPED: webhooks on PostgreSQL (postgres is not installed)");

const org = tenant.organization;
const minute = 60_000;
const limits = { likes: 1, follows: 1, comments: 1, story_views: 1 };
const kinds = { like: 1, follow: 1, comment: 1, story_view: 1 };

describe.skipIf(!hasPostgres)("on PostgreSQL", () => {
  let server: PostgresServer | undefined;
  let schemas = 0;
  beforeAll(async () => {
    server = await startPostgresServer();
  });
  afterAll(() => server?.end());

  /** Offices on the same data. */
  async function offices(count: number, options: PostOptions = {}): Promise<readonly [Post, ...Post[]]> {
    const url = server?.url({ schema: `webhooks_${schemas++}` }) ?? "";
    const open = async () =>
      office({ ...options, database: await PostgresDatabase.open(url), dispatcher: { alone: false } });
    const first = await open();
    return [first, ...(await Promise.all(Array.from({ length: count - 1 }, open)))];
  }

  test("deliveries are retried, doubled, given up and told of as on SQLite", async () => {
    const [p] = await offices(1, { policy: { disableAfterConsecutiveFailures: 6 } });
    const r = await receiver((number) => (number === 0 ? 200 : 500));
    const id = await p.subscribe(r.url);
    await p.publish();
    await p.deliver();
    await p.inStore((store) => setDuplicates(store, 1));
    await p.publish();
    await p.agenda.advanceTo(p.clock.now() + 36 * minute);
    const seen = await p.storage.read(async (store) => ({
      deliveries: await listDeliveries(store, org, { webhook: id }, 10),
      events: await listEvents(store, org, 10),
      mails: await listMails(store, org),
      webhooks: await listWebhooks(store, org, ["sandbox"]),
    }));
    expect(seen.deliveries.map(({ status, attempts }) => [status, attempts.length])).toEqual([
      ["stopped", 3],
      ["stopped", 3],
      ["delivered", 1],
    ]);
    expect([seen.events.length, seen.mails.length]).toEqual([2, 1]);
    expect(seen.webhooks).toMatchObject([{ id, status: "disabled", consecutive_failures: 6 }]);
  });

  test("several instances side by side lose nothing, and none sends what another is sending", async () => {
    const all = await offices(3);
    const r = await receiver();
    await all[0].subscribe(r.url);
    const published = await Promise.all(
      Array.from({ length: 60 }, (_, number) => (all[number % 3] ?? all[0]).publish()),
    );
    await Promise.all(all.map((p) => p.deliver()));
    expect(r.ids()).toEqual(new Set(published.map(({ event }) => event.id)));
    expect(r.received.length).toBe(60);
  });

  test("what time brings is asked for in words that it understands", async () => {
    const [p] = await offices(1);
    const account = { platform: "instagram", instagram_username: "northpine", daily_limits: limits };
    const now = p.clock.now();
    await p.inStore(async (store) => {
      await store.accounts.insert(tenant, "acc_1", account, now, now);
      await store.timelines.append("acc_1", { at: 0, running: true, limits: kinds, sources: [] });
      await store.accountSchedules.begin("acc_1", now);
    });
    for (const cause of causesOf(p.world, p.storage)) await cause.run(now);
    const causes = causesOf(p.world, p.storage);
    const dues = await Promise.all(causes.map((cause) => cause.nextDue()));
    const found = await p.inStore((store) => store.accounts.find(tenant, "acc_1"));
    expect(found?.status).toBe("active");
    // Next is the evening's summary; nothing is in setup, deleted, or to be removed.
    expect(dues).toEqual([undefined, Date.parse("2026-03-10T23:55:00Z"), undefined, undefined, undefined]);
  });
});
