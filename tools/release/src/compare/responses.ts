import { compareContent, compareSchemas } from "./content.ts";
import type { Context } from "./context.ts";
import { at, entries, exists, type Node, resolve, valueAt } from "./node.ts";

/** Request bodies (OpenAPI 3.1.1 §4.8.13). */
export function compareBodies(context: Context, old: Node, next: Node) {
  const [was, is] = [resolve(old), resolve(next)];
  const { felt, ledger, sent } = context;
  const required = (node: Node) => valueAt(node.value, "required") === true;
  if (!exists(old) && !exists(next)) return;
  if (!exists(old)) {
    const demanded = required(is) && sent === "request";
    const sentence = `There is ${required(is) ? "a required" : "an optional"} body now (${felt}).`;
    return ledger.add({
      code: demanded ? "body-required-added" : "body-added",
      sentence,
      claims: [next],
      felt,
    });
  }
  if (!exists(next))
    return ledger.add({ code: "body-removed", sentence: `The body is gone (${felt}).`, claims: [old], felt });
  if (required(was) !== required(is)) {
    const worse = sent === "request" ? required(is) : required(was);
    ledger.add({
      code: worse ? "body-demanded" : "body-optional",
      sentence: `The body is ${required(is) ? "required now" : "no longer required"} (${felt}).`,
      claims: [at(was, "required"), at(is, "required")],
      felt,
    });
  }
  compareContent(context, at(was, "content"), at(is, "content"), sent);
}

/** Responses by status (OpenAPI 3.1.1 §4.8.16). A status that only a range or `default` named is compared with that. */
export function compareResponses(context: Context, old: Node, next: Node) {
  const before = new Map(entries(old).filter(([status]) => !status.startsWith("x-")));
  const after = new Map(entries(next).filter(([status]) => !status.startsWith("x-")));
  for (const [status, was] of before) {
    const same = after.get(status);
    if (same !== undefined) compareResponse(context, resolve(was), resolve(same));
    else removed(context, status, was, coveredBy(status, after));
  }
  for (const [status, is] of after) {
    if (before.has(status)) continue;
    const cover = coveredBy(status, before);
    if (cover !== undefined) compareResponse(context, resolve(cover), resolve(is));
    added(context, status, is, cover !== undefined);
  }
}

/** The range or default that speaks for a status where nothing else does. */
function coveredBy(status: string, responses: ReadonlyMap<string, Node>): Node | undefined {
  if (status === "default") return undefined;
  return responses.get(`${status[0]}XX`) ?? responses.get(`${status[0]}xx`) ?? responses.get("default");
}

function isError(status: string): boolean {
  return status === "default" || status.startsWith("4") || status.startsWith("5");
}

function removed(context: Context, status: string, was: Node, cover: Node | undefined) {
  const { felt, ledger } = context;
  if (cover !== undefined) compareResponse(context, resolve(was), resolve(cover));
  const mild = isError(status) || cover !== undefined;
  ledger.add({
    code: mild ? "error-response-removed" : "response-removed",
    sentence: `The response ${status} is gone${cover === undefined ? "" : "; another one speaks for its status"} (${felt}).`,
    claims: [was],
    felt,
  });
}

function added(context: Context, status: string, is: Node, covered: boolean) {
  const mild = isError(status) || status.startsWith("1") || covered;
  context.ledger.add({
    code: mild ? "error-response-added" : "response-added",
    sentence: `There is a new response ${status} (${context.felt}).`,
    claims: [is],
    felt: context.felt,
    todo: mild && !isError(status) ? "Nothing to do but tell of it in the changelog." : undefined,
  });
}

function compareResponse(context: Context, old: Node, next: Node) {
  compareHeaders(context, at(old, "headers"), at(next, "headers"));
  compareContent(context, at(old, "content"), at(next, "content"), context.received);
}

function compareHeaders(context: Context, old: Node, next: Node) {
  const byName = (node: Node) =>
    new Map(entries(resolve(node)).map(([name, header]) => [name.toLowerCase(), [name, header] as const]));
  const [before, after] = [byName(old), byName(next)];
  const { felt, ledger } = context;
  for (const [key, [name, was]] of before) {
    const is = after.get(key)?.[1];
    if (is !== undefined) compareHeader(context, name, resolve(was), resolve(is));
    else
      ledger.add({
        code: "header-removed",
        sentence: `The header \`${name}\` is gone (${felt}).`,
        claims: [was, ...(after.size === 0 ? [old] : [])],
        felt,
      });
  }
  for (const [key, [name, is]] of after)
    if (!before.has(key))
      ledger.add({
        code: "header-added",
        sentence: `There is a new header \`${name}\` (${felt}).`,
        claims: [is, ...(before.size === 0 ? [next] : [])],
        felt,
      });
}

function compareHeader(context: Context, name: string, old: Node, next: Node) {
  const [before, after] = [valueAt(old.value, "required") === true, valueAt(next.value, "required") === true];
  if (before !== after) {
    const worse = context.received === "response" ? before : after;
    context.ledger.add({
      code: worse ? "header-optional" : "header-demanded",
      sentence: `The header \`${name}\` is ${after ? "always there now" : "no longer always there"} (${context.felt}).`,
      claims: [at(old, "required"), at(next, "required")],
      felt: context.felt,
    });
  }
  compareSchemas(context, at(old, "schema"), at(next, "schema"), context.received);
  compareContent(context, at(old, "content"), at(next, "content"), context.received);
}
