import {
  answered,
  asking,
  between,
  type Fault,
  is,
  items,
  type Json,
  rewritten,
  withBody,
} from "../fault.ts";

const family = "pagination";
const list = { method: "GET", path: /^\/(accounts|webhooks)$/ };

/** A cursor is what the sandbox makes of a row: it can be made of another one, too. */
function cursorOf(item: Json | undefined): string | null {
  return item === undefined
    ? null
    : Buffer.from(JSON.stringify([item["created_at"], item["id"]])).toString("base64url");
}

export const pagination: readonly Fault[] = [
  {
    id: "page-skips-one",
    family,
    title: "The next page begins one item too late.",
    parts: between((answer) => async (request) => {
      const made = await answer(request);
      if (!request.query.includes("cursor=") || made.status !== 200) return made;
      return withBody(made, (body) => {
        const data = items(body);
        if (data.length > 1) body["data"] = data.slice(1);
      });
    }),
  },
  {
    id: "page-repeats-last",
    family,
    title: "The next page begins with the last item of the page before.",
    parts: rewritten(list, (body) => {
      const data = items(body);
      if (body["has_more"] === true && data.length > 1) body["next_cursor"] = cursorOf(data.at(-2));
    }),
  },
  {
    id: "page-by-offset",
    family,
    title: "Pages are counted by offset: a row that is added moves all others.",
    parts: between((answer) => {
      const seen = new Map<string, number>();
      return async (request) => {
        const query = new URLSearchParams(request.query);
        const cursor = query.get("cursor");
        const offset = cursor === null ? 0 : seen.get(cursor);
        if (offset === undefined || request.method !== "GET" || !/\/v1\/accounts$/.test(request.path))
          return answer(request);
        const limit = Number(query.get("limit") ?? 50);
        query.delete("cursor");
        query.set("limit", "200");
        const all = await answer(asking(request, { query: `?${query}` }));
        if (all.status !== 200 || !(limit >= 1)) return answer(request);
        return withBody(all, (body) => {
          const data = items(body);
          const next = offset + limit < data.length ? `o${offset + limit}` : null;
          if (next !== null) seen.set(next, offset + limit);
          body["data"] = data.slice(offset, offset + limit);
          body["has_more"] = next !== null;
          body["next_cursor"] = next;
        });
      };
    }),
  },
  {
    id: "page-has-more-at-the-end",
    family,
    title: "The last page says that there is more.",
    parts: rewritten(list, (body) => {
      if (body["has_more"] === false && items(body).length > 0) body["has_more"] = true;
    }),
  },
  {
    id: "page-cursor-at-the-end",
    family,
    title: "The last page has a cursor.",
    parts: rewritten(list, (body) => {
      if (body["has_more"] === false) body["next_cursor"] = cursorOf(items(body).at(-1));
    }),
  },
  {
    id: "page-ends-early",
    family,
    title: "The page before the last says that there is no more.",
    parts: rewritten(list, (body, request) => {
      if (request.query.includes("cursor=")) {
        body["has_more"] = false;
        body["next_cursor"] = null;
      }
    }),
  },
  {
    id: "page-oldest-first",
    family,
    title: "Items of a page come oldest first.",
    parts: rewritten(list, (body) => {
      body["data"] = items(body).toReversed();
    }),
  },
  {
    id: "page-limit-ignored",
    family,
    title: "The limit of a page is ignored.",
    parts: between((answer) => (request) => {
      const query = request.query.replace(/([?&])limit=\d+/, "$1limit=50");
      return answer(
        asking(request, { query: /limit=(0|-|\d{4})/.test(request.query) ? request.query : query }),
      );
    }),
  },
  {
    id: "page-one-too-many",
    family,
    title: "A page has one item more than was asked for.",
    parts: between((answer) => (request) => {
      const query = request.query.replace(/([?&]limit=)(\d+)/, (all, name: string, size: string) =>
        Number(size) >= 1 && Number(size) < 100 ? `${name}${Number(size) + 1}` : all,
      );
      return answer(asking(request, { query }));
    }),
  },
  {
    id: "page-default-size",
    family,
    title: "Without a limit a page has ten items.",
    parts: between((answer) => (request) => {
      const lists = request.method === "GET" && /\/(activity|accounts|webhooks)$/.test(request.path);
      if (!lists || request.query.includes("limit=")) return answer(request);
      const query = request.query === "" ? "?limit=10" : `${request.query}&limit=10`;
      return answer(asking(request, { query }));
    }),
  },
  {
    id: "page-bad-cursor-taken",
    family,
    title: "A cursor that was never given out begins the list anew.",
    parts: between((answer) => async (request) => {
      const made = await answer(request);
      if (made.status !== 400 || !/[?&]cursor=/.test(request.query)) return made;
      const query = request.query.replace(/([?&])cursor=[^&]*/, "$1").replace(/[?&]$/, "");
      return answer(asking(request, { query }));
    }),
  },
  {
    id: "page-filter-ignored",
    family,
    title: "The filter by status is ignored.",
    parts: between((answer) => (request) => {
      const valid = /([?&])status=(setup|active|paused|suspended)/;
      const query = request.query.replace(valid, "$1").replace(/[?&]$/, "");
      return answer(asking(request, { query }));
    }),
  },
  {
    id: "page-bad-cursor-404",
    family,
    title: "A bad cursor is answered 404.",
    parts: answered({ method: "GET", status: is(400) }, (made, request) =>
      request.query.includes("cursor=") ? { ...made, status: 404 } : made,
    ),
  },
];
