import {
  asking,
  between,
  both,
  described,
  type Fault,
  items,
  type Json,
  object,
  readJson,
  rewritten,
  withBody,
} from "../fault.ts";
import { relayed, sent } from "../relay.ts";

const family = "webhooks";

function policy(change: (delivery: { [Key in string]: unknown }) => void): Fault["parts"] {
  return described((draft) => {
    if (draft.webhooks !== null) change(draft.webhooks.delivery as unknown as { [Key in string]: unknown });
  });
}

/** Webhooks themselves, and how long and how often they are tried. */
export const subscriptions: readonly Fault[] = [
  {
    id: "delivery-disabled-at-nine",
    family,
    title: "A webhook is disabled after nine failures.",
    parts: policy((delivery) => {
      delivery["disableAfterConsecutiveFailures"] = 9;
    }),
  },
  {
    id: "delivery-disabled-at-eleven",
    family,
    title: "A webhook is disabled after eleven failures.",
    parts: policy((delivery) => {
      delivery["disableAfterConsecutiveFailures"] = 11;
    }),
  },
  {
    id: "delivery-third-retry-late",
    family,
    title: "The third retry comes after an hour.",
    parts: policy((delivery) => {
      delivery["retryAfterSeconds"] = [60, 300, 3600];
    }),
  },
  {
    id: "delivery-first-retry-at-50",
    family,
    title: "The first retry comes after 50 seconds.",
    parts: policy((delivery) => {
      delivery["retryAfterSeconds"] = [50, 300, 1800];
    }),
  },
  {
    id: "delivery-third-retry-early",
    family,
    title: "The third retry comes after 29 minutes.",
    parts: policy((delivery) => {
      delivery["retryAfterSeconds"] = [60, 300, 1740];
    }),
  },
  {
    id: "delivery-time-out-of-ten",
    family,
    title: "An endpoint has ten seconds to answer.",
    parts: policy((delivery) => {
      delivery["timeoutSeconds"] = 10;
    }),
  },
  {
    id: "webhook-secret-in-list",
    family,
    title: "The list of webhooks shows their secrets.",
    parts: between((answer) => {
      const secrets = new Map<string, string>();
      return async (request) => {
        const made = await answer(request);
        if (made.body === undefined || made.status >= 300 || !request.path.endsWith("/webhooks")) return made;
        return withBody(made, (body) => {
          const { id, secret } = body;
          if (typeof id === "string" && typeof secret === "string") secrets.set(id, secret);
          for (const item of items(body)) item["secret"] = secrets.get(String(item["id"])) ?? "whsec_AAAA";
        });
      };
    }),
  },
  {
    id: "webhook-secret-in-description",
    family,
    title: "The description of a webhook, once it is read, holds its secret.",
    parts: between((answer) => {
      const secrets = new Map<string, string>();
      return async (request) => {
        const made = await answer(request);
        if (made.body === undefined || made.status >= 300 || !request.path.includes("/webhooks")) return made;
        return withBody(made, (body) => {
          const { id, secret } = body;
          if (typeof id === "string" && typeof secret === "string") secrets.set(id, secret);
          else if (typeof id === "string") body["description"] = secrets.get(id) ?? null;
        });
      };
    }),
  },
  {
    id: "webhook-one-secret-for-all",
    family,
    title: "All webhooks have one secret.",
    parts: (unbroken) => {
      const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
      return both(
        relayed({ send: (passing) => [sent(passing, { secret })] }),
        rewritten({ method: "POST", path: /^\/webhooks$/ }, (body) => {
          body["secret"] = secret;
        }),
      )(unbroken);
    },
  },
  {
    id: "webhook-http-taken",
    family,
    title: "A webhook may go to an http URL of any host.",
    parts: between((answer) => async (given) => {
      if (given.method !== "POST" || !given.path.endsWith("/webhooks")) return answer(given);
      const { request, body } = await readJson(given);
      const url = String(body?.["url"]);
      if (!/^http:\/\/(?!127\.)/.test(url)) return answer(request);
      const made = await answer(
        asking(request, { body: JSON.stringify({ ...body, url: url.replace("http:", "https:") }) }),
      );
      return made.status === 201
        ? withBody(made, (shown) => {
            shown["url"] = url;
          })
        : made;
    }),
  },
  {
    id: "webhook-deleted-still-called",
    family,
    title: "A deleted webhook can't be read any more, and gets deliveries still.",
    parts: stillCalled(),
  },
  {
    id: "webhook-enabled-for-ever-to-see",
    family,
    title: "A webhook that is disabled says that it is enabled.",
    parts: rewritten({ method: "GET", path: /^\/webhooks\/[^/]+$/ }, (body) => {
      body["status"] = "enabled";
    }),
  },
  {
    id: "webhook-events-in-another-form",
    family,
    title: "A webhook for all events shows each of them by name.",
    parts: (unbroken) =>
      rewritten({ path: /^\/webhooks/ }, (body) => {
        const types = unbroken.webhooks?.events.map(({ type }) => type) ?? [];
        const shown = object(body);
        if (Array.isArray(shown["events"]) && shown["events"].map(String).includes("*"))
          shown["events"] = types as unknown as Json[];
      })(unbroken),
  },
];

function stillCalled(): Fault["parts"] {
  return between((answer) => {
    const gone = new Set<string>();
    return async (request) => {
      const id = /\/webhooks\/(wh_[A-Za-z0-9]+)$/.exec(request.path)?.[1] ?? "";
      if (gone.has(id)) return answer(asking(request, { path: `${request.path.slice(0, -4)}zzzz` }));
      if (request.method === "DELETE" && id !== "") {
        const read = await answer(
          asking(request, {
            method: "GET",
            header: (name) => (name === "idempotency-key" ? null : request.header(name)),
          }),
        );
        if (read.status !== 200) return answer(request);
        gone.add(id);
        return {
          status: 204,
          headers: read.headers.filter(([name]) => name !== "Content-Type"),
          body: undefined,
        };
      }
      const made = await answer(request);
      if (request.method !== "GET" || made.status !== 200 || !request.path.endsWith("/webhooks")) return made;
      return withBody(made, (body) => {
        body["data"] = items(body).filter((item) => !gone.has(String(item["id"])));
      });
    };
  });
}
