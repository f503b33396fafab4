import { answered, asking, between, described, type Fault, is, readJson, withBody } from "../fault.ts";

const family = "negative";

/** A named schema is changed: some keyword taken out, or another put in. */
function schema(name: string, change: (schema: Record<string, unknown>) => void): Fault["parts"] {
  return described((draft) => {
    const found = draft.schemas[name];
    if (typeof found !== "object" || found === null) throw new Error(`There is no schema ${name}.`);
    change(found as Record<string, unknown>);
  });
}

function without(...keywords: readonly string[]) {
  return (found: Record<string, unknown>): void => {
    const missing = keywords.filter((keyword) => !Object.hasOwn(found, keyword));
    if (missing.length > 0) throw new Error(`The schema has no ${missing.join(" and no ")}.`);
    for (const keyword of keywords) delete found[keyword];
  };
}

/** A parameter of an operation is read by another schema. */
function parameter(
  operation: string,
  name: string,
  change: (schema: Record<string, unknown>) => void,
): Fault["parts"] {
  return described((draft) => {
    const found = draft.operations
      .find(({ id }) => id === operation)
      ?.parameters.find((one) => one.name === name);
    if (found === undefined) throw new Error(`${operation} has no parameter ${name}.`);
    if (typeof found.schema === "object" && found.schema !== null) {
      const copy = { ...(found.schema as Record<string, unknown>) };
      change(copy);
      found.schema = copy as typeof found.schema;
    }
  });
}

export const negative: readonly Fault[] = [
  {
    id: "negative-extra-field-taken",
    family,
    title: "Creating an account takes fields that don't exist.",
    parts: schema("AccountCreate", without("additionalProperties")),
  },
  {
    id: "negative-required-not-demanded",
    family,
    title: "Creating a webhook does not demand events.",
    parts: schema("WebhookCreate", (found) => {
      found["required"] = ["url"];
      const properties = found["properties"] as Record<string, unknown>;
      properties["events"] = { type: "array", items: { type: "string" }, default: ["*"] };
    }),
  },
  {
    id: "negative-handle-pattern",
    family,
    title: "Any text is taken for a handle.",
    parts: schema("Handle", without("pattern", "maxLength", "minLength")),
  },
  {
    id: "negative-daily-limit-beyond-int32",
    family,
    title: "Daily limits may be beyond what 32 bits hold.",
    parts: schema("DailyLimit", without("format")),
  },
  {
    id: "negative-daily-limit-minimum",
    family,
    title: "Daily limits may be negative.",
    parts: schema("DailyLimit", without("minimum")),
  },
  {
    id: "negative-hashtags-too-many",
    family,
    title: "Any number of hashtags is taken.",
    parts: schema("Hashtags", without("maxItems")),
  },
  {
    id: "negative-hashtags-twice",
    family,
    title: "A hashtag may come twice.",
    parts: schema("Hashtags", without("uniqueItems")),
  },
  {
    id: "negative-ftp-webhook",
    family,
    title: "A webhook may go to an ftp URL.",
    parts: between((answer) => async (given) => {
      if (given.method !== "POST" || !given.path.endsWith("/webhooks")) return answer(given);
      const { request, body } = await readJson(given);
      const url = String(body?.["url"]);
      if (!url.startsWith("ftp://")) return answer(request);
      const secure = { ...body, url: url.replace("ftp:", "https:") };
      const made = await answer(asking(request, { body: JSON.stringify(secure) }));
      if (made.status !== 201) return made;
      return withBody(made, (shown) => {
        shown["url"] = url;
      });
    }),
  },
  {
    id: "negative-platform",
    family,
    title: "Accounts of any platform can be created.",
    parts: schema("Platform", without("enum")),
  },
  {
    id: "negative-age-minimum",
    family,
    title: "Ages below the least are taken.",
    parts: schema("Age", without("minimum")),
  },
  {
    id: "negative-limit-above-maximum",
    family,
    title: "A page may have any number of items.",
    parts: parameter("listAccounts", "limit", without("maximum")),
  },
  {
    id: "negative-limit-zero",
    family,
    title: "A limit of 0 is taken for 1.",
    parts: between((answer) => (request) => {
      const { method, path } = request;
      const query = request.query.replace(/limit=0(?=&|$)/, "limit=1");
      return answer({
        method,
        path,
        query,
        header: (name) => request.header(name),
        bytes: (most) => request.bytes(most),
      });
    }),
  },
  {
    id: "negative-unknown-query",
    family,
    title: "Query parameters that don't exist are ignored.",
    survives:
      "The document names the parameters that there are, and does not say that others are refused; OpenAPI has no word for it.",
    parts: between((answer) => (request) => {
      const { method, path } = request;
      const known =
        /^(limit|cursor|platform|status|account_id|type|date|period|start_date|end_date|granularity)(=|$|\[)/;
      const pairs = request.query
        .slice(1)
        .split("&")
        .filter((pair) => known.test(pair));
      const query = pairs.length === 0 ? "" : `?${pairs.join("&")}`;
      return answer({
        method,
        path,
        query,
        header: (name) => request.header(name),
        bytes: (most) => request.bytes(most),
      });
    }),
  },
  {
    id: "negative-409-for-400",
    family,
    title: "Invalid bodies of PATCH are answered 422.",
    parts: answered({ method: "PATCH", status: is(400) }, (made) => ({ ...made, status: 422 })),
  },
  {
    id: "negative-malformed-json-500",
    family,
    title: "Malformed JSON is answered 500.",
    parts: answered({ method: "POST", status: is(400) }, (made) =>
      made.body?.includes("not valid JSON") === true ? { ...made, status: 500 } : made,
    ),
  },
  {
    id: "negative-content-type-ignored",
    family,
    title: "A body is read as JSON whatever it is said to be.",
    parts: between((answer) => (request) => {
      const { method, path, query } = request;
      const header = (name: string): string | null => {
        const value = request.header(name);
        return name === "content-type" && value !== null ? "application/json" : value;
      };
      return answer({ method, path, query, header, bytes: (most) => request.bytes(most) });
    }),
  },
  {
    id: "negative-null-taken",
    family,
    title: "null is taken for every daily limit.",
    parts: schema("DailyLimit", (found) => {
      found["type"] = ["integer", "null"];
    }),
  },
  {
    id: "negative-string-for-boolean",
    family,
    title: "exclude_private takes strings.",
    parts: schema("ExcludePrivate", (found) => {
      found["type"] = ["boolean", "string"];
    }),
  },
];
