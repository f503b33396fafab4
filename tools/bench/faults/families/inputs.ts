import { asking, between, described, type Fault, type Json, object, readJson } from "../fault.ts";
import { read, received } from "../ways.ts";

const family = "negative";
type Schema = Record<string, unknown>;

/** A named schema, at a path inside it, is changed. */
function schema(name: string, change: (schema: Schema) => void, ...path: readonly string[]): Fault["parts"] {
  return described((draft) => {
    const found = path.reduce<unknown>(
      (inner, key) => (inner as Schema | undefined)?.[key],
      draft.schemas[name] as unknown,
    );
    if (typeof found !== "object" || found === null)
      throw new Error(`There is no schema ${name} ${path.join(" ")}.`);
    change(found as Schema);
  });
}

function without(...keywords: readonly string[]): (found: Schema) => void {
  return (found) => {
    const missing = keywords.filter((keyword) => !Object.hasOwn(found, keyword));
    if (missing.length > 0) throw new Error(`The schema has no ${missing.join(" and no ")}.`);
    for (const keyword of keywords) delete found[keyword];
  };
}

/** Values that are text are read as what they look like. */
function coerced(value: Json[string]): Json[string] {
  if (typeof value === "string" && /^-?\d+$/.test(value)) return Number(value);
  if (value === "true" || value === "false") return value === "true";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, coerced(inner)]));
}

/** Whoever sends a wrong body is refused, but what was right in it is done. */
function partlyDone(path: RegExp): Fault["parts"] {
  return between((answer) => async (given) => {
    const { request, body } = await readJson(given);
    const made = await answer(request);
    if (made.status !== 400 || request.method !== "PATCH" || !path.test(request.path) || body === undefined)
      return made;
    for (const [name, value] of Object.entries(body))
      await answer(asking(request, { body: JSON.stringify({ [name]: value }) }));
    return made;
  });
}

export const inputs: readonly Fault[] = [
  {
    id: "input-description-too-long",
    family,
    title: "The description of a webhook may have any length.",
    parts: schema("WebhookDescription", without("maxLength")),
  },
  {
    id: "input-metadata-too-many",
    family,
    title: "A webhook may have any number of metadata.",
    parts: schema("WebhookMetadata", without("maxProperties")),
  },
  {
    id: "input-metadata-key-too-long",
    family,
    title: "Keys of metadata may have any length.",
    parts: schema("WebhookMetadata", without("propertyNames")),
  },
  {
    id: "input-metadata-value-too-long",
    family,
    title: "Values of metadata may have any length.",
    parts: schema("WebhookMetadata", without("maxLength"), "additionalProperties"),
  },
  {
    id: "input-metadata-of-numbers",
    family,
    title: "Values of metadata may be numbers.",
    parts: schema(
      "WebhookMetadata",
      (found) => {
        found["type"] = ["string", "number"];
      },
      "additionalProperties",
    ),
  },
  {
    id: "input-no-events",
    family,
    title: "A webhook may subscribe to nothing.",
    parts: schema("WebhookEvents", without("minItems")),
  },
  {
    id: "input-events-twice",
    family,
    title: "A webhook may name an event twice.",
    parts: schema("WebhookEvents", without("uniqueItems")),
  },
  {
    id: "input-unknown-event",
    family,
    title: "A webhook may subscribe to events that do not exist.",
    parts: schema("WebhookEventType", without("enum")),
  },
  {
    id: "input-url-too-long",
    family,
    title: "The URL of a webhook may have any length.",
    parts: schema("WebhookUrl", without("maxLength")),
  },
  {
    id: "input-handle-too-long",
    family,
    title: "A handle may have any length.",
    parts: schema("Handle", without("maxLength")),
  },
  {
    id: "input-age-maximum",
    family,
    title: "Ages above the highest are taken.",
    parts: schema("Age", without("maximum")),
  },
  {
    id: "input-place-without-radius",
    family,
    title: "A place needs no radius.",
    parts: schema("TargetingLocation", (found) => {
      found["required"] = ["name"];
    }),
  },
  {
    id: "input-radius-zero",
    family,
    title: "The radius of a place may be 0.",
    parts: schema("TargetingLocation", without("minimum"), "properties", "radius_km"),
  },
  {
    id: "input-radius-too-wide",
    family,
    title: "The radius of a place may be anything.",
    parts: schema("TargetingLocation", without("maximum"), "properties", "radius_km"),
  },
  {
    id: "input-place-without-name",
    family,
    title: "The name of a place may be empty.",
    parts: schema("TargetingLocation", without("minLength"), "properties", "name"),
  },
  {
    id: "input-place-with-more",
    family,
    title: "A place may have fields that do not exist.",
    parts: schema("TargetingLocation", without("additionalProperties")),
  },
  {
    id: "input-places-too-many",
    family,
    title: "There may be any number of places.",
    parts: schema("TargetingLocations", without("maxItems")),
  },
  {
    id: "input-places-twice",
    family,
    title: "A place may come twice.",
    parts: schema("TargetingLocations", without("uniqueItems")),
  },
  {
    id: "input-interest-empty",
    family,
    title: "An interest may be empty.",
    parts: schema("Interests", without("minLength"), "items"),
  },
  {
    id: "input-interest-too-long",
    family,
    title: "An interest may have any length.",
    parts: schema("Interests", without("maxLength"), "items"),
  },
  {
    id: "input-hashtag-with-sign",
    family,
    title: "A hashtag may have its sign.",
    parts: schema("Hashtags", without("pattern"), "items"),
  },
  {
    id: "input-competitors-too-many",
    family,
    title: "There may be any number of competitors.",
    parts: schema("CompetitorAccounts", without("maxItems")),
  },
  {
    id: "input-filters-with-more",
    family,
    title: "Filters may have fields that do not exist.",
    parts: schema("TargetingFiltersUpdate", without("additionalProperties")),
  },
  {
    id: "input-filters-empty",
    family,
    title: "Filters may be empty.",
    parts: schema("TargetingFiltersUpdate", without("minProperties")),
  },
  {
    id: "input-ai-empty",
    family,
    title: "The AI settings may be empty.",
    parts: schema("AiOptimizationUpdate", without("minProperties")),
  },
  {
    id: "input-threshold-over-one",
    family,
    title: "The quality threshold may be over 1.",
    parts: schema("QualityThreshold", without("maximum")),
  },
  {
    id: "input-language-of-three",
    family,
    title: "A language may be any text.",
    parts: schema("LanguageCode", without("pattern")),
  },
  {
    id: "input-gender-unknown",
    family,
    title: "Any gender is taken.",
    parts: schema("Gender", without("enum")),
  },
  {
    id: "input-followers-negative",
    family,
    title: "The fewest followers may be negative.",
    parts: schema("MinFollowers", without("minimum")),
  },
  {
    id: "input-change-of-nothing",
    family,
    title: "A change of an account may be empty.",
    parts: schema("AccountUpdate", without("minProperties")),
  },
  {
    id: "input-limits-with-more",
    family,
    title: "Daily limits may have fields that do not exist.",
    parts: schema("DailyLimitsUpdate", without("additionalProperties")),
  },
  {
    id: "input-pause-with-more",
    family,
    title: "Pausing takes fields that do not exist.",
    parts: schema("EngagementStateChange", without("additionalProperties")),
  },
  {
    id: "input-coerced",
    family,
    title: "Text that looks like a number or a boolean is taken for one.",
    parts: received({}, (body) => {
      for (const [name, value] of Object.entries(body)) body[name] = coerced(value);
    }),
  },
  {
    id: "input-fraction-cut",
    family,
    title: "Daily limits with a fraction are rounded.",
    parts: received({ path: /^\/accounts/ }, (body) => {
      const limits = object(body["daily_limits"]);
      for (const [name, value] of Object.entries(limits))
        if (typeof value === "number") limits[name] = Math.round(value);
    }),
  },
  {
    id: "input-null-is-left-out",
    family,
    title: "null is read as if the field were left out.",
    parts: received({}, (body) => {
      for (const [name, value] of Object.entries(body))
        if (value === null && name !== "description") delete body[name];
    }),
  },
  {
    id: "input-limit-cut-to-maximum",
    family,
    title: "A limit above the greatest is taken for it.",
    parts: read({ method: "GET", path: /^\/webhooks$/ }, (request) =>
      asking(request, {
        query: request.query.replace(/limit=(10[1-9]|1[1-9]\d|[2-9]\d\d|\d{4,})(?=&|$)/, "limit=100"),
      }),
    ),
  },
  {
    id: "input-limit-with-letters",
    family,
    title: "A limit is read up to its first letter.",
    parts: read({ method: "GET" }, (request) =>
      asking(request, { query: request.query.replace(/limit=(\d+)[^&\d]+/, "limit=$1") }),
    ),
  },
  {
    id: "input-date-overflows",
    family,
    title: "A day that does not exist is taken for the next one that does.",
    parts: read({ method: "GET" }, (request) =>
      asking(request, { query: request.query.replace(/=2026-02-30/g, "=2026-03-02") }),
    ),
  },
  {
    id: "input-unknown-filter-ignored",
    family,
    title: "A status that does not exist filters nothing.",
    parts: read({ method: "GET", path: /^\/accounts$/ }, (request) =>
      asking(request, {
        query: request.query
          .replace(/status=(?!setup|active|paused|suspended)[^&]*&?/, "")
          .replace(/[?&]$/, ""),
      }),
    ),
  },
  {
    id: "input-idempotency-key-of-any-length",
    family,
    title: "An idempotency key may have any length on one operation.",
    parts: described((draft) => {
      const found = draft.operations
        .find(({ id }) => id === "pauseEngagement")
        ?.parameters.find(({ name }) => name === "Idempotency-Key");
      if (found !== undefined) found.schema = { type: "string", minLength: 1 };
    }),
  },
  {
    id: "input-required-query-forgiven",
    family,
    title: "Without account_id, the audience is answered 404.",
    parts: between((answer) => async (request) => {
      const made = await answer(request);
      return made.status === 400 &&
        request.path.endsWith("/audience") &&
        !request.query.includes("account_id=")
        ? { ...made, status: 404 }
        : made;
    }),
  },
  {
    id: "input-refused-and-partly-done",
    family,
    title: "A change of targeting with one wrong field is refused, and made for the others.",
    parts: partlyDone(/\/targeting$/),
  },
  {
    id: "input-refused-account-and-partly-done",
    family,
    title: "A change of an account with one wrong field is refused, and made for the others.",
    parts: partlyDone(/^\/v1\/accounts\/[^/]+$/),
  },
  {
    id: "input-trailing-comma",
    family,
    title: "JSON with something behind its end is taken.",
    parts: between((answer) => async (given) => {
      const { request, body } = await readJson(given);
      if (body !== undefined || given.method === "GET") return answer(request);
      const text = Buffer.from(await request.bytes(1_048_576)).toString();
      return answer(asking(request, { body: text.replace(/,\s*$/, "") }));
    }),
  },
];
