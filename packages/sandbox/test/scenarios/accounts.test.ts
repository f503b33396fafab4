import { describe, expect, test } from "vitest";
import { createAccount, harness } from "../support/harness.ts";

interface Account {
  readonly id: string;
  readonly status: string;
  readonly daily_limits: Record<string, number>;
  readonly followers_count: number;
}

interface Failure {
  readonly error: { readonly code: string; readonly details?: { field: string; message: string }[] };
}

describe("accounts", () => {
  test("an account begins in setup with the document's defaults and is active once synced", async () => {
    const h = await harness();
    const created = await h.call<Account>("POST", "/accounts", {
      body: { instagram_username: "northpine.coffee" },
    });
    expect(created.status).toBe(201);
    expect(created.body).toMatchObject({
      platform: "instagram",
      status: "setup",
      followers_count: 0,
      daily_limits: { likes: 150, follows: 60, comments: 20, story_views: 200 },
      targeting_config: {
        account_id: created.body.id,
        hashtags: [],
        filters: { gender: "all", activity_level: "medium" },
      },
    });
    const read = await h.call<Account>("GET", `/accounts/${created.body.id}`);
    expect(read.body.status).toBe("active");
    expect(read.body.followers_count).toBeGreaterThan(0);
  });

  test("limits that are left out take their default", async () => {
    const h = await harness();
    const { body } = await h.call<Account>("POST", "/accounts", {
      body: { instagram_username: "a", daily_limits: { likes: 5 } },
    });
    expect(body.daily_limits).toEqual({ likes: 5, follows: 60, comments: 20, story_views: 200 });
  });

  test("setup lasts as long as the first sync", async () => {
    const h = await harness({ syncSeconds: 60 });
    const id = await createAccount(h);
    const pause = () => h.call("POST", "/engagement/pause", { body: { account_id: id } });
    expect((await h.call<Account>("GET", `/accounts/${id}`)).body.status).toBe("setup");
    expect((await pause()).status).toBe(409);
    h.clock.advance(60_000);
    expect((await h.call("GET", "/accounts?status=active")).body).toMatchObject({ data: [{ id }] });
    expect((await pause()).status).toBe(200);
  });

  test("a change merges: what is left out stays", async () => {
    const h = await harness();
    const id = await createAccount(h);
    h.clock.advance(1000);
    const { body } = await h.call<Account>("PATCH", `/accounts/${id}`, {
      body: { daily_limits: { likes: 0 } },
    });
    expect(body).toMatchObject({
      instagram_username: "northpine.coffee",
      daily_limits: { likes: 0, follows: 60, comments: 20, story_views: 200 },
      updated_at: "2026-03-10T14:30:01.250Z",
      created_at: "2026-03-10T14:30:00.250Z",
    });
  });

  test("a profile is connected once, whatever its letters' case; a deleted one can be connected again", async () => {
    const h = await harness();
    const id = await createAccount(h, "north");
    await createAccount(h, "south");
    const again = { body: { instagram_username: "NORTH" } };
    expect((await h.call<Failure>("POST", "/accounts", again)).body.error.code).toBe("conflict");
    expect(
      (await h.call("POST", "/accounts", { body: { instagram_username: "north", platform: "tiktok" } }))
        .status,
    ).toBe(201);
    expect((await h.call("PATCH", `/accounts/${id}`, { body: { instagram_username: "South" } })).status).toBe(
      409,
    );
    expect((await h.call("PATCH", `/accounts/${id}`, { body: { instagram_username: "North" } })).status).toBe(
      200,
    );
    expect((await h.call("DELETE", `/accounts/${id}`)).status).toBe(204);
    expect((await h.call("POST", "/accounts", again)).status).toBe(201);
  });

  test("a deleted account is gone from everywhere", async () => {
    const h = await harness();
    const id = await createAccount(h);
    await h.call("DELETE", `/accounts/${id}`);
    const gone: readonly (readonly [string, string, unknown?])[] = [
      ["GET", `/accounts/${id}`],
      ["PATCH", `/accounts/${id}`, { daily_limits: { likes: 1 } }],
      ["DELETE", `/accounts/${id}`],
      ["GET", `/accounts/${id}/targeting`],
      ["PATCH", `/accounts/${id}/targeting`, { hashtags: [] }],
      ["GET", `/accounts/${id}/targeting/suggestions`],
      ["GET", `/analytics/overview?account_id=${id}`],
      ["GET", `/engagement/activity?account_id=${id}`],
      ["POST", "/engagement/pause", { account_id: id }],
    ];
    for (const [method, path, body] of gone) {
      const reply = await h.call<Failure>(method, path, body === undefined ? {} : { body });
      expect([method, path, reply.status, reply.body.error.code]).toEqual([method, path, 404, "not_found"]);
    }
    expect((await h.call("GET", "/accounts")).body).toEqual({ data: [], has_more: false, next_cursor: null });
  });

  test("every fault of a request is named by its field", async () => {
    const h = await harness();
    const { status, body } = await h.call<Failure>("POST", "/accounts?dry=1", {
      body: {
        instagram_username: "with space",
        platform: "myspace",
        daily_limits: { likes: -1, naps: 3 },
        x: 1,
      },
    });
    expect(status).toBe(400);
    expect(body.error.code).toBe("invalid_request");
    expect(body.error.details?.map(({ field }) => field).sort()).toEqual([
      "daily_limits.likes",
      "daily_limits.naps",
      "dry",
      "instagram_username",
      "platform",
      "x",
    ]);
  });

  test("lists filter by platform and status", async () => {
    const h = await harness();
    const first = await createAccount(h, "first");
    const second = await createAccount(h, "second");
    await h.call("POST", "/accounts", { body: { instagram_username: "third", platform: "tiktok" } });
    await h.call("POST", "/engagement/pause", { body: { account_id: first } });
    const ids = async (query: string) => {
      const { body } = await h.call<{ data: Account[] }>("GET", `/accounts?${query}`);
      return body.data.map(({ id }) => id);
    };
    expect(await ids("platform=instagram")).toEqual([second, first]);
    expect(await ids("status=paused")).toEqual([first]);
    expect(await ids("status=active&platform=instagram")).toEqual([second]);
    expect(await ids("status=suspended")).toEqual([]);
    expect((await h.call("GET", "/accounts?status=asleep")).status).toBe(400);
  });
});
