import type { Api } from "../../../model/types.ts";
import { capitalized } from "../words.ts";

/** What readers call a plan. */
export function planTitle({ rateLimits }: Api, name: string): string {
  return rateLimits?.plans.find((plan) => plan.name === name)?.title ?? capitalized(name);
}

/** `Turbo and Enterprise` */
export function planTitles(api: Api, names: readonly string[]): string {
  const titles = names.map((name) => planTitle(api, name));
  const last = titles.pop() ?? "";
  return titles.length === 0 ? last : `${titles.join(", ")} and ${last}`;
}
