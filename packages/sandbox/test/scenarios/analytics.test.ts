import { describe, expect, test } from "vitest";
import { createAccount, type Harness, harness } from "../support/harness.ts";

interface Point {
  readonly date: string;
  readonly followers: number;
  readonly gained: number;
  readonly lost: number;
  readonly net: number;
}
interface Overview {
  readonly start_date: string;
  readonly end_date: string;
  readonly followers_gained: number;
  readonly followers_lost: number;
  readonly net_growth: number;
  readonly growth_rate: number;
  readonly engagement_rate: number;
  readonly engagement_rate_change: number;
  readonly reach: number;
  readonly impressions: number;
}
interface Failure {
  readonly error: { readonly details: { field: string }[] };
}

const overview = async (h: Harness, id: string, query: string) =>
  (await h.call<Overview>("GET", `/analytics/overview?account_id=${id}&${query}`)).body;
const growth = async (h: Harness, id: string, query: string) =>
  (await h.call<{ data_points: Point[] }>("GET", `/analytics/growth?account_id=${id}&${query}`)).body
    .data_points;
const sum = (points: readonly Point[], read: (point: Point) => number) =>
  points.reduce((total, point) => total + read(point), 0);

describe("analytics", () => {
  test.each([
    ["", "2026-02-09", "2026-03-10"],
    ["period=7d", "2026-03-04", "2026-03-10"],
    ["period=90d", "2025-12-11", "2026-03-10"],
    ["period=custom&start_date=2026-01-31&end_date=2026-02-01", "2026-01-31", "2026-02-01"],
  ])("the span of %j is from %s to %s", async (query, start, end) => {
    const h = await harness();
    const id = await createAccount(h);
    expect(await overview(h, id, query)).toMatchObject({ start_date: start, end_date: end });
    const points = await growth(h, id, query);
    expect([points[0]?.date, points.at(-1)?.date]).toEqual([start, end]);
  });

  test("totals, series and account tell one story", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const totals = await overview(h, id, "period=30d");
    const daily = await growth(h, id, "period=30d");
    const account = await h.call<{ followers_count: number; growth_rate: number }>("GET", `/accounts/${id}`);
    expect(daily).toHaveLength(30);
    expect(daily.every(({ gained, lost, net }) => net === gained - lost)).toBe(true);
    daily.slice(1).forEach((point, index) => {
      expect(point.followers - (daily[index]?.followers ?? 0)).toBe(point.net);
    });
    expect(totals.followers_gained).toBe(sum(daily, ({ gained }) => gained));
    expect(totals.followers_lost).toBe(sum(daily, ({ lost }) => lost));
    expect(totals.net_growth).toBe(totals.followers_gained - totals.followers_lost);
    expect(totals.impressions).toBeGreaterThanOrEqual(totals.reach);
    const last = daily.at(-1)?.followers ?? 0;
    const before = last - totals.net_growth;
    expect(totals.growth_rate).toBeCloseTo((totals.net_growth / before) * 100, 2);
    expect(account.body).toMatchObject({ followers_count: last, growth_rate: totals.growth_rate });
  });

  test("weeks begin on Monday, months on the first, and both add up to the days", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const span = "period=custom&start_date=2026-02-01&end_date=2026-03-10";
    const daily = await growth(h, id, span);
    const weekly = await growth(h, id, `${span}&granularity=weekly`);
    const monthly = await growth(h, id, `${span}&granularity=monthly`);
    // 2026-02-01 is a Sunday: its week began the Monday before.
    expect(weekly.map(({ date }) => date)).toEqual([
      "2026-01-26",
      "2026-02-02",
      "2026-02-09",
      "2026-02-16",
      "2026-02-23",
      "2026-03-02",
      "2026-03-09",
    ]);
    expect(monthly.map(({ date }) => date)).toEqual(["2026-02-01", "2026-03-01"]);
    for (const buckets of [weekly, monthly]) {
      expect(sum(buckets, ({ net }) => net)).toBe(sum(daily, ({ net }) => net));
      expect(buckets.at(-1)?.followers).toBe(daily.at(-1)?.followers);
    }
  });

  test("the change of the engagement rate is against the span of equal length before", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const now = await overview(h, id, "period=custom&start_date=2026-03-01&end_date=2026-03-10");
    const before = await overview(h, id, "period=custom&start_date=2026-02-19&end_date=2026-02-28");
    expect(
      Math.abs(now.engagement_rate_change - (now.engagement_rate - before.engagement_rate)),
    ).toBeLessThanOrEqual(0.011);
  });

  test("results of engagement are no more than what the profile gained and did", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const totals = await overview(h, id, "period=7d");
    const { body } = await h.call<{
      metrics: { type: string; performed: number; followers_gained: number; conversion_rate: number }[];
    }>("GET", `/analytics/engagement?account_id=${id}&period=7d`);
    expect(body.metrics.map(({ type }) => type)).toEqual(["like", "follow", "comment", "story_view"]);
    expect(body.metrics.reduce((total, metric) => total + metric.followers_gained, 0)).toBeLessThanOrEqual(
      totals.followers_gained,
    );
    for (const { performed, followers_gained, conversion_rate } of body.metrics) {
      expect(performed).toBeGreaterThan(0);
      expect(conversion_rate).toBeCloseTo((followers_gained / performed) * 100, 1);
    }
  });

  test("shares of the audience add up", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const { body } = await h.call<Record<string, { percent: number }[]>>(
      "GET",
      `/analytics/audience?account_id=${id}`,
    );
    const whole = (name: string) => body[name]?.reduce((total, { percent }) => total + percent, 0) ?? 0;
    expect(whole("age_ranges")).toBeCloseTo(100, 6);
    expect(whole("genders")).toBeCloseTo(100, 6);
    expect(whole("countries")).toBeLessThanOrEqual(100);
    const genders = body["genders"]?.map(({ percent }) => percent) ?? [];
    expect(genders).toEqual([...genders].sort((a, b) => b - a));
  });

  test.each([
    ["period=custom", ["start_date", "end_date"]],
    ["period=custom&start_date=2026-03-01", ["end_date"]],
    ["period=custom&start_date=2026-03-02&end_date=2026-03-01", ["start_date"]],
    ["period=custom&start_date=2026-03-02&end_date=2026-03-11", ["end_date"]],
    ["period=7d&start_date=2026-03-02", ["start_date"]],
    ["period=custom&start_date=2026-02-30&end_date=2026-03-01", ["start_date"]],
    ["period=1y", ["period"]],
  ])("%s is refused for %j", async (query, fields) => {
    const h = await harness();
    const id = await createAccount(h);
    for (const report of ["overview", "growth", "engagement"]) {
      const { status, body } = await h.call<Failure>("GET", `/analytics/${report}?account_id=${id}&${query}`);
      expect([status, body.error.details.map(({ field }) => field)]).toEqual([400, fields]);
    }
  });

  test("the same seed, account and dates give the same data; another seed does not", async () => {
    const tell = async (seed: number) => {
      const h = await harness({ seed });
      const id = await createAccount(h);
      const limits = (await h.call<{ limits: unknown }>("GET", `/engagement/limits?account_id=${id}`)).body
        .limits;
      const activity = (
        await h.call<{ data: unknown }>("GET", `/engagement/activity?account_id=${id}&date=2026-03-09`)
      ).body.data;
      return JSON.stringify([await growth(h, id, "period=90d"), limits, activity]);
    };
    const [first, same, other] = [await tell(7), await tell(7), await tell(8)];
    expect(same).toBe(first);
    expect(other).not.toBe(first);
  });
});
