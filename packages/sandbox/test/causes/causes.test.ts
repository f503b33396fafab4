import { describe, expect, test } from "vitest";
import { milestoneAfter } from "../../src/causes/milestones.ts";
import { formatDay, parseDay } from "../../src/core/days.ts";
import { followersOn } from "../../src/simulation/followers.ts";
import { profileOf } from "../../src/simulation/profile.ts";
import { createAccount, harness } from "../support/harness.ts";
import { receiver } from "../webhooks/support/receiver.ts";
import { day, inOrder, listen, pass, subscribe } from "./support.ts";

const options = { allowHttpWebhooks: true };

describe("account.status_changed", () => {
  const type = "account.status_changed";

  test("tells that setup has ended, when it has", async () => {
    const h = await harness({ ...options, syncSeconds: 60 });
    const r = await listen(h, type);
    const id = await createAccount(h);
    await pass(h, 59);
    expect(r.received).toEqual([]);
    await pass(h, 1);
    expect(inOrder(r)).toMatchObject([
      {
        type,
        created_at: "2026-03-10T14:31:00.250Z",
        data: {
          account_id: id,
          previous_status: "setup",
          status: "active",
          reason: "The first sync is done, and engagement has begun.",
        },
      },
    ]);
  });

  test("tells of every pause and resumption that changes something", async () => {
    const h = await harness(options);
    const id = await createAccount(h);
    const r = await listen(h, type);
    for (const action of ["pause", "pause", "resume", "resume"]) {
      await h.call("POST", `/engagement/${action}`, { body: { account_id: id } });
      await pass(h, 1);
    }
    expect(inOrder(r).map(({ data }) => data)).toEqual([
      { account_id: id, previous_status: "active", status: "paused", reason: null },
      { account_id: id, previous_status: "paused", status: "active", reason: null },
    ]);
  });

  test("comes by itself, without anyone moving the clock", async () => {
    const h = await harness(options);
    const r = await listen(h, type);
    await createAccount(h);
    await r.came(1);
    expect(r.received[0]?.event.data).toMatchObject({ previous_status: "setup", status: "active" });
  });

  test("does not come of an account that was deleted in setup", async () => {
    const h = await harness({ ...options, syncSeconds: 60 });
    const r = await listen(h, "*");
    const id = await createAccount(h);
    await pass(h, 1);
    await h.call("DELETE", `/accounts/${id}`);
    await pass(h, 40 * day);
    expect(inOrder(r).map((event) => event.type)).toEqual(["targeting.suggestions_ready"]);
  });
});

describe("over thirty days at once", () => {
  test("each evening has its summary, but for those of a pause", async () => {
    const h = await harness(options);
    const id = await createAccount(h);
    const r = await listen(h, "engagement.daily_summary");
    await pass(h, 10 * day);
    await h.call("POST", "/engagement/pause", { body: { account_id: id } });
    await pass(h, 5 * day);
    await h.call("POST", "/engagement/resume", { body: { account_id: id } });
    await pass(h, 15 * day);
    const first = parseDay("2026-03-10");
    const days = Array.from({ length: 30 }, (_, index) => index).filter((index) => index < 10 || index >= 15);
    expect(inOrder(r).map(({ created_at, data }) => [created_at, data["date"]])).toEqual(
      days.map((index) => [`${formatDay(first + index)}T23:55:00.000Z`, formatDay(first + index)]),
    );
  });

  test("there are suggestions with the account and every week, which can be read then", async () => {
    const h = await harness(options);
    const r = await listen(h, "targeting.suggestions_ready");
    const id = await createAccount(h);
    await pass(h, 30 * day);
    const weeks = ["03-10", "03-17", "03-24", "03-31", "04-07"];
    expect(inOrder(r).map(({ created_at }) => created_at)).toEqual(
      weeks.map((date) => `2026-${date}T14:30:00.250Z`),
    );
    const list = await h.call<{ data: { created_at: string }[] }>(
      "GET",
      `/accounts/${id}/targeting/suggestions?limit=100`,
    );
    for (const { created_at, data } of inOrder(r))
      expect(list.body.data.filter((suggestion) => suggestion.created_at === created_at).length).toBe(
        data["suggestions_count"],
      );
  });

  test("events arrive in the order in which they happened, where the endpoint takes them one by one", async () => {
    const h = await harness(options);
    const r = await listen(h, "*");
    await createAccount(h);
    await pass(h, 30 * day);
    const times = r.received.map(({ event }) => event.created_at);
    expect(times.length).toBeGreaterThan(30);
    expect(times).toEqual([...times].sort());
  });
});

test("a summary says what the API says of the day", async () => {
  const h = await harness(options);
  const id = await createAccount(h);
  const r = await listen(h, "engagement.daily_summary");
  await pass(h, 2 * day);
  const summary = inOrder(r)[1]?.data;
  const count = async (type: string) => {
    const path = `/engagement/activity?account_id=${id}&date=2026-03-11&type=${type}&limit=200`;
    const { body } = await h.call<{ data: { status: string }[] }>("GET", path);
    return body.data.filter(({ status }) => status !== "failed").length;
  };
  const growth = await h.call<{ data_points: Record<string, unknown>[] }>(
    "GET",
    `/analytics/growth?account_id=${id}&period=custom&start_date=2026-03-11&end_date=2026-03-11`,
  );
  const [point] = growth.body.data_points;
  expect(summary).toEqual({
    account_id: id,
    date: "2026-03-11",
    likes: await count("like"),
    follows: await count("follow"),
    comments: await count("comment"),
    story_views: await count("story_view"),
    followers_gained: point?.["gained"],
    followers_lost: point?.["lost"],
    net_growth: point?.["net"],
  });
});

test("account.growth_milestone comes the first time that there are so many followers, and never again", async () => {
  const today = parseDay("2026-03-10");
  // A profile that passes a milestone within the next weeks.
  const { name, milestone } = Array.from({ length: 500 }, (_, number) => {
    const profile = profileOf(1, `instagram:grower${number}`);
    return {
      name: `grower${number}`,
      milestone: milestoneAfter({ first: 100, factors: [5, 2] }, followersOn(profile, today)),
      later: followersOn(profile, today + 30),
    };
  }).find(({ milestone: next, later }) => later > next * 1.01) ?? { name: "", milestone: 0 };
  const h = await harness(options);
  const r = await listen(h, "account.growth_milestone");
  const id = await createAccount(h, name);
  await pass(h, 60 * day);
  const [event, ...others] = inOrder(r);
  expect(others.filter(({ data }) => data["milestone"] === milestone)).toEqual([]);
  expect(event?.data).toMatchObject({
    account_id: id,
    instagram_username: name,
    platform: "instagram",
    milestone,
  });
  const reached = parseDay(event?.created_at.slice(0, 10) ?? "");
  const followers = (of: number) => followersOn(profileOf(1, `instagram:${name}`), of);
  expect(event?.data["followers_count"]).toBe(followers(reached));
  expect([followers(reached - 1) < milestone, followers(reached) >= milestone]).toEqual([true, true]);
});

test("an endpoint that asks the API about an event while the clock is moved gets its answer", async () => {
  const h = await harness(options);
  const statuses: number[] = [];
  const r = await receiver((_, response, { event }) => {
    const path = `${h.sandbox.baseUrl}/accounts/${String(event.data["account_id"])}`;
    void fetch(path, { headers: { Authorization: `Bearer ${h.sandbox.apiKey}` } }).then((answer) => {
      statuses.push(answer.status);
      response.writeHead(204).end();
    });
    return undefined;
  });
  await subscribe(h, r.url, ["*"]);
  await createAccount(h);
  await pass(h, 3 * day);
  expect(statuses.length).toBeGreaterThan(3);
  expect(new Set(statuses)).toEqual(new Set([200]));
});

test("plain http is taken on this machine alone, by the switch", async () => {
  const h = await harness(options);
  expect((await subscribe(h, "http://localhost:9/hooks", ["*"])).status).toBe(201);
  const refused = await subscribe(h, "http://example.com/hooks", ["*"]);
  expect([refused.status, await refused.json()]).toMatchObject([
    400,
    { error: { details: [{ field: "url" }] } },
  ]);
  const without = await harness();
  expect((await subscribe(without, "http://localhost:9/hooks", ["*"])).status).toBe(400);
});
