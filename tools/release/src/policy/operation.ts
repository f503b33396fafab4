/** What our extensions say of an operation: its pages, limits, schedule, sunset, idempotency and error codes. */
import type { Context } from "../compare/context.ts";
import { at, entries, exists, items, type Node, resolve, rootOf, text, valueAt } from "../compare/node.ts";
import { equal, isArray, type JsonValue } from "../schema/json.ts";
import { compareFields, moreIsBetter, say, turn } from "./fields.ts";
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
    sentence: !exists(was)
      ? `${felt} gives its list in pages now.`
      : exists(is)
        ? `${felt} is paged by ${say(is.value)}, before by ${say(was.value)}.`
        : `${felt} no longer gives its list in pages.`,
    claims: [was, is],
    felt,
  });
}

function compareSchedule({ ledger, felt }: Context, was: Node, is: Node) {
  if (equal(was.value, is.value)) return;
  ledger.add({
    code: exists(was) ? "webhook-schedule" : "webhook-schedule-added",
    sentence: `The schedule of the event \`${felt}\` ${turn(was.value, is.value)}.`,
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
    sentence: `${felt} ${before === undefined ? `ends on ${say(is.value)}` : after === undefined ? `no longer ends on ${say(was.value)}` : `ends on ${say(is.value)}, before on ${say(was.value)}`}.`,
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

/** Codes of errors by status, read from the schemas of the responses. Where a schema breaks by it, that is told instead. */
function compareErrorCodes({ ledger, felt }: Context, old: Node, next: Node) {
  const [before, after] = [codesOf(old), codesOf(next)];
  for (const [code, { statuses, nodes, uses }] of before) {
    const now = after.get(code);
    const place = [...statuses].join(", ");
    if (now !== undefined && [...statuses].some((status) => !now.statuses.has(status)))
      ledger.add({
        code: "error-code-moved",
        sentence: `The error \`${code}\` comes with ${[...now.statuses].join(", ")}, before with ${place} (${felt}).`,
        claims: [...uses, ...now.uses],
        felt,
      });
    else if (now === undefined && [...statuses].some((status) => hasStatus(next, status)))
      ledger.add({
        code: "error-code-removed",
        sentence: `The error \`${code}\` no longer comes with ${place}.`,
        claims: [...nodes, ...counterparts(nodes, next)],
        felt,
      });
  }
  for (const [code, { statuses, nodes }] of after)
    if (!before.has(code) && [...statuses].some((status) => hasStatus(old, status)))
      ledger.add({
        code: "error-code-added",
        sentence: `There is a new error \`${code}\` with ${[...statuses].join(", ")}.`,
        claims: [...nodes, ...counterparts(nodes, old)],
        felt,
      });
}

function hasStatus(operation: Node, status: string): boolean {
  return exists(at(operation, "responses", status));
}

/** The same places of the other document. */
function counterparts(nodes: readonly Node[], { spec }: Node): Node[] {
  return nodes.map(({ pointer }) => ({ spec, pointer, value: undefined }));
}

interface Found {
  readonly statuses: Set<string>;
  /** Where the code itself stands. */
  readonly nodes: Node[];
  /** The responses of the operation. */
  readonly uses: Node[];
}

function codesOf(operation: Node): Map<string, Found> {
  const codes = new Map<string, Found>();
  for (const [status, use] of entries(at(operation, "responses"))) {
    if (!/^[45]/.test(status)) continue;
    const response = resolve(use);
    for (const [, media] of entries(at(response, "content")))
      for (const [code, node] of codesIn(at(media, "schema"), 0)) {
        const known = codes.get(code) ?? { statuses: new Set<string>(), nodes: [], uses: [] };
        known.statuses.add(status);
        known.uses.push(use);
        known.nodes.push(...valueKeywords.map((key) => at(node, key)), at(response, "content"));
        codes.set(code, known);
      }
  }
  return codes;
}

const valueKeywords = ["const", "enum", "x-extensible-enum"] as const;

/** The values that a property named `code` may have, wherever it stands in an error's body. */
function codesIn(schema: Node, depth: number): (readonly [code: string, node: Node])[] {
  if (depth > 8) return [];
  const node = resolve(schema);
  const own = entries(at(node, "properties")).flatMap(([name, property]) => {
    if (name === "error") return codesIn(property, depth + 1);
    if (name !== "code") return [];
    const place = resolve(property);
    return valuesOf(place.value).map((value) => [value, place] as const);
  });
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) => items(at(node, key)));
  return [...own, ...parts.flatMap((part) => codesIn(part, depth + 1))];
}

function valuesOf(schema: JsonValue | undefined): string[] {
  const constant = valueAt(schema, "const");
  if (typeof constant === "string") return [constant];
  const values = valueAt(schema, "enum") ?? valueAt(schema, "x-extensible-enum");
  return isArray(values) ? values.filter((value) => typeof value === "string") : [];
}
