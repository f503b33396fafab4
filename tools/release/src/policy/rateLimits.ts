/** Limits of plans (`x-rate-limits`), at the root and in place of them on an operation. */
import type { Ledger } from "../compare/ledger.ts";
import { at, entries, exists, type Node } from "../compare/node.ts";
import { equal } from "../schema/json.ts";
import { compareFields, type FieldRule, fixed, moreIsBetter, say, turn } from "./fields.ts";

const limits: readonly FieldRule[] = [
  moreIsBetter(
    "requestsPerMinute",
    "The limit of requests per minute",
    "rate-limit-lowered",
    "rate-limit-raised",
  ),
  moreIsBetter(
    "requestsPerSecond",
    "The limit of requests per second",
    "rate-limit-lowered",
    "rate-limit-raised",
  ),
  moreIsBetter("requestsPerDay", "The limit of requests per day", "rate-limit-lowered", "rate-limit-raised"),
  fixed("title", "The title", "documentation"),
];

const headerRoles: Readonly<Record<string, string>> = {
  limit: "limit",
  remaining: "requests that remain",
  reset: "time when the window ends",
  burstLimit: "limit of a second",
  burstRemaining: "requests that remain in a second",
  retryAfter: "time to wait",
};

export function compareRateLimits(ledger: Ledger, old: Node, next: Node) {
  if (equal(old.value, next.value)) return;
  if (!exists(old))
    return ledger.add({ code: "rate-limit-lowered", sentence: "There are rate limits now.", claims: [next] });
  if (!exists(next))
    return ledger.add({
      code: "rate-limit-raised",
      sentence: "There are no rate limits any more.",
      claims: [old],
    });
  comparePlans(ledger, at(old, "plans"), at(next, "plans"));
  for (const [scheme, was, is] of both(at(old, "partitions"), at(next, "partitions")))
    if (!equal(was.value, is.value)) {
      // Each key on its own is more than all keys of an organization together.
      const better = was.value === "organization" && is.value === "key";
      ledger.add({
        code: better ? "rate-limit-raised" : "rate-limit-partition",
        sentence: `Requests with \`${scheme}\` are counted by ${say(is.value)}, before by ${say(was.value)}.`,
        claims: [was, is],
      });
    }
  for (const [role, was, is] of both(at(old, "headers"), at(next, "headers")))
    if (!equal(was.value, is.value))
      ledger.add({
        code: exists(was) ? "rate-limit-header" : "rate-limit-header-added",
        sentence: `The header for the ${headerRoles[role] ?? role} ${turn(was.value, is.value)}.`,
        claims: [was, is],
      });
  compareFields(
    ledger,
    old,
    next,
    [fixed("error", "The error of a request over the limit", "rate-limit-error")],
    "",
  );
}

/** Limits that an operation has in place of the plans'. Where one of the two has none, plan by plan. */
export function compareOverride(
  ledger: Ledger,
  old: Node,
  next: Node,
  root: (node: Node) => Node,
  felt: string,
) {
  if (equal(old.value, next.value)) return;
  if (exists(old) && exists(next)) return comparePlans(ledger, old, next, felt);
  // A plan that the operation does not name has the limits that the root gives it.
  const [was, is] = [at(root(old), "plans"), at(root(next), "plans")];
  const names = new Set([old, next, was, is].flatMap((node) => entries(node).map(([plan]) => plan)));
  const limitOf = (own: Node, common: Node, plan: string, field: string) =>
    at(exists(at(own, plan)) ? at(own, plan) : at(common, plan), field).value;
  const lowered = [...names].some((plan) =>
    ["requestsPerMinute", "requestsPerSecond", "requestsPerDay"].some((field) => {
      const [before, after] = [limitOf(old, was, plan, field), limitOf(next, is, plan, field)];
      return typeof after === "number" && (typeof before !== "number" || after < before);
    }),
  );
  ledger.add({
    code: lowered ? "rate-limit-lowered" : "rate-limit-raised",
    sentence: `${felt} ${exists(next) ? "has limits of its own now" : "has no limits of its own any more"}${lowered ? ", lower than before" : ""}.`,
    claims: [old, next],
    felt,
  });
}

function comparePlans(ledger: Ledger, old: Node, next: Node, felt?: string) {
  for (const [plan, was, is] of both(old, next)) {
    if (!exists(was))
      ledger.add({
        code: "rate-limit-plan-added",
        sentence: `There is a new plan \`${plan}\`.`,
        claims: [is],
        felt,
      });
    else if (!exists(is))
      ledger.add({
        code: "rate-limit-plan-removed",
        sentence: `The plan \`${plan}\` is gone.`,
        claims: [was],
        felt,
      });
    else compareFields(ledger, was, is, limits, `of the plan \`${plan}\``, felt);
  }
}

/** Members of two objects, by name. */
export function both(old: Node, next: Node): (readonly [string, Node, Node])[] {
  const names = new Set([...entries(old), ...entries(next)].map(([name]) => name));
  return [...names].map((name) => [name, at(old, name), at(next, name)] as const);
}
