import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import type { Event } from "../../../src/webhooks/outbox.ts";

/** What came in at an endpoint. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly event: Event;
}

/** Answers one delivery; a number is a status. Counts from 0. */
export type Answer = (number: number, response: ServerResponse, received: Received) => number | undefined;

/** PEM. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Receiver {
  readonly url: string;
  readonly received: readonly Received[];
  /** Ids of the events that came, each once. */
  ids(): ReadonlySet<string>;
  /** Resolves when so many deliveries have come. */
  came(count: number): Promise<void>;
}

/** An endpoint of somebody's application on this machine, which ends with the test. */
export async function receiver(answer: Answer = () => 204, tls?: Certificate): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const body = await text(request);
    const event = JSON.parse(body === "" ? "null" : body) as Event;
    const one = { headers: request.headers, body, event };
    const status = answer(received.push(one) - 1, response, one);
    if (status !== undefined) response.writeHead(status).end(`status ${status}`);
    for (const { count, resolve } of waiting) if (received.length >= count) resolve();
  };
  const server = tls === undefined ? createServer(take) : createTlsServer(tls, take);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `${tls === undefined ? "http" : "https"}://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    received,
    ids: () => new Set(received.map(({ event }) => event.id)),
    came(count) {
      const { promise, resolve } = Promise.withResolvers<void>();
      if (received.length >= count) resolve();
      else waiting.push({ count, resolve });
      return promise;
    },
  };
}
