import {
  answered,
  asking,
  between,
  type Fault,
  is,
  isSuccess,
  items,
  type Json,
  object,
  readJson,
  rewritten,
  standIn,
  withBody,
} from "../fault.ts";

const family = "state";

export const state: readonly Fault[] = [
  {
    id: "state-deleted-still-read",
    family,
    title: "A deleted account can still be read.",
    parts: between((answer) => {
      const known = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (request) => {
        const made = await answer(request);
        if (request.method !== "GET" || !/^\/v1\/accounts\/[^/]+$/.test(request.path)) return made;
        if (made.status === 200) known.set(request.path, made);
        return made.status === 404 ? standIn(known.get(request.path) ?? made, made) : made;
      };
    }),
  },
  {
    id: "state-deleted-still-listed",
    family,
    title: "A deleted webhook is still listed.",
    parts: between((answer) => {
      const deleted = new Map<string, Json>();
      const known = new Map<string, Json>();
      return async (request) => {
        const made = await answer(request);
        const id = /^\/v1\/webhooks\/([^/]+)$/.exec(request.path)?.[1];
        if (id !== undefined && request.method === "DELETE" && made.status === 204) {
          const gone = known.get(id);
          if (gone !== undefined) deleted.set(id, gone);
        }
        if (made.body === undefined || !isSuccess(made.status) || !request.path.startsWith("/v1/webhooks"))
          return made;
        return withBody(made, (body) => {
          if (typeof body["id"] === "string") {
            const { secret: _, ...shown } = body;
            known.set(body["id"], shown);
          }
          if (request.path === "/v1/webhooks" && request.method === "GET" && body["has_more"] === false)
            body["data"] = [...items(body), ...deleted.values()];
        });
      };
    }),
  },
  {
    id: "state-delete-twice",
    family,
    title: "Deleting what is gone is answered 204.",
    parts: answered({ method: "DELETE", status: is(404) }, (made) => ({
      status: 204,
      headers: made.headers.filter(([name]) => name !== "Content-Type"),
      body: undefined,
    })),
  },
  {
    id: "state-delete-does-nothing",
    family,
    title: "Deleting a webhook is answered 204 and does nothing.",
    parts: between((answer) => async (request) => {
      if (request.method !== "DELETE" || !request.path.startsWith("/v1/webhooks/")) return answer(request);
      const { path, query } = request;
      const made = await answer({
        method: "GET",
        path,
        query,
        header: (name) => request.header(name),
        bytes: (limit) => request.bytes(limit),
      });
      if (made.status !== 200) return answer(request);
      return {
        status: 204,
        headers: made.headers.filter(([name]) => name !== "Content-Type"),
        body: undefined,
      };
    }),
  },
  {
    id: "state-patch-replaces",
    family,
    title: "A PATCH of daily limits sets those that are left out to their defaults.",
    parts: between((answer) => {
      const defaults: Json = { likes: 150, follows: 60, comments: 20, story_views: 200 };
      return async (given) => {
        if (given.method !== "PATCH" || !/^\/v1\/accounts\/[^/]+$/.test(given.path)) return answer(given);
        const { request, body } = await readJson(given);
        const wanted = object(body?.["daily_limits"]);
        if (Object.keys(wanted).length === 0) return answer(request);
        return answer(
          asking(request, {
            body: JSON.stringify({ ...body, daily_limits: { ...defaults, ...wanted } }),
          }),
        );
      };
    }),
  },
  {
    id: "state-patch-lost",
    family,
    title: "A change of targeting is answered and not kept.",
    parts: between((answer) => {
      const before = new Map<string, string>();
      return async (request) => {
        const made = await answer(request);
        if (!/\/targeting$/.test(request.path) || made.body === undefined || made.status !== 200) return made;
        if (request.method === "GET") {
          const kept = before.get(request.path) ?? made.body;
          before.set(request.path, kept);
          return { ...made, body: kept };
        }
        return made;
      };
    }),
  },
  {
    id: "state-default-not-applied",
    family,
    title: "A new account has a daily limit of 0 comments where none is given.",
    parts: rewritten({ method: "POST", path: /^\/accounts$/ }, (body) => {
      const limits = object(body["daily_limits"]);
      if (limits["comments"] === 20) limits["comments"] = 0;
    }),
  },
  {
    id: "state-echo-in-capitals",
    family,
    title: "The handle of a new account comes back in capitals.",
    parts: rewritten({ method: "POST", path: /^\/accounts$/ }, (body) => {
      body["instagram_username"] = String(body["instagram_username"]).toUpperCase();
    }),
  },
  {
    id: "state-leak-read",
    family,
    title: "An account can be read by every organization.",
    parts: between((answer) => {
      const known = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (request) => {
        const made = await answer(request);
        if (made.status === 201 && request.path === "/v1/accounts" && made.body !== undefined) {
          const { id } = JSON.parse(made.body) as { id: string };
          known.set(`/v1/accounts/${id}`, { ...made, status: 200 });
        }
        if (request.method === "DELETE") known.delete(request.path);
        return made.status === 404 && request.method === "GET"
          ? standIn(known.get(request.path) ?? made, made)
          : made;
      };
    }),
  },
  {
    id: "state-leak-list",
    family,
    title: "The list of webhooks shows one of another organization.",
    parts: between((answer) => {
      const known = new Map<string, { readonly caller: string; readonly webhook: Json }>();
      return async (request) => {
        const caller = request.header("authorization") ?? "";
        const made = await answer(request);
        if (request.path !== "/v1/webhooks" || !isSuccess(made.status) || made.body === undefined)
          return made;
        return withBody(made, (body) => {
          if (request.method === "POST") {
            const { secret: _, ...webhook } = body;
            known.set(String(body["id"]), { caller, webhook });
          } else if (body["has_more"] === false) {
            const own = items(body);
            const foreign = [...known.values()].find((one) => one.caller !== caller);
            if (foreign !== undefined) body["data"] = [...own, foreign.webhook];
          }
        });
      };
    }),
  },
  {
    id: "state-leak-tells-403",
    family,
    title: "What another organization owns is answered 403 instead of 404.",
    parts: between((answer) => {
      const owners = new Map<string, string>();
      return async (request) => {
        const caller = request.header("authorization") ?? "";
        const made = await answer(request);
        if (made.status === 201 && made.body !== undefined) {
          const { id } = JSON.parse(made.body) as { id?: string };
          if (id !== undefined) owners.set(id, caller);
        }
        const id = /\/(acc_[A-Za-z0-9]+|wh_[A-Za-z0-9]+)/.exec(request.path)?.[1] ?? "";
        const owner = owners.get(id);
        return made.status === 404 && owner !== undefined && owner !== caller
          ? { ...made, status: 403 }
          : made;
      };
    }),
  },
  {
    id: "state-conflict-not-told",
    family,
    title: "Connecting a profile twice is answered 201 with the first account.",
    parts: between((answer) => {
      const firsts = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (given) => {
        const { request, body } = await readJson(given);
        const made = await answer(request);
        if (request.method !== "POST" || request.path !== "/v1/accounts") return made;
        const name = `${request.header("authorization")} ${JSON.stringify(body)}`;
        if (made.status === 201) firsts.set(name, made);
        return made.status === 409 ? standIn(firsts.get(name) ?? made, made) : made;
      };
    }),
  },
  {
    id: "state-suggestion-applied-twice",
    family,
    title: "A suggestion can be applied twice.",
    parts: between((answer) => {
      const applied = new Map<string, Awaited<ReturnType<typeof answer>>>();
      return async (request) => {
        const made = await answer(request);
        if (!request.path.endsWith("/apply")) return made;
        if (made.status === 200) applied.set(request.path, made);
        return made.status === 409 ? standIn(applied.get(request.path) ?? made, made) : made;
      };
    }),
  },
  {
    id: "state-ids-repeat",
    family,
    title: "Two activities of a page have the same id.",
    parts: rewritten({ method: "GET", path: /^\/engagement\/activity/ }, (body) => {
      const [first, second] = items(body);
      if (first !== undefined && second !== undefined) second["id"] = first["id"];
    }),
  },
  {
    id: "state-period-ignored",
    family,
    title: "Analytics always cover thirty days.",
    parts: rewritten({ path: /^\/analytics\/overview/ }, (body) => {
      const end = Date.parse(String(body["end_date"]));
      body["start_date"] = new Date(end - 29 * 86_400_000).toISOString().slice(0, 10);
    }),
  },
];
