import type { DashboardFacts } from "../../facts.ts";

/** A call that works with nothing but a key, for a terminal. */
export function exampleCall(facts: DashboardFacts, origin: string, key: string): string {
  const path = facts.operations.find(({ simple }) => simple)?.path ?? "";
  return `curl ${origin}${facts.basePath}${path} -H "Authorization: Bearer ${key}"`;
}
