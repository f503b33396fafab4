import type { ApiDescription } from "./description.ts";
import type { Engine } from "./engine.ts";
import { SandboxOptionError } from "./options.ts";
import type { Organization } from "./storage/organizations.ts";
import type { Store } from "./storage/store.ts";

/**
 * Name of a plan; where none is asked for, of the one with the most requests.
 * @throws SandboxOptionError where the document has no such plan.
 */
export function planOf(description: ApiDescription, wanted: string | undefined): string {
  const plans = description.rateLimits?.plans ?? [];
  const largest = [...plans].sort((a, b) => b.requestsPerMinute - a.requestsPerMinute)[0];
  demandKnown(
    "plan",
    wanted === undefined ? [] : [wanted],
    plans.map(({ name }) => name),
  );
  return wanted ?? largest?.name ?? "unlimited";
}

/**
 * The organization that keys belong to where nobody says otherwise.
 * @param change whether the plan was asked for, and one that is there already is to have it, too.
 */
export async function firstOrganization(
  { ids, clock }: Pick<Engine, "ids" | "clock">,
  store: Store,
  plan: string,
  change: boolean,
): Promise<Organization> {
  const known = await store.organizations.first();
  if (known === undefined)
    return await store.organizations.insert({ id: ids.next("org_"), name: "Sandbox", plan }, clock.now());
  if (!change || known.plan === plan) return known;
  const changed = { ...known, plan };
  await store.organizations.update(changed);
  return changed;
}

/** @throws SandboxOptionError naming the first value that is not known, and those that are. */
export function demandKnown(kind: string, given: readonly string[], known: readonly string[]): void {
  const unknown = given.find((value) => !known.includes(value));
  if (unknown !== undefined)
    throw new SandboxOptionError(`There is no ${kind} "${unknown}". Choose from: ${known.join(", ")}.`);
}
