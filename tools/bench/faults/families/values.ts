import { answered, type Fault, is, items, type Json, object, rewritten } from "../fault.ts";

const family = "responses";

function nested(body: Json, ...path: readonly string[]): Json {
  return path.reduce((inner, name) => object(inner[name]), body);
}

function each(value: Json[string]): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

/** Values that one field alone has wrong. */
export const values: readonly Fault[] = [
  {
    id: "value-nested-string",
    family,
    title: "The greatest age in the targeting of an account is a string.",
    parts: rewritten({ method: "GET", path: /^\/accounts\/[^/]+$/ }, (body) => {
      const range = nested(body, "targeting_config", "filters", "age_range");
      range["max"] = String(range["max"]);
    }),
  },
  {
    id: "value-nested-null",
    family,
    title: "The filters of an account in a list are null.",
    parts: rewritten({ method: "GET", path: /^\/accounts$/ }, (body) => {
      for (const item of items(body)) nested(item, "targeting_config")["filters"] = null;
    }),
  },
  {
    id: "value-extra-field",
    family,
    title: "An account has a field that is not declared.",
    parts: rewritten({ method: "GET", path: /^\/accounts\/[^/]+$/ }, (body) => {
      body["organization_id"] = "org_1";
    }),
  },
  {
    id: "value-extra-field-nested",
    family,
    title: "The AI settings of a targeting have a field that is not declared.",
    parts: rewritten({ path: /\/targeting$/ }, (body) => {
      nested(body, "ai_optimization")["model"] = "v7";
    }),
  },
  {
    id: "value-extra-field-in-list",
    family,
    title: "Webhooks in a list have a field that is not declared.",
    parts: rewritten({ method: "GET", path: /^\/webhooks$/ }, (body) => {
      for (const item of items(body)) item["failures"] = 0;
    }),
  },
  {
    id: "value-extra-beside-the-list",
    family,
    title: "A page of activities has a field total that is not declared.",
    parts: rewritten({ path: /^\/engagement\/activity$/ }, (body) => {
      body["total"] = items(body).length;
    }),
  },
  {
    id: "value-time-in-another-zone-form",
    family,
    title: "The time of a change of engagement is written with a space.",
    parts: rewritten({ path: /^\/engagement\/resume$/ }, (body) => {
      body["changed_at"] = String(body["changed_at"]).replace("T", " ").replace("Z", " UTC");
    }),
  },
  {
    id: "value-date-as-timestamp",
    family,
    title: "as_of of the audience is a timestamp.",
    parts: rewritten({ path: /^\/analytics\/audience$/ }, (body) => {
      body["as_of"] = `${String(body["as_of"])}T00:00:00Z`;
    }),
  },
  {
    id: "value-percent-over-100",
    family,
    title: "The largest share of the audience is over 100 %.",
    parts: rewritten({ path: /^\/analytics\/audience$/ }, (body) => {
      const [first] = each(body["countries"]);
      if (first !== undefined) first["percent"] = 104.2;
    }),
  },
  {
    id: "value-fraction-for-integer",
    family,
    title: "Followers of a day have a fraction.",
    parts: rewritten({ path: /^\/analytics\/growth$/ }, (body) => {
      const points = Object.values(body).find(Array.isArray);
      for (const point of each(points)) point["followers"] = Number(point["followers"]) + 0.5;
    }),
  },
  {
    id: "value-negative-count",
    family,
    title: "What is left of a daily limit can be negative.",
    parts: rewritten({ path: /^\/engagement\/limits$/ }, (body) => {
      const [first] = each(Object.values(body).find(Array.isArray));
      if (first !== undefined) first["remaining"] = -1;
    }),
  },
  {
    id: "value-number-for-null",
    family,
    title: "The radius of a suggestion that is no place is missing.",
    parts: rewritten({ path: /\/suggestions$/ }, (body) => {
      for (const item of items(body)) if (item["radius_km"] === null) delete item["radius_km"];
    }),
  },
  {
    id: "value-renamed-field",
    family,
    title: "The limits of engagement name the account accountId.",
    parts: rewritten({ path: /^\/engagement\/limits$/ }, (body) => {
      body["accountId"] = body["account_id"];
      delete body["account_id"];
    }),
  },
  {
    id: "value-id-of-another-kind",
    family,
    title: "Ids of new webhooks begin with hook_.",
    parts: rewritten({ path: /^\/webhooks$/, method: "POST" }, (body) => {
      body["id"] = String(body["id"]).replace("wh_", "hook_");
    }),
  },
  {
    id: "value-id-too-long",
    family,
    title: "Ids of activities have more than 64 characters.",
    parts: rewritten({ path: /^\/engagement\/activity$/ }, (body) => {
      for (const item of items(body)) item["id"] = String(item["id"]).padEnd(70, "0");
    }),
  },
  {
    id: "value-enum-on-one-operation",
    family,
    title: "An activity has a status that is not declared.",
    parts: rewritten({ path: /^\/engagement\/activity$/ }, (body) => {
      const last = items(body).at(-1);
      if (last !== undefined) last["status"] = "queued";
    }),
  },
  {
    id: "value-url-without-scheme",
    family,
    title: "The URL of a webhook is shown without its scheme.",
    parts: rewritten({ method: "GET", path: /^\/webhooks\/[^/]+$/ }, (body) => {
      body["url"] = String(body["url"]).replace(/^https?:\/\//, "");
    }),
  },
  {
    id: "value-empty-map-as-list",
    family,
    title: "Metadata without keys are an empty list.",
    parts: rewritten({ method: "GET", path: /^\/webhooks/ }, (body) => {
      for (const webhook of [body, ...items(body)])
        if (JSON.stringify(webhook["metadata"]) === "{}") webhook["metadata"] = [];
    }),
  },
  {
    id: "value-status-202",
    family,
    title: "Pausing is answered 202.",
    parts: answered({ path: /^\/engagement\/pause$/, status: is(200) }, (made) => ({ ...made, status: 202 })),
  },
  {
    id: "value-list-is-bare",
    family,
    title: "The list of suggestions is a bare array.",
    parts: answered({ path: /\/suggestions$/ }, (made) => ({
      ...made,
      ...(made.body === undefined ? {} : { body: JSON.stringify(items(JSON.parse(made.body) as Json)) }),
    })),
  },
];
