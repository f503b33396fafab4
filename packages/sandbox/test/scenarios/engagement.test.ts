import { describe, expect, test } from "vitest";
import { createAccount, type Harness, harness } from "../support/harness.ts";

interface Activity {
  readonly id: string;
  readonly type: string;
  readonly status: string;
  readonly source: string;
  readonly performed_at: string;
}
interface Limit {
  readonly type: string;
  readonly limit: number;
  readonly used: number;
  readonly remaining: number;
}
interface Page {
  readonly data: Activity[];
  readonly next_cursor: string | null;
}

const hour = 3_600_000;

async function all(h: Harness, id: string, query = ""): Promise<Activity[]> {
  const found: Activity[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const at: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const { body }: { body: Page } = await h.call<Page>(
      "GET",
      `/engagement/activity?account_id=${id}&limit=50${query}${at}`,
    );
    found.push(...body.data);
    cursor = body.next_cursor;
  }
  return found;
}

const limitsOf = async (h: Harness, id: string) =>
  (await h.call<{ limits: Limit[] }>("GET", `/engagement/limits?account_id=${id}`)).body.limits;

describe("engagement", () => {
  test("activities are newest first, each once, all of the day and none of the future", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const found = await all(h, id);
    expect(found.length).toBeGreaterThan(50);
    expect(new Set(found.map((activity) => activity.id)).size).toBe(found.length);
    const times = found.map(({ performed_at }) => performed_at);
    expect(times).toEqual([...times].sort().reverse());
    expect(times.every((time) => time >= "2026-03-10T00:00" && time <= "2026-03-10T14:30:00.250Z")).toBe(
      true,
    );
  });

  test("use of the limits is what the activities say, failed ones not counted", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const found = await all(h, id);
    for (const { type, limit, used, remaining } of await limitsOf(h, id)) {
      expect(used).toBe(
        found.filter((activity) => activity.type === type && activity.status !== "failed").length,
      );
      expect(remaining).toBe(limit - used);
    }
  });

  test("activities filter by type", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const [follows, everything] = [await all(h, id, "&type=follow"), await all(h, id)];
    expect(follows).toEqual(everything.filter(({ type }) => type === "follow"));
  });

  test("pausing stops activities and resuming starts them; both may be repeated", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const change = (what: string) => h.call("POST", `/engagement/${what}`, { body: { account_id: id } });
    const before = await all(h, id);
    const paused = await change("pause");
    expect(paused.body).toEqual({ account_id: id, status: "paused", changed_at: "2026-03-10T14:30:00.250Z" });
    h.clock.advance(2 * hour);
    expect((await change("pause")).body).toEqual(paused.body);
    expect(await all(h, id)).toEqual(before);
    expect((await change("resume")).body).toMatchObject({
      status: "active",
      changed_at: "2026-03-10T16:30:00.250Z",
    });
    h.clock.advance(2 * hour);
    const after = await all(h, id);
    expect(after.length).toBeGreaterThan(before.length);
    const during = after.filter(
      ({ performed_at: at }) => at > "2026-03-10T14:30:00.250Z" && at < "2026-03-10T16:30:00.250Z",
    );
    expect(during).toEqual([]);
  });

  test("a lower limit holds at once, and what was done before counts against it", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const before = await all(h, id);
    await h.call("PATCH", `/accounts/${id}`, { body: { daily_limits: { likes: 3 } } });
    const likes = (await limitsOf(h, id)).find(({ type }) => type === "like");
    expect(likes).toMatchObject({ limit: 3, remaining: 0 });
    expect(likes?.used).toBeGreaterThan(3);
    h.clock.advance(3 * hour);
    const after = await all(h, id);
    expect(after.filter(({ type }) => type === "like")).toEqual(before.filter(({ type }) => type === "like"));
    h.clock.advance(24 * hour);
    const tomorrow = (await limitsOf(h, id)).find(({ type }) => type === "like");
    expect(tomorrow?.used).toBeLessThanOrEqual(3);
  });

  test("sources are those of the configuration from its change on", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const before = await all(h, id);
    await h.call("PATCH", `/accounts/${id}/targeting`, {
      body: {
        hashtags: ["latte"],
        competitor_accounts: ["bluebottle"],
        locations: [{ name: "Ghent, BE", radius_km: 5 }],
      },
    });
    h.clock.advance(3 * hour);
    const after = await all(h, id);
    expect(after.slice(-before.length)).toEqual(before);
    const sources = new Set(after.slice(0, -before.length).map(({ source }) => source));
    expect(sources).toEqual(new Set(["hashtag:latte", "competitor:bluebottle", "location:Ghent, BE"]));
  });

  test("follows are reverted after three to seven days, if at all", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const statuses = async (date: string) =>
      new Set((await all(h, id, `&type=follow&date=${date}`)).map(({ status }) => status));
    expect(await statuses("2026-03-09")).not.toContain("reverted");
    expect(await statuses("2026-03-01")).toContain("reverted");
  });

  test("a walk over pages misses and repeats nothing while time goes on", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const there = await all(h, id);
    const first = await h.call<Page>("GET", `/engagement/activity?account_id=${id}&limit=20`);
    h.clock.advance(hour);
    const rest = await all(h, id, "");
    const second = await h.call<Page>(
      "GET",
      `/engagement/activity?account_id=${id}&limit=200&cursor=${first.body.next_cursor}`,
    );
    expect(rest.length).toBeGreaterThan(there.length);
    expect([...first.body.data, ...second.body.data]).toEqual(there.slice(0, 220));
  });
});
