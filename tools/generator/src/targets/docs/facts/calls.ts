import { idempotencyParameter } from "../../../emit/describe/idempotency.ts";
import { pageSize } from "../describe/pagination.ts";
import { type Docs, operationsOf } from "../docs.ts";
import { hrefOf } from "../places.ts";
import { decimal, duration } from "../words.ts";
import type { NamedFact } from "./named.ts";

/** What most calls have in common: limits, pages, repetition. */
export function callFacts({ api, places }: Docs): readonly NamedFact[] {
  const operations = operationsOf(api);
  const sizes = operations.flatMap((operation) => pageSize(api, operation) ?? []);
  const paginated = operations.find((operation) => operation.pagination !== undefined)?.pagination;
  const key = operations
    .map((operation) => idempotencyParameter(api, operation))
    .find((found) => found !== undefined);
  const { headers, error } = api.rateLimits ?? {};
  return [
    ["rateLimit.header.limit", headers?.limit],
    ["rateLimit.header.remaining", headers?.remaining],
    ["rateLimit.header.reset", headers?.reset],
    ["rateLimit.header.burstLimit", headers?.burstLimit],
    ["rateLimit.header.burstRemaining", headers?.burstRemaining],
    ["rateLimit.header.retryAfter", headers?.retryAfter],
    ["rateLimit.error", error, error === undefined ? undefined : hrefOf(places.errors.get(error))],
    ["page.size.default", most(sizes.map((size) => size.default))],
    ["page.size.max", most(sizes.map((size) => size.max))],
    ["page.cursor", paginated?.cursor],
    ["page.limit", paginated?.limit],
    ["page.items", paginated?.items],
    ["page.next", paginated?.next],
    ["page.more", paginated?.more],
    ["idempotency.header", key?.name],
    ["idempotency.retention", key && duration(key.retentionSeconds)],
    ["error.code", api.errorShape?.code],
    ["error.message", api.errorShape?.message],
    ["error.docUrl", api.errorShape?.docUrl],
    ["error.requestId", api.errorShape?.requestId],
    ["error.details", api.errorShape?.details],
    ["error.retryAfter", api.errorShape?.retryAfter],
  ];
}

/** What most operations have; of several the first. */
function most(values: readonly (number | undefined)[]): string | undefined {
  const given = values.filter((value) => value !== undefined);
  const count = (value: number): number => given.filter((other) => other === value).length;
  const [winner] = [...given].sort((a, b) => count(b) - count(a));
  return winner === undefined ? undefined : decimal(winner);
}
