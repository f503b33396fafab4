/** What our extensions say of an operation: its pages, limits, schedule, sunset, idempotency and error codes. */
import type { Context } from "../compare/context.ts";
import { at, entries, exists, items, type Node, resolve, rootOf, text, valueAt } from "../compare/node.ts";
import { equal, isArray, type JsonValue } from "../schema/json.ts";
import { compareFields, moreIsBetter, say } from "./fields.ts";
import { compareOverride } from "./rateLimits.ts";

export function compareOperationPolicy(context: Context, old: Node, next: Node) {
  comparePagination(context, at(old, "x-pagination"), at(next, "x-pagination"));
  const root = (node: Node) => at(rootOf(node.spec), "x-rate-limits");
  compareOverride(context.ledger, at(old, "x-rate-limits"), at(next, "x-rate-limits"), root, context.felt);
  compareSchedule(context, at(old, "x-event-schedule"), at(next, "x-event-schedule"));
  compareSunset(context, at(old, "x-sunset"), at(next, "x-sunset"));
  compareIdempotency(context, old, next);
  if (context.sent === "request") compareErrorCodes(context, old, next);
}

function comparePagination({ ledger, felt }: Context, was: Node, is: Node) {
  if (equal(was.value, is.value)) return;
  const code = !exists(was) ? "pagination-added" : exists(is) ? "pagination-changed" : "pagination-removed";
  ledger.add({
    code,
    sentence: `${felt} is paged by ${say(is.value)}, before by ${say(was.value)}.`,
    claims: [was, is],
    felt,
  });
}

function compareSchedule({ ledger, felt }: Context, was: Node, is: Node) {
  if (equal(was.value, is.value)) return;
  ledger.add({
    code: exists(was) ? "webhook-schedule" : "webhook-schedule-added",
    sentence: `The event \`${felt}\` comes ${say(is.value)}, before ${say(was.value)}.`,
    claims: [was, is],
    felt,
  });
}

/** The date from which an operation may be gone (RFC 8594). */
function compareSunset({ ledger, felt }: Context, was: Node, is: Node) {
  if (equal(was.value, is.value)) return;
  const [before, after] = [text(was), text(is)];
  const earlier = before !== undefined && after !== undefined && Date.parse(after) < Date.parse(before);
  const code = before === undefined ? "sunset-set" : earlier ? "sunset-earlier" : "sunset-later";
  ledger.add({
    code,
    sentence: `${felt} ends ${say(is.value)}, before ${say(was.value)}.`,
    claims: [was, is],
    felt,
  });
}

function compareIdempotency({ ledger, felt }: Context, old: Node, next: Node) {
  const find = (operation: Node) =>
    items(at(operation, "parameters"))
      .map(resolve)
      .find((parameter) => exists(at(parameter, "x-idempotency")));
  const [was, is] = [find(old), find(next)];
  if (was !== undefined && is !== undefined) {
    const retention = moreIsBetter(
      "retentionSeconds",
      "How long first results are kept, in seconds,",
      "idempotency-shortened",
      "idempotency-lengthened",
    );
    return compareFields(ledger, at(was, "x-idempotency"), at(is, "x-idempotency"), [retention], "", felt);
  }
  if (was === undefined && is === undefined) return;
  const claims = [was, is].flatMap((node) => (node === undefined ? [] : [at(node, "x-idempotency")]));
  ledger.add({
    code: is === undefined ? "idempotency-removed" : "idempotency-added",
    sentence: `${felt} ${is === undefined ? "no longer takes" : "takes"} an idempotency key.`,
    claims,
    felt,
  });
}

/** Codes of errors by status, read from the schemas of the responses. */
function compareErrorCodes({ ledger, felt }: Context, old: Node, next: Node) {
  const [before, after] = [codesOf(old), codesOf(next)];
  for (const [code, { statuses, node }] of before) {
    const now = after.get(code);
    const place = [...statuses].join(", ");
    if (now !== undefined && [...statuses].some((status) => !now.statuses.has(status)))
      ledger.add({
        code: "error-code-moved",
        sentence: `The error \`${code}\` comes with ${[...now.statuses].join(", ")}, before with ${place} (${felt}).`,
        claims: [node, now.node],
        felt,
      });
    else if (now === undefined && [...statuses].some((status) => hasStatus(next, status)))
      ledger.add({
        code: "error-code-removed",
        sentence: `The error \`${code}\` no longer comes with ${place} (${felt}).`,
        claims: [node],
        felt,
      });
  }
  for (const [code, { statuses, node }] of after)
    if (!before.has(code) && [...statuses].some((status) => hasStatus(old, status)))
      ledger.add({
        code: "error-code-added",
        sentence: `There is a new error \`${code}\` with ${[...statuses].join(", ")} (${felt}).`,
        claims: [node],
        felt,
      });
}

function hasStatus(operation: Node, status: string): boolean {
  return exists(at(operation, "responses", status));
}

interface Found {
  readonly statuses: Set<string>;
  readonly node: Node;
}

function codesOf(operation: Node): Map<string, Found> {
  const codes = new Map<string, Found>();
  for (const [status, use] of entries(at(operation, "responses"))) {
    if (!/^[45]/.test(status)) continue;
    for (const [, media] of entries(at(resolve(use), "content")))
      for (const code of codesIn(at(media, "schema"), 0)) {
        const known = codes.get(code) ?? { statuses: new Set<string>(), node: use };
        known.statuses.add(status);
        codes.set(code, known);
      }
  }
  return codes;
}

/** The values that a property named `code` may have, wherever it stands in an error's body. */
function codesIn(schema: Node, depth: number): string[] {
  if (depth > 8) return [];
  const node = resolve(schema);
  const own = entries(at(node, "properties")).flatMap(([name, property]) =>
    name === "code"
      ? valuesOf(resolve(property).value)
      : name === "error"
        ? codesIn(property, depth + 1)
        : [],
  );
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => items(at(node, key)));
  return [...own, ...parts.flatMap((part) => codesIn(part, depth + 1))];
}

function valuesOf(schema: JsonValue | undefined): string[] {
  const constant = valueAt(schema, "const");
  if (typeof constant === "string") return [constant];
  const values = valueAt(schema, "enum");
  return isArray(values) ? values.filter((value) => typeof value === "string") : [];
}
