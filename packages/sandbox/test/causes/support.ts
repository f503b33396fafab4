import { expect } from "vitest";
import type { Event } from "../../src/webhooks/outbox.ts";
import type { Harness } from "../support/harness.ts";
import { type Receiver, receiver } from "../webhooks/support/receiver.ts";

/** An endpoint on this machine that hears of events. The document has no http there, so the check against it is left out. */
export async function listen(h: Harness, ...events: string[]): Promise<Receiver> {
  const r = await receiver();
  await subscribe(h, r.url, events);
  return r;
}

export async function subscribe(h: Harness, url: string, events: readonly string[]): Promise<Response> {
  const { baseUrl, apiKey } = h.sandbox;
  const response = await fetch(`${baseUrl}/webhooks`, {
    method: "POST",
    headers: { Authorization: `Bearer ${apiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({ url, events }),
  });
  expect([201, 400]).toContain(response.status);
  return response;
}

/** By the time at which they happened; deliveries may overtake each other. */
export function inOrder({ received }: Receiver): readonly Event[] {
  return received.map(({ event }) => event).sort((a, b) => (a.created_at < b.created_at ? -1 : 1));
}

export const day = 86_400;

/** Moves the clock by whole seconds, and resolves when everything in between has happened and was delivered. */
export async function pass(h: Harness, seconds: number): Promise<void> {
  await h.sandbox.control.clock.advance({ seconds });
}
