import { describe, expect, test } from "vitest";
import { createAccount, harness } from "../support/harness.ts";

interface Suggestion {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly status: string;
}
interface Targeting {
  readonly hashtags: string[];
  readonly locations: { name: string; radius_km: number }[];
  readonly interests: string[];
  readonly competitor_accounts: string[];
}
interface Failure {
  readonly error: { readonly code: string; readonly details: { field: string; message: string }[] };
}

describe("targeting", () => {
  test("a change merges filters field by field and replaces lists whole", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const path = `/accounts/${id}/targeting`;
    await h.call("PATCH", path, {
      body: { hashtags: ["coffee", "roasting"], filters: { min_followers: 100 } },
    });
    const { body } = await h.call("PATCH", path, {
      body: {
        hashtags: ["latte"],
        filters: { gender: "female", language: "pt" },
        ai_optimization: { enabled: false },
      },
    });
    expect(body).toMatchObject({
      hashtags: ["latte"],
      filters: { min_followers: 100, gender: "female", language: "pt", exclude_private: true },
      ai_optimization: { enabled: false, mode: "balanced" },
    });
    expect((await h.call("GET", path)).body).toEqual(body);
    expect((await h.call("GET", `/accounts/${id}`)).body).toMatchObject({ targeting_config: body });
  });

  test.each([
    [{ filters: { age_range: { min: 40, max: 20 } } }, "filters.age_range.min"],
    [{ filters: { min_followers: 10, max_followers: 5 } }, "filters.min_followers"],
    [{ filters: { age_range: { min: 12, max: 20 } } }, "filters.age_range.min"],
    [{ hashtags: ["ok", "#bad"] }, "hashtags[1]"],
    [{ hashtags: Array.from({ length: 31 }, (_, index) => `tag${index}`) }, "hashtags"],
    [{ locations: [{ name: "Ghent, BE", radius_km: 201 }] }, "locations[0].radius_km"],
    [{ locations: [{ name: "Ghent, BE" }] }, "locations[0].radius_km"],
    [{ filters: { language: "eng" } }, "filters.language"],
    [{}, "body"],
    [[], "body"],
    [{ account_id: "acc_1" }, "account_id"],
  ])("%j is refused for %s and changes nothing", async (change, field) => {
    const h = await harness();
    const id = await createAccount(h);
    const before = await h.call("GET", `/accounts/${id}/targeting`);
    const { status, body } = await h.call<Failure>("PATCH", `/accounts/${id}/targeting`, { body: change });
    expect([status, body.error.details.map((detail) => detail.field)]).toEqual([400, [field]]);
    expect((await h.call("GET", `/accounts/${id}/targeting`)).body).toEqual(before.body);
  });

  test("suggestions of every kind can be applied once, and are then part of the targeting", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const { body } = await h.call<{ data: Suggestion[] }>("GET", `/accounts/${id}/targeting/suggestions`);
    expect(new Set(body.data.map(({ type }) => type))).toEqual(
      new Set(["hashtag", "competitor_account", "location", "interest"]),
    );
    for (const suggestion of body.data) {
      const apply = () =>
        h.call<Targeting>("POST", `/accounts/${id}/targeting/suggestions/${suggestion.id}/apply`);
      const applied = await apply();
      const { hashtags, competitor_accounts, interests, locations } = applied.body;
      expect([
        ...hashtags,
        ...competitor_accounts,
        ...interests,
        ...locations.map(({ name }) => name),
      ]).toContain(suggestion.value);
      expect((await apply()).status).toBe(409);
    }
    const after = await h.call<{ data: Suggestion[] }>("GET", `/accounts/${id}/targeting/suggestions`);
    expect(after.body.data.map(({ status }) => status)).toEqual(body.data.map(() => "applied"));
  });

  test("there is no room for a suggestion where its list is as long as the document allows", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const full = Array.from({ length: 30 }, (_, index) => `tag${index}`);
    await h.call("PATCH", `/accounts/${id}/targeting`, { body: { hashtags: full } });
    const { body } = await h.call<{ data: Suggestion[] }>("GET", `/accounts/${id}/targeting/suggestions`);
    const hashtag = body.data.find(({ type }) => type === "hashtag")?.id;
    expect((await h.call("POST", `/accounts/${id}/targeting/suggestions/${hashtag}/apply`)).status).toBe(409);
    const again = await h.call<{ data: Suggestion[] }>("GET", `/accounts/${id}/targeting/suggestions`);
    expect(again.body.data.find((candidate) => candidate.id === hashtag)?.status).toBe("pending");
  });

  test("a new week brings new suggestions, and those that nobody applied expire", async () => {
    const h = await harness();
    const id = await createAccount(h);
    const list = async () =>
      (await h.call<{ data: Suggestion[] }>("GET", `/accounts/${id}/targeting/suggestions`)).body.data;
    const [newest] = await list();
    await h.call("POST", `/accounts/${id}/targeting/suggestions/${newest?.id}/apply`);
    h.clock.advance(7 * 86_400_000);
    const after = await list();
    expect(after.map(({ status }) => status)).toEqual([
      ...Array.from({ length: 5 }, () => "pending"),
      "applied",
      ...Array.from({ length: 4 }, () => "expired"),
    ]);
    expect(
      (await h.call("POST", `/accounts/${id}/targeting/suggestions/${after.at(-1)?.id}/apply`)).status,
    ).toBe(409);
  });

  test("suggestions of one account are unknown to another", async () => {
    const h = await harness();
    const [first, second] = [await createAccount(h, "first"), await createAccount(h, "second")];
    const { body } = await h.call<{ data: Suggestion[] }>(
      "GET",
      `/accounts/${first}/targeting/suggestions?limit=1`,
    );
    expect(
      (await h.call("POST", `/accounts/${second}/targeting/suggestions/${body.data[0]?.id}/apply`)).status,
    ).toBe(404);
  });
});
