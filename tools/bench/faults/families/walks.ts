import {
  answered,
  asking,
  between,
  type Fault,
  is,
  items,
  type Json,
  type Outgoing,
  rewritten,
  withBody,
} from "../fault.ts";

const family = "pagination";
const accounts = { method: "GET", path: /^\/accounts$/ };
const webhooks = { method: "GET", path: /^\/webhooks$/ };
const activity = { method: "GET", path: /^\/engagement\/activity$/ };
const suggestions = { method: "GET", path: /\/suggestions$/ };
const lists = { method: "GET", path: /^\/(accounts|webhooks)$/ };

function keyOf(cursor: string | null): readonly [string, string] | undefined {
  try {
    const [at, id] = JSON.parse(Buffer.from(cursor ?? "", "base64url").toString()) as unknown[];
    return typeof at === "string" && typeof id === "string" ? [at, id] : undefined;
  } catch {
    return undefined;
  }
}

/** The ids that were deleted until now. */
function afterDeletions(
  change: (made: Outgoing, gone: ReadonlySet<string>, cursor: string | null) => Outgoing,
): Fault["parts"] {
  return between((answer) => {
    const gone = new Set<string>();
    return async (request) => {
      const made = await answer(request);
      const id = /\/((?:acc|wh)_[A-Za-z0-9]+)$/.exec(request.path)?.[1];
      if (request.method === "DELETE" && made.status === 204 && id !== undefined) gone.add(id);
      if (request.method !== "GET" || !/\/(accounts|webhooks)$/.test(request.path) || made.status !== 200)
        return made;
      return change(made, gone, new URLSearchParams(request.query).get("cursor"));
    };
  });
}

const limitOf = (query: string): number => Number(new URLSearchParams(query).get("limit") ?? 0);

export const walks: readonly Fault[] = [
  {
    id: "walk-activity-skips",
    family,
    title: "Pages of activities leave out their first item, but for the first page.",
    parts: rewritten(activity, (body, request) => {
      if (request.query.includes("cursor=")) body["data"] = items(body).slice(1);
    }),
  },
  {
    id: "walk-suggestions-never-end",
    family,
    title: "The last page of suggestions says that there is more.",
    parts: rewritten(suggestions, (body) => {
      body["has_more"] = true;
    }),
  },
  {
    id: "walk-has-more-without-cursor",
    family,
    title: "A page that is not the last has no cursor.",
    parts: rewritten(activity, (body) => {
      body["next_cursor"] = null;
    }),
  },
  {
    id: "walk-empty-cursor-at-the-end",
    family,
    title: "The cursor of the last page is empty text.",
    parts: rewritten(lists, (body) => {
      body["next_cursor"] ??= "";
    }),
  },
  {
    id: "walk-largest-page-one-short",
    family,
    title: "A page of 100 has 99 items.",
    parts: between((answer) => (request) => {
      const lists = request.method === "GET" && /\/(accounts|webhooks)$/.test(request.path);
      return answer(
        lists ? asking(request, { query: request.query.replace(/limit=100(?=&|$)/, "limit=99") }) : request,
      );
    }),
  },
  {
    id: "walk-largest-page-capped",
    family,
    title: "A page has 50 items at most, whatever is asked for.",
    parts: between((answer) => (request) => {
      const size = limitOf(request.query);
      const capped = request.method === "GET" && /\/accounts$/.test(request.path) && size > 50 && size <= 100;
      return answer(
        capped ? asking(request, { query: request.query.replace(/limit=\d+/, "limit=50") }) : request,
      );
    }),
  },
  {
    id: "walk-page-of-one-is-empty",
    family,
    title: "A page of one has two items.",
    parts: between(
      (answer) => (request) =>
        answer(asking(request, { query: request.query.replace(/limit=1(?=&|$)/, "limit=2") })),
    ),
  },
  {
    id: "walk-ties-reversed",
    family,
    title: "Items of the same moment come in the wrong order.",
    parts: rewritten(lists, (body) => {
      const data = items(body);
      for (let index = 1; index < data.length; index += 1) {
        const [one, two] = [data[index - 1], data[index]];
        if (one !== undefined && two !== undefined && one["created_at"] === two["created_at"]) {
          data[index - 1] = two;
          data[index] = one;
        }
      }
    }),
  },
  {
    id: "walk-ties-lost",
    family,
    title: "A cursor leaves out what has the same moment as the last item.",
    parts: between((answer) => async (request) => {
      const made = await answer(request);
      const key = keyOf(new URLSearchParams(request.query).get("cursor"));
      if (key === undefined || made.status !== 200 || !/\/(accounts|webhooks)$/.test(request.path))
        return made;
      return withBody(made, (body) => {
        const kept = items(body).filter(
          (item) => Date.parse(String(item["created_at"])) !== Date.parse(key[0]),
        );
        if (kept.length > 0) body["data"] = kept;
      });
    }),
  },
  {
    id: "walk-cursor-of-what-is-gone",
    family,
    title: "A cursor whose item was deleted is answered 400.",
    parts: afterDeletions((made, gone, cursor) => {
      const key = keyOf(cursor);
      return key !== undefined && gone.has(key[1]) ? { ...made, status: 400 } : made;
    }),
  },
  {
    id: "walk-deletion-skips",
    family,
    title: "After a deletion, the next page begins one item too late.",
    parts: afterDeletions((made, gone, cursor) => {
      const key = keyOf(cursor);
      if (key === undefined || !gone.has(key[1])) return made;
      return withBody(made, (body) => {
        const data = items(body);
        if (data.length > 1) body["data"] = data.slice(1);
      });
    }),
  },
  {
    id: "walk-filter-forgotten",
    family,
    title: "The filter by platform holds on the first page alone.",
    parts: between((answer) => (request) => {
      const later =
        request.method === "GET" && /\/accounts$/.test(request.path) && request.query.includes("cursor=");
      const query = request.query.replace(/([?&])platform=[^&]*&?/, "$1").replace(/[?&]$/, "");
      return answer(later ? asking(request, { query }) : request);
    }),
  },
  {
    id: "walk-type-ignored",
    family,
    title: "The filter of activities by type is ignored.",
    parts: between((answer) => (request) => {
      const query = request.query
        .replace(/([?&])type=(like|follow|comment|story_view)[a-z]*&?/, "$1")
        .replace(/[?&]$/, "");
      return answer(request.path.endsWith("/activity") ? asking(request, { query }) : request);
    }),
  },
  {
    id: "walk-filter-loses-one",
    family,
    title: "With a filter, the last item that fits is missing.",
    parts: rewritten(accounts, (body, request) => {
      if (/platform=|status=/.test(request.query) && body["has_more"] === false)
        body["data"] = items(body).slice(0, -1);
    }),
  },
  {
    id: "walk-first-item-hidden",
    family,
    title: "The newest webhook is not in the list.",
    parts: rewritten(webhooks, (body, request) => {
      const data = items(body);
      if (!request.query.includes("cursor=") && data.length > 2) body["data"] = data.slice(1);
    }),
  },
  {
    id: "walk-duplicate-in-a-page",
    family,
    title: "An item comes twice in one page.",
    parts: rewritten(webhooks, (body) => {
      const data = items(body);
      const last = data.at(-1);
      const before = data.at(-2);
      if (last !== undefined && before !== undefined && data.length > 4)
        body["data"] = [...data.slice(0, -2), last, last];
    }),
  },
  {
    id: "walk-cursor-wraps",
    family,
    title: "The cursor of the last page leads back to the first.",
    parts: rewritten(suggestions, (body) => {
      const [first] = items(body);
      if (body["has_more"] === false && first !== undefined) {
        body["has_more"] = true;
        body["next_cursor"] = Buffer.from(JSON.stringify([first["created_at"], first["id"]])).toString(
          "base64url",
        );
      }
    }),
  },
  {
    id: "walk-cursor-in-any-state",
    family,
    title: "A cursor that was cut short is taken.",
    parts: between((answer) => {
      const given = new Set<string>();
      return async (request) => {
        const query = new URLSearchParams(request.query);
        const cursor = query.get("cursor") ?? "";
        const whole = [...given].find((one) => cursor.length > 8 && one !== cursor && one.startsWith(cursor));
        if (whole !== undefined) query.set("cursor", whole);
        const made = await answer(whole === undefined ? request : asking(request, { query: `?${query}` }));
        const next =
          made.status === 200 && made.body?.includes("next_cursor") === true
            ? (JSON.parse(made.body) as Json)["next_cursor"]
            : null;
        if (typeof next === "string") given.add(next);
        return made;
      };
    }),
  },
  {
    id: "walk-foreign-cursor-leaks",
    family,
    title: "With the cursor of another organization, its items come.",
    parts: between((answer) => {
      const owners = new Map<string, string>();
      return async (request) => {
        const cursor = new URLSearchParams(request.query).get("cursor") ?? "";
        const own = request.header("authorization") ?? "";
        const owner = owners.get(cursor) ?? own;
        const header = (name: string): string | null =>
          name === "authorization" ? owner : request.header(name);
        const made = await answer(
          owner === own || !/\/(accounts|webhooks)$/.test(request.path)
            ? request
            : asking(request, { header }),
        );
        const next =
          made.status === 200 && made.body?.includes("next_cursor") === true
            ? (JSON.parse(made.body) as Json)["next_cursor"]
            : null;
        if (typeof next === "string") owners.set(next, owner);
        return made;
      };
    }),
  },
  {
    id: "walk-bad-cursor-is-500",
    family,
    title: "A bad cursor is answered 500.",
    parts: answered({ method: "GET", status: is(400) }, (made, request) =>
      request.query.includes("cursor=") ? { ...made, status: 500 } : made,
    ),
  },
];
