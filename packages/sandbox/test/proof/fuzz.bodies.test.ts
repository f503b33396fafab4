import { expect, test } from "vitest";
import type { JsonObject, JsonValue } from "../../src/description.ts";
import { description } from "../../src/generated/description.ts";
import { createAccount, type Harness, harness } from "../support/harness.ts";
import { oracle } from "./fuzz/oracle.ts";
import { variants } from "./fuzz/positions.ts";
import { isNamed } from "./fuzz/related.ts";
import { namedFields, obeysLaw } from "./law.ts";

const isValid = oracle(description.schemas);

/** A body for each operation that has one, with something in every place. */
const bodies: Readonly<Record<string, (account: string) => JsonObject>> = {
  createAccount: () => ({
    instagram_username: "north.pine",
    platform: "tiktok",
    daily_limits: { likes: 1, follows: 2, comments: 3, story_views: 4 },
  }),
  updateAccount: () => ({ instagram_username: "south.pine", daily_limits: { likes: 5, comments: 0 } }),
  updateTargeting: () => ({
    competitor_accounts: ["a.b", "c"],
    hashtags: ["coffee"],
    locations: [{ name: "Portland", radius_km: 25 }],
    interests: ["coffee"],
    filters: {
      age_range: { min: 20, max: 30 },
      gender: "female",
      language: "en",
      activity_level: "high",
      min_followers: 1,
      max_followers: 10,
      min_engagement_rate: 0.5,
      has_profile_picture: true,
      is_business_account: null,
      exclude_private: true,
    },
    ai_optimization: { enabled: true, mode: "balanced", quality_threshold: 0.5 },
  }),
  pauseEngagement: (account) => ({ account_id: account }),
  resumeEngagement: (account) => ({ account_id: account }),
  createWebhook: () => ({
    url: "https://hooks.example.com/outfame",
    events: ["account.flagged", "*"],
    description: "for alerts",
    metadata: { team: "growth" },
  }),
};

const withBody = description.operations.filter(({ body }) => body !== null);

test("every operation with a body is tried", () => {
  expect(Object.keys(bodies).sort()).toEqual(withBody.map(({ id }) => id).sort());
});

async function ready(): Promise<{ h: Harness; account: string }> {
  const h = await harness();
  await h.sandbox.control.state.updateSettings({ limits: false });
  return { h, account: await createAccount(h) };
}

async function send(h: Harness, method: string, path: string, text: string, type = "application/json") {
  const response = await fetch(h.sandbox.baseUrl + path, {
    method,
    headers: { Authorization: `Bearer ${h.sandbox.apiKey}`, "Content-Type": type },
    body: text,
  });
  const answered = { status: response.status, headers: response.headers, text: await response.text() };
  obeysLaw(method, path, answered, `${method} ${path} ${text.slice(0, 300)}`);
  return answered;
}

test.each(withBody)("$id: whatever stands in a place of its body is taken or named", async (operation) => {
  const { h, account } = await ready();
  const path = operation.path.replace("{account_id}", account);
  const schema = operation.body?.content[0]?.schema ?? true;
  const good = bodies[operation.id]?.(account) ?? {};
  expect(isValid(schema, good)).toBe(true);
  for (const { field, body } of variants(schema, good, description.schemas)) {
    const text = JSON.stringify(body);
    const answered = await send(h, operation.method, path, text);
    const asked = `${operation.id} ${field} ${text.slice(0, 300)} → ${answered.text}`;
    const valid = isValid(schema, JSON.parse(text) as JsonValue);
    if (!valid) expect(answered.status, asked).toBe(400);
    // What only fails beside another field, as a range's end before its beginning, may be told of that.
    const about = valid ? field.slice(0, Math.max(0, field.lastIndexOf("."))) || field : field;
    if (answered.status === 400) expect(isNamed(about, namedFields(answered)), asked).toBe(true);
  }
});

const deep = (open: string, close: string, levels = 10_000) =>
  `${open.repeat(levels)}1${close.repeat(levels)}`;
const many = (item: string, count: number) => Array.from({ length: count }, () => item).join(",");

/** Bodies that only their text makes odd; `?` stands for a field of the operation. */
const texts: readonly (readonly [string, string])[] = [
  ["minus zero", '{"?": -0}'],
  ["a number out of range", '{"?": 1e999}'],
  ["a number of 5,000 digits", `{"?": ${"9".repeat(5_000)}}`],
  ["the same key twice", '{"?": 1, "?": null}'],
  ["lists 10,000 deep", `{"?": ${deep("[", "]")}}`],
  ["objects 10,000 deep", `{"?": ${deep('{"a":', "}")}}`],
  ["two equal lists 10,000 deep", `{"?": [${deep("[", "]")},${deep("[", "]")}]}`],
  ["nothing but depth", deep("[", "]", 500_000)],
  ["100,000 numbers", `{"?": [${many("1", 100_000)}]}`],
  ["50,000 objects", `{"?": [${many('{"name":"a","radius_km":5}', 35_000)}]}`],
  ["50,000 keys", `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":1`).join(",")}}`],
  ["a string of 1,000,000 characters", `{"?": "${"a".repeat(1_000_000)}"}`],
  ["a key of 1,000,000 characters", `{"${"a".repeat(1_000_000)}": 1}`],
  ["a byte order mark", '\ufeff{"?": 1}'],
  ["a comment", '{"?": 1} // one'],
  ["a comma too many", '{"?": 1,}'],
  ["half of it", '{"?": '],
  ["two of them", '{"?": 1}{"?": 1}'],
  ["NaN", '{"?": NaN}'],
  ["a raw control character", '{"?": "\u0001"}'],
  ["half a character", '{"?": "\\ud800"}'],
  ["nothing", ""],
  ["spaces", "   "],
];

test.each(texts)("%s is refused with what is wrong, at once", async (_, text) => {
  const { h, account } = await ready();
  for (const { id, method, path } of withBody) {
    const [field = ""] = Object.keys(bodies[id]?.(account) ?? {});
    const answered = await send(
      h,
      method,
      path.replace("{account_id}", account),
      text.replaceAll("?", field),
    );
    expect(answered.status, id).toBe(400);
  }
});

const contentTypes: readonly (readonly [string, number])[] = [
  ["application/json", 200],
  ["APPLICATION/JSON ; charset=utf-8", 200],
  ['application/json;charset="utf-8"; x=y', 200],
  // JSON has no such parameter, and is UTF-8 whatever it says (RFC 8259 §11).
  ["application/json; charset=utf-16", 200],
  ["application/jsonp", 400],
  ["application/merge-patch+json", 400],
  ["text/json", 400],
  ["application/x-www-form-urlencoded", 400],
  ["multipart/form-data; boundary=x", 400],
  ["application/json, application/json", 400],
  [";", 400],
  ["a".repeat(5_000), 400],
];

test.each(contentTypes)("content type %s → %i", async (type, status) => {
  const { h, account } = await ready();
  const answered = await send(h, "PATCH", `/accounts/${account}`, '{"daily_limits":{"likes":1}}', type);
  expect(answered.status).toBe(status);
  if (status === 400) expect(namedFields(answered)).toEqual(["Content-Type"]);
});
