import type { Api, Operation, RateLimitPlan, RateLimits } from "../../../model/types.ts";
import { table } from "../blocks.ts";
import type { Inline, TableBlock } from "../page.ts";
import { decimal, listed, withArticle } from "../words.ts";
import { credentialName } from "./credentials.ts";

/** The limits that count for an operation: its own, else those of the API where it stands on the API's server. */
export function limitsOf(api: Api, operation: Operation): RateLimits | undefined {
  return operation.rateLimits ?? (operation.server === undefined ? api.rateLimits : undefined);
}

/** One row a plan. Columns that no plan fills are left out. */
export function planTable(plans: readonly RateLimitPlan[]): readonly TableBlock[] {
  const burst = plans.some(({ requestsPerSecond }) => requestsPerSecond !== undefined);
  const daily = plans.some(({ requestsPerDay }) => requestsPerDay !== undefined);
  const columns = [
    "Plan",
    "Requests per minute",
    ...(burst ? ["Requests per second"] : []),
    ...(daily ? ["Requests per day"] : []),
  ];
  const rows = plans.map((plan): readonly (readonly Inline[])[] => [
    [{ strong: plan.title }],
    [decimal(plan.requestsPerMinute)],
    ...(burst ? [plan.requestsPerSecond === undefined ? [] : [decimal(plan.requestsPerSecond)]] : []),
    ...(daily ? [[dailyAmount(plan)]] : []),
  ]);
  return table(columns, rows);
}

/** What a plan that states none allows in a day is unlimited. */
export function dailyAmount({ requestsPerDay }: RateLimitPlan): string {
  return requestsPerDay === undefined ? "unlimited" : decimal(requestsPerDay);
}

/** `Requests with an API key are counted for each key on its own; …` */
export function partitionSentence(api: Api, { partitions }: RateLimits): readonly Inline[] {
  const keys = partitions
    .filter(({ by }) => by === "key")
    .map(({ scheme }) => [withArticle(credentialName(api, scheme))]);
  const shared = partitions
    .filter(({ by }) => by === "organization")
    .map(({ scheme }) => [withArticle(credentialName(api, scheme))]);
  return [
    ...(keys.length === 0
      ? []
      : ["Requests with ", ...listed(keys, "or"), " are counted for each key on its own. "]),
    ...(shared.length === 0
      ? []
      : ["Requests with ", ...listed(shared, "or"), " count together for the organization they belong to."]),
  ];
}
