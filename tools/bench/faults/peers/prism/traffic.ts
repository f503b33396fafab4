import { type LoadedSuite, loadSuites } from "../../../../../packages/contract-tests/src/cli/load.ts";
import type { Family } from "../../fault.ts";

/**
 * `walk`: every operation's success, once. `family`: the walk, and what the contract tests send for the promises of the fault's
 * family. `suite`: all that they send.
 */
export type Traffic = "family" | "suite" | "walk";

const resources = ["accounts", "analytics", "engagement", "targeting", "webhooks"];
const suitesOfFamily: Readonly<Record<Family, readonly string[]>> = {
  authentication: ["authentication"],
  errors: [...resources, "errors"],
  idempotency: ["idempotency"],
  negative: resources,
  oauth: ["oauth-flow"],
  pagination: [...resources, "pagination"],
  "rate limits": ["rate-limits"],
  responses: [...resources, "errors"],
  scopes: ["scopes"],
  state: resources,
  webhooks: ["webhooks", "webhook-deliveries"],
};

const success = /answers 2\d\d.*, as described$/;
const folder = new URL("../../../../../packages/contract-tests/src/generated/", import.meta.url);
const loaded = loadSuites(folder);

/** The suites whose requests are shown to Prism; the walk comes first, on a sandbox of its own. */
export async function trafficOf(
  traffic: Traffic,
  family: Family | undefined,
): Promise<readonly LoadedSuite[]> {
  const suites = await loaded;
  const all = suites.flatMap(({ promises }) => promises);
  const walk = { name: "walk", promises: all.filter(({ title }) => success.test(title)) };
  if (traffic === "walk") return [walk];
  // A baseline has to know the noise of every family.
  const wanted = traffic === "suite" || family === undefined ? undefined : suitesOfFamily[family];
  return [walk, ...suites.filter(({ name }) => wanted?.includes(name) ?? true)];
}
