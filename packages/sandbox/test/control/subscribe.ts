import { expect } from "vitest";
import type { Harness } from "../support/harness.ts";

/** Subscribes an endpoint of this machine: only by a switch, so what comes back is not what the document says of URLs. */
export async function subscribe(
  h: Harness,
  url: string,
  events: readonly string[],
): Promise<{ secret: string }> {
  const response = await fetch(`${h.sandbox.baseUrl}/webhooks`, {
    method: "POST",
    headers: { Authorization: `Bearer ${h.sandbox.apiKey}`, "Content-Type": "application/json" },
    body: JSON.stringify({ url, events }),
  });
  expect(response.status).toBe(201);
  return (await response.json()) as { secret: string };
}
