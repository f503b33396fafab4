import { idempotencyParameter } from "../../../../emit/describe/idempotency.ts";
import type { Api, Operation } from "../../../../model/types.ts";
import { facts } from "../../blocks.ts";
import { credentialWays } from "../../describe/credentials.ts";
import { limitsOf } from "../../describe/limits.ts";
import { pageSize } from "../../describe/pagination.ts";
import type { Docs } from "../../docs.ts";
import type { Block, Inline } from "../../page.ts";
import { decimal, duration, listed, plural } from "../../words.ts";

/** What a caller has to know before he calls, in a few lines. */
export function operationFacts({ api }: Docs, operation: Operation): readonly Block[] {
  return facts([
    ...scopeFacts(api, operation),
    ["Rate limit", limitFact(api, operation)],
    ["Pagination", paginationFact(api, operation)],
    ["Repetition", repetitionFact(api, operation)],
  ]);
}

function scopeFacts(api: Api, operation: Operation) {
  if (operation.security.length === 0) {
    return [["Credential", ["None is needed."]] as const];
  }
  return credentialWays(api, operation).map(({ credential, scopes }) => {
    const value: readonly Inline[] =
      scopes.length === 0
        ? ["No scope is needed."]
        : [
            `With the ${scopes.length === 1 ? "scope" : "scopes"} `,
            ...listed(scopes.map((code) => [{ code }])),
            ".",
          ];
    return [credential, value] as const;
  });
}

function limitFact(api: Api, operation: Operation): readonly Inline[] {
  const plans = limitsOf(api, operation)?.plans ?? [];
  const counts = plans.map(({ requestsPerMinute }) => requestsPerMinute);
  if (counts.length === 0) return [];
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const own = operation.rateLimits === undefined ? "" : ", a limit of its own";
  return least === most
    ? [`${plural(least, "request")} a minute${own}.`]
    : [`${decimal(least)} to ${plural(most, "request")} a minute, by plan${own}.`];
}

function paginationFact(api: Api, operation: Operation): readonly Inline[] {
  const { pagination } = operation;
  if (pagination === undefined) return [];
  const size = pageSize(api, operation);
  const sizes = [
    ...(size?.default === undefined ? [] : [`${plural(size.default, "item")} a page`]),
    ...(size?.max === undefined ? [] : [`at most ${decimal(size.max)}`]),
  ];
  return [
    sizes.length === 0 ? "By cursor: pass " : `${sizes.join(", ")}. For the next page pass `,
    { code: pagination.next },
    " as ",
    { code: pagination.cursor },
    ".",
  ];
}

const safeMethods: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "TRACE", "QUERY"]);

function repetitionFact(api: Api, operation: Operation): readonly Inline[] {
  const idempotency = idempotencyParameter(api, operation);
  if (idempotency !== undefined) {
    return [
      "Safe with an ",
      { code: idempotency.name },
      `: the first result is kept for ${duration(idempotency.retentionSeconds)} and returned to each retry.`,
    ];
  }
  if (safeMethods.has(operation.method)) return ["Safe: it changes nothing."];
  return operation.idempotent
    ? ["Idempotent: sent again, it has no further effect."]
    : ["Not idempotent: sent twice, it may act twice."];
}
