import type { DashboardFacts } from "../../facts.ts";
import { dashboardPath } from "../../pages.ts";
import { Problem } from "../core/problem.ts";

let facts: Promise<DashboardFacts> | undefined;

/** What the API's document says; it stays the same for as long as the page is open. */
export function loadFacts(): Promise<DashboardFacts> {
  facts ??= read();
  // A failure is not kept: the next call tries again.
  facts.catch(() => {
    facts = undefined;
  });
  return facts;
}

async function read(): Promise<DashboardFacts> {
  const response = await fetch(`${dashboardPath}/facts.json`);
  if (!response.ok) throw new Problem(`The dashboard's own facts were answered with ${response.status}.`);
  // The server of the same version made it from the same type.
  return (await response.json()) as DashboardFacts;
}
