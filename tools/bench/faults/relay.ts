import { createHmac } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { asking, type Incoming, items, type Json, object, type Parts, readJson, withBody } from "./fault.ts";

/** One attempt at a delivery on its way to its endpoint. */
export interface Passing {
  /** Address of the endpoint. */
  readonly to: string;
  /** Of the webhook, as it was shown. */
  readonly secret: string;
  readonly events: readonly string[];
  readonly id: string;
  readonly timestamp: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How often this delivery came by here before. */
  readonly attempt: number;
  /** Every endpoint that subscribed, this one included. */
  readonly endpoints: readonly Endpoint[];
}

export interface Endpoint {
  readonly id: string;
  readonly to: string;
  readonly secret: string;
  readonly events: readonly string[];
}

/** What goes on to an endpoint. */
export interface Sent {
  readonly to: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface RelayFault {
  /** What is sent in place of an attempt; none: it is swallowed, and taken for delivered. Default: the same. */
  readonly send?: (passing: Passing) => readonly Sent[];
  /** Status that the sandbox gets to see, in place of the endpoint's. */
  readonly status?: (endpoints: number) => number;
}

/** The signature of Standard Webhooks. */
export function signatureOf(secret: string | Uint8Array, signed: string): string {
  const key =
    typeof secret === "string" ? Buffer.from(secret.slice(secret.indexOf("_") + 1), "base64") : secret;
  return `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
}

/** An attempt as it should be sent, but for what is given. */
export function sent(
  passing: Passing,
  over: Partial<Pick<Passing, "to" | "secret" | "id" | "timestamp" | "body">> = {},
): Sent {
  const { to, secret, id, timestamp, body } = { ...passing, ...over };
  const signature = signatureOf(secret, `${id}.${timestamp}.${body}`);
  return {
    to,
    body,
    headers: {
      ...passing.headers,
      "webhook-id": id,
      "webhook-timestamp": timestamp,
      "webhook-signature": signature,
    },
  };
}

/** A payload that is changed before it is signed. */
export function payload(change: (event: Json) => void): Parts {
  return relayed({
    send(passing) {
      const event = JSON.parse(passing.body) as Json;
      change(event);
      return [sent(passing, { body: JSON.stringify(event) })];
    },
  });
}

/**
 * Deliveries to this machine go through a relay, as if the server had sent them so itself: webhooks are made with the relay's
 * address in the sandbox, and with their own one wherever the API speaks of them.
 */
export function relayed({
  send = ({ to, headers, body }) => [{ to, headers, body }],
  status = (own) => own,
}: RelayFault): Parts {
  return () => {
    const endpoints = new Map<string, Endpoint>();
    const attempts = new Map<string, number>();
    let origin = "";
    const server = createServer((request, response) => void pass(request, response));
    const listening = new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        resolve();
      });
    });
    server.unref();

    async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
      const body = await text(request);
      const to = decodeURIComponent((request.url ?? "").slice("/to/".length));
      const headers = Object.fromEntries(
        Object.entries(request.headers).flatMap(([name, value]) =>
          name === "host" || name === "connection" || name === "content-length" || typeof value !== "string"
            ? []
            : [[name, value]],
        ),
      );
      const id = headers["webhook-id"] ?? "";
      const key = `${to} ${id}`;
      const attempt = attempts.get(key) ?? 0;
      attempts.set(key, attempt + 1);
      const own = [...endpoints.values()].find((endpoint) => endpoint.to === to);
      const { secret = "", events = [] } = own ?? {};
      const timestamp = headers["webhook-timestamp"] ?? "";
      const passing = {
        to,
        secret,
        events,
        id,
        timestamp,
        body,
        headers,
        attempt,
        endpoints: [...endpoints.values()],
      };
      let last = 204;
      for (const one of send(passing)) last = await forward(one);
      response.writeHead(status(last)).end();
    }

    async function forward({ to, headers, body }: Sent): Promise<number> {
      try {
        return (await fetch(to, { method: "POST", headers, body, redirect: "manual" })).status;
      } catch {
        return 502;
      }
    }

    const restore = (webhook: Json): void => {
      const url = String(webhook["url"]);
      if (url.startsWith(`${origin}/to/`))
        webhook["url"] = decodeURIComponent(url.slice(`${origin}/to/`.length));
    };

    async function redirected(given: Incoming): Promise<Incoming> {
      if (given.method !== "POST" || !given.path.endsWith("/webhooks")) return given;
      const { request, body } = await readJson(given);
      const url = body?.["url"];
      if (typeof url !== "string" || !url.startsWith("http://127.0.0.1:")) return request;
      return asking(request, {
        body: JSON.stringify({ ...body, url: `${origin}/to/${encodeURIComponent(url)}` }),
      });
    }

    return {
      through: (listened) => ({
        ...listened,
        async answer(request) {
          await listening;
          const made = await listened.answer(await redirected(request));
          if (!request.path.includes("/webhooks") || made.body === undefined || made.status >= 300)
            return made;
          return withBody(made, (body) => {
            for (const webhook of [body, ...items(body)]) restore(object(webhook));
            const { id, url, secret, events } = body;
            if (typeof id === "string" && typeof url === "string" && typeof secret === "string")
              endpoints.set(id, {
                id,
                to: url,
                secret,
                events: Array.isArray(events) ? events.map(String) : [],
              });
          });
        },
      }),
    };
  };
}
