/** What our extensions at the root say: limits, pages, delivery of events, service levels, hosts. */

import type { Ledger } from "../compare/ledger.ts";
import { resourceOfTag } from "../compare/names.ts";
import { at, exists, items, type Node, rootOf, type Spec, text } from "../compare/node.ts";
import { equal, isArray, isObject } from "../schema/json.ts";
import { compareFields, type FieldRule, fixed, lessIsBetter, moreIsBetter, say, turn } from "./fields.ts";
import { both, compareRateLimits } from "./rateLimits.ts";

const delivery: readonly FieldRule[] = [
  {
    field: "guarantee",
    name: "The guarantee of delivery",
    code: (_before, after) =>
      after === "at-least-once" ? "webhook-guarantee-strengthened" : "webhook-guarantee-weakened",
  },
  fixed("deduplicateBy", "The field by which events are told apart", "webhook-signature"),
  moreIsBetter(
    "timeoutSeconds",
    "How long an endpoint may take, in seconds,",
    "webhook-tightened",
    "webhook-relaxed",
  ),
  fixed("retryAfterSeconds", "The schedule of retries", "webhook-schedule"),
  moreIsBetter(
    "disableAfterConsecutiveFailures",
    "After how many failures an endpoint is disabled",
    "webhook-tightened",
    "webhook-relaxed",
  ),
  fixed("signature", "How events are signed", "webhook-signature"),
  lessIsBetter(
    "toleranceSeconds",
    "How old a signature may be, in seconds,",
    "webhook-relaxed",
    "webhook-tightened",
  ),
  {
    field: "urlSchemes",
    name: "The list of schemes that an endpoint may have",
    code: (before, after) =>
      isArray(before) && isArray(after) && before.every((scheme) => after.includes(scheme))
        ? "webhook-relaxed"
        : "webhook-tightened",
  },
  fixed("wildcard", "The word for all events", "webhook-tightened", "webhook-relaxed"),
];

export function compareRootPolicy(ledger: Ledger, old: Spec, next: Spec) {
  const section = (name: string): readonly [Node, Node] => [at(rootOf(old), name), at(rootOf(next), name)];
  compareRateLimits(ledger, ...section("x-rate-limits"));
  comparePagination(ledger, ...section("x-pagination"));
  compareDelivery(ledger, ...section("x-webhook-delivery"));
  compareHosts(ledger, ...section("x-hosts"));
  compareServiceLevels(ledger, ...section("x-service-levels"));
  const unmatched = { field: "x-unmatched-requests", name: "" };
  for (const [place, was, is] of both(...section(unmatched.field)))
    if (!equal(was.value, is.value))
      ledger.add({
        code: exists(was) ? "unmatched-changed" : "unmatched-added",
        sentence:
          exists(is) && exists(was)
            ? `A request that no ${place} fits is answered with ${say(is.value)}, before with ${say(was.value)}.`
            : `How a request that no ${place} fits is answered ${turn(was.value, is.value)}.`,
        claims: sectioned([was, is], section(unmatched.field)),
      });
  const [sdks, sdksNow] = section("x-sdks");
  if (!equal(sdks.value, sdksNow.value))
    ledger.add({
      code: "sdks-changed",
      sentence: "The list of client libraries is another one.",
      claims: [sdks, sdksNow],
    });
  compareTags(ledger, ...section("tags"));
}

/** A member that is new because its whole section is claims the section. */
function sectioned(nodes: readonly Node[], [old, next]: readonly [Node, Node]): Node[] {
  if (!exists(old)) return [next];
  return exists(next) ? [...nodes] : [old];
}

function comparePagination(ledger: Ledger, old: Node, next: Node) {
  for (const [name, was, is] of both(old, next)) {
    if (equal(was.value, is.value)) continue;
    const code = exists(was) ? "pagination-changed" : "pagination-style-added";
    ledger.add({
      code,
      sentence: waysOfPaging(name, was, is),
      claims: sectioned([was, is], [old, next]),
    });
  }
}

function waysOfPaging(name: string, was: Node, is: Node): string {
  if (!exists(was)) return `There is a new way of paging, \`${name}\`.`;
  if (!exists(is)) return `The way of paging \`${name}\` is gone.`;
  const changes = both(was, is).filter(([, before, after]) => !equal(before.value, after.value));
  const words = changes.map(([field, before, after]) => `its ${field} ${turn(before.value, after.value)}`);
  return `The way of paging \`${name}\` changed: ${words.join("; ")}.`;
}

function compareDelivery(ledger: Ledger, old: Node, next: Node) {
  if (exists(old) && exists(next)) return compareFields(ledger, old, next, delivery, "");
  if (equal(old.value, next.value)) return;
  const code = exists(next) ? "webhook-relaxed" : "webhook-guarantee-weakened";
  ledger.add({
    code,
    sentence: `How events are delivered is ${exists(next) ? "said now" : "no longer said"}.`,
    claims: [old, next],
  });
}

function compareHosts(ledger: Ledger, old: Node, next: Node) {
  for (const [purpose, was, is] of both(old, next)) {
    if (equal(was.value, is.value)) continue;
    const forReaders = purpose !== "authorization" && purpose !== "api";
    const code = !exists(was) ? "host-added" : forReaders ? "host-documented" : "host-removed";
    ledger.add({
      code,
      sentence: `The host for ${purpose} ${turn(was.value, is.value)}.`,
      claims: sectioned([was, is], [old, next]),
    });
  }
}

const better: Readonly<Record<string, "more" | "less" | "words">> = {
  uptimePercent: "more",
  firstAttemptSuccessPercent: "more",
  deletedAccountRetentionDays: "more",
  subjectRequestDays: "less",
  days: "more",
  status: "words",
  expected: "words",
};

/** Promises are numbers, and words that only a person can weigh. */
function compareServiceLevels(ledger: Ledger, old: Node, next: Node) {
  if (equal(old.value, next.value)) return;
  if (!exists(old) || !exists(next))
    return ledger.add({
      code: exists(next) ? "service-level-raised" : "service-level-lowered",
      sentence: `Service levels are ${exists(next) ? "promised now" : "no longer promised"}.`,
      claims: [old, next],
    });
  for (const [name, was, is] of both(old, next)) {
    if (equal(was.value, is.value)) continue;
    if (isObject(was.value) && isObject(is.value)) compareServiceLevels(ledger, was, is);
    else compareLevel(ledger, name, was, is);
  }
}

function compareLevel(ledger: Ledger, name: string, was: Node, is: Node) {
  const [before, after] = [was.value, is.value];
  const kind = better[name];
  const numbers = typeof before === "number" && typeof after === "number";
  const raised = numbers && (kind === "less" ? after < before : after > before);
  const code =
    kind === "words"
      ? "documentation"
      : numbers && kind !== undefined
        ? raised
          ? "service-level-raised"
          : "service-level-lowered"
        : before === undefined
          ? "service-level-raised"
          : after === undefined
            ? "service-level-lowered"
            : "service-level-changed";
  const place = is.pointer.split("/").slice(2).join(".");
  ledger.add({
    code,
    sentence: `The service level \`${place}\` ${turn(before, after)}.`,
    claims: [was, is],
  });
}

function compareTags(ledger: Ledger, old: Node, next: Node) {
  const byName = (node: Node) => new Map(items(node).map((tag) => [text(at(tag, "name")) ?? "", tag]));
  const after = byName(next);
  for (const [name, was] of byName(old)) {
    const is = after.get(name);
    if (is === undefined) continue;
    const [before, now] = [at(was, "x-sdk-name"), at(is, "x-sdk-name")];
    if (equal(before.value, now.value)) continue;
    ledger.add({
      code: "sdk-name-changed",
      sentence: `The resource of the tag \`${name}\` is called ${exists(now) ? say(now.value) : "after the tag"} in clients, before ${exists(before) ? say(before.value) : "after the tag"}.`,
      claims: [before, now],
      audiences:
        resourceOfTag(was.spec, name) === resourceOfTag(is.spec, name)
          ? { source: "documentation" }
          : undefined,
    });
  }
}
