import {
  answered,
  asking,
  between,
  type Fault,
  is,
  isSuccess,
  items,
  type Json,
  type Outgoing,
  object,
  readJson,
  rewritten,
  standIn,
  withBody,
} from "../fault.ts";
import { leaking, received, remembering } from "../ways.ts";

const family = "state";

const told = (_: Outgoing, done: Outgoing): Outgoing => done;
const hidden = (own: Outgoing): Outgoing => own;

/** An account's answers have a field as it was when it was first seen. */
function frozen(path: RegExp, field: string): Fault["parts"] {
  return between((answer) => {
    const first = new Map<string, Json[string]>();
    return async (request) => {
      const made = await answer(request);
      if (!path.test(request.path.slice(3)) || made.status !== 200 || request.method !== "GET") return made;
      return withBody(made, (body) => {
        if (!first.has(request.path)) first.set(request.path, body[field]);
        body[field] = first.get(request.path);
      });
    };
  });
}

/** What is sent in a PATCH goes with more than was meant. */
function also(path: RegExp, change: (body: Json) => void): Fault["parts"] {
  return received({ method: "PATCH", path }, change);
}

export const tenants: readonly Fault[] = [
  {
    id: "tenant-targeting-read",
    family,
    title: "Every organization can read a targeting.",
    parts: leaking({ method: "GET", path: /\/targeting$/ }, told),
  },
  {
    id: "tenant-targeting-changed",
    family,
    title: "Every organization can change a targeting.",
    parts: leaking({ method: "PATCH", path: /\/targeting$/ }, told),
  },
  {
    id: "tenant-account-changed",
    family,
    title: "Every organization can change an account.",
    parts: leaking({ method: "PATCH", path: /^\/accounts\/[^/]+$/ }, told),
  },
  {
    id: "tenant-account-changed-silently",
    family,
    title: "A change by another organization is answered 404, and made.",
    parts: leaking({ method: "PATCH", path: /^\/accounts\/[^/]+$/ }, hidden),
  },
  {
    id: "tenant-webhook-deleted",
    family,
    title: "Every organization can delete a webhook.",
    parts: leaking({ method: "DELETE", path: /^\/webhooks\// }, told),
  },
  {
    id: "tenant-webhook-deleted-silently",
    family,
    title: "A deletion by another organization is answered 404, and done.",
    parts: leaking({ method: "DELETE", path: /^\/webhooks\// }, hidden),
  },
  {
    id: "tenant-webhook-read",
    family,
    title: "Every organization can read a webhook.",
    parts: leaking({ method: "GET", path: /^\/webhooks\// }, told),
  },
  {
    id: "tenant-analytics-read",
    family,
    title: "Every organization can read the growth of an account.",
    parts: leaking({ path: /^\/analytics\/growth$/ }, told),
  },
  {
    id: "tenant-activity-read",
    family,
    title: "Every organization can list the activities of an account.",
    parts: leaking({ path: /^\/engagement\/activity$/ }, told),
  },
  {
    id: "tenant-paused",
    family,
    title: "Every organization can pause an account.",
    parts: leaking({ method: "POST", path: /^\/engagement\/pause$/ }, told),
  },
  {
    id: "tenant-paused-silently",
    family,
    title: "Pausing by another organization is answered 404, and done.",
    parts: leaking({ method: "POST", path: /^\/engagement\/pause$/ }, hidden),
  },
  {
    id: "state-account-change-lost",
    family,
    title: "A change of daily limits is answered, and not kept.",
    parts: frozen(/^\/accounts\/[^/]+$/, "daily_limits"),
  },
  {
    id: "state-change-touches-another-field",
    family,
    title: "A new handle sets the daily limits back.",
    parts: also(/^\/accounts\/[^/]+$/, (body) => {
      if (typeof body["instagram_username"] === "string" && Object.keys(body).length === 1)
        body["daily_limits"] = { likes: 150, follows: 60, comments: 20, story_views: 200 };
    }),
  },
  {
    id: "state-filters-not-merged",
    family,
    title: "A change of one filter sets exclude_private back.",
    parts: also(/\/targeting$/, (body) => {
      const filters = object(body["filters"]);
      if (Object.keys(filters).length > 0 && Object.keys(filters).length < 4)
        filters["exclude_private"] ??= true;
    }),
  },
  {
    id: "state-list-is-added-to",
    family,
    title: "Hashtags of a change are added to those that there were.",
    parts: between((answer) => async (given) => {
      const { request, body } = await readJson(given);
      if (request.method !== "PATCH" || !request.path.endsWith("/targeting") || body === undefined)
        return answer(request);
      const before = await answer(
        asking(request, {
          method: "GET",
          header: (name) => (name === "idempotency-key" ? null : request.header(name)),
        }),
      );
      const tags = body["hashtags"];
      if (before.status !== 200 || before.body === undefined || !Array.isArray(tags)) return answer(request);
      const kept = (JSON.parse(before.body) as { hashtags: Json[] }).hashtags;
      const all = [...new Set([...kept, ...tags])].slice(0, 30);
      return answer(asking(request, { body: JSON.stringify({ ...body, hashtags: all }) }));
    }),
  },
  {
    id: "state-updated-at-stays",
    family,
    title: "updated_at of a targeting stays what it was.",
    parts: frozen(/\/targeting$/, "updated_at"),
  },
  {
    id: "state-updated-at-by-reading",
    family,
    title: "Reading an account moves its updated_at.",
    parts: between((answer) => {
      let reads = 0;
      return async (request) => {
        const made = await answer(request);
        if (request.method !== "GET" || !/^\/v1\/accounts\/[^/]+$/.test(request.path) || made.status !== 200)
          return made;
        reads += 1;
        return withBody(made, (body) => {
          body["updated_at"] = new Date(Date.parse(String(body["updated_at"])) + reads * 1000).toISOString();
        });
      };
    }),
  },
  {
    id: "state-created-at-moves",
    family,
    title: "A change of an account moves its created_at.",
    parts: rewritten({ method: "PATCH", path: /^\/accounts\/[^/]+$/ }, (body) => {
      body["created_at"] = body["updated_at"];
    }),
  },
  {
    id: "state-change-answers-before",
    family,
    title: "A change of a targeting is answered as it was before.",
    parts: between((answer) => async (request) => {
      if (request.method !== "PATCH" || !request.path.endsWith("/targeting")) return answer(request);
      const header = (name: string): string | null =>
        name === "idempotency-key" ? null : request.header(name);
      const before = await answer(asking(request, { method: "GET", header }));
      const made = await answer(request);
      return made.status === 200 && before.status === 200 && before.body !== undefined
        ? { ...made, body: before.body }
        : made;
    }),
  },
  {
    id: "state-created-with-delay",
    family,
    title: "A new account is not found at first.",
    parts: between((answer) => {
      const fresh = new Set<string>();
      return async (request) => {
        const made = await answer(request);
        if (made.status === 201 && made.body !== undefined)
          fresh.add((JSON.parse(made.body) as { id: string }).id);
        const id = request.path.split("/").at(-1) ?? "";
        if (request.method !== "GET" || made.status !== 200 || !fresh.delete(id)) return made;
        const missing = await answer(asking(request, { path: `${request.path.slice(0, -4)}zzzz` }));
        return missing.status === 404 ? missing : made;
      };
    }),
  },
  {
    id: "state-list-with-delay",
    family,
    title: "A new webhook is in the list only from the second time on.",
    parts: between((answer) => {
      const fresh = new Set<string>();
      return async (request) => {
        const made = await answer(request);
        if (made.body === undefined || !isSuccess(made.status) || !request.path.endsWith("/webhooks"))
          return made;
        if (request.method === "POST") fresh.add((JSON.parse(made.body) as { id: string }).id);
        if (request.method !== "GET") return made;
        return withBody(made, (body) => {
          body["data"] = items(body).filter(({ id }) => !fresh.delete(String(id)));
        });
      };
    }),
  },
  {
    id: "state-platform-lost",
    family,
    title: "Every new account is on Instagram.",
    parts: received({ method: "POST", path: /^\/accounts$/ }, (body) => {
      if (body["platform"] === "tiktok") body["platform"] = "instagram";
    }),
  },
  {
    id: "state-metadata-lost",
    family,
    title: "The metadata of a new webhook are not kept.",
    parts: rewritten({ method: "GET", path: /^\/webhooks\/[^/]+$/ }, (body) => {
      body["metadata"] = {};
    }),
  },
  {
    id: "state-list-differs-from-read",
    family,
    title: "Accounts in the list have other daily limits than when they are read.",
    parts: rewritten({ method: "GET", path: /^\/accounts$/ }, (body) => {
      for (const item of items(body)) object(item["daily_limits"])["likes"] = 0;
    }),
  },
  {
    id: "state-deleted-targeting-still-read",
    family,
    title: "The targeting of a deleted account can still be read.",
    parts: remembering({ method: "GET", path: /\/targeting$/, status: is(404) }, (kept) => kept),
  },
  {
    id: "state-deleted-still-changed",
    family,
    title: "A deleted account can still be changed.",
    parts: between((answer) => {
      const known = new Map<string, Outgoing>();
      return async (request) => {
        const made = await answer(request);
        if (!/^\/v1\/accounts\/[^/]+$/.test(request.path)) return made;
        if (made.status === 200) known.set(request.path, made);
        return request.method === "PATCH" && made.status === 404
          ? standIn(known.get(request.path) ?? made, made)
          : made;
      };
    }),
  },
  {
    id: "state-deleted-analytics",
    family,
    title: "The audience of a deleted account is empty instead of gone.",
    parts: between((answer) => {
      const gone = new Set<string>();
      let kept: Outgoing | undefined;
      return async (request) => {
        const made = await answer(request);
        if (request.path.endsWith("/analytics/audience") && made.status === 200) kept = made;
        if (request.method === "DELETE" && made.status === 204)
          gone.add(request.path.split("/").at(-1) ?? "");
        const id = new URLSearchParams(request.query).get("account_id") ?? "";
        return made.status === 404 && request.path.endsWith("/analytics/audience") && gone.has(id)
          ? standIn(kept ?? made, made)
          : made;
      };
    }),
  },
  {
    id: "state-unknown-suggestion-taken",
    family,
    title: "Applying a suggestion that does not exist changes nothing, and is answered 200.",
    parts: between((answer) => async (request) => {
      const made = await answer(request);
      if (made.status !== 404 || !request.path.endsWith("/apply")) return made;
      const path = request.path.replace(/\/suggestions\/.*$/, "");
      return answer(asking(request, { method: "GET", path }));
    }),
  },
  {
    id: "state-pause-not-kept",
    family,
    title: "Pausing is answered paused, and the account stays active.",
    parts: rewritten({ method: "GET", path: /^\/accounts\/[^/]+$/ }, (body) => {
      if (body["status"] === "paused") body["status"] = "active";
    }),
  },
  {
    id: "state-second-pause-refused",
    family,
    title: "Pausing what is paused is answered 409.",
    parts: between((answer) => {
      const paused = new Set<string>();
      return async (given) => {
        const { request, body } = await readJson(given);
        const made = await answer(request);
        const id = String(body?.["account_id"]);
        if (request.method !== "POST" || made.status !== 200) return made;
        if (request.path.endsWith("/resume")) paused.delete(id);
        if (!request.path.endsWith("/pause") || request.header("idempotency-key") !== null) return made;
        if (!paused.has(id)) {
          paused.add(id);
          return made;
        }
        return { ...made, status: 409 };
      };
    }),
  },
  {
    id: "state-conflict-is-400",
    family,
    title: "Connecting a profile twice is answered 400.",
    parts: answered({ method: "POST", path: /^\/accounts$/, status: is(409) }, (made) => ({
      ...made,
      status: 400,
    })),
  },
];
