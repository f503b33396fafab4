/** Who may call: alternatives of schemes with scopes (OpenAPI 3.1.1 §4.8.30). The document's own holds where an operation has none. */
import { isArray, isObject, type JsonValue } from "../schema/json.ts";
import type { Context } from "./context.ts";
import { at, exists, type Node, rootOf } from "./node.ts";

/** Scheme → scopes that are demanded together. */
type Way = ReadonlyMap<string, ReadonlySet<string>>;

export function compareSecurity(context: Context, old: Node, next: Node) {
  const [was, is] = [effective(old), effective(next)];
  const [before, after] = [waysOf(was.value), waysOf(is.value)];
  const claims = [was, is];
  const { felt, ledger } = context;
  const lost = before.filter((way) => !after.some((other) => admits(other, way)));
  const gained = after.filter((way) => !before.some((other) => admits(other, way)));
  if (lost.length === 0 && gained.length === 0) return;
  const open = (ways: readonly Way[]) => ways.some((way) => way.size === 0);
  if (open(before) && !open(after))
    return ledger.add({
      code: "security-demanded",
      sentence: `Credentials are demanded now: ${words(after)} (${felt}).`,
      claims,
      felt,
    });
  if (!open(before) && open(after))
    return ledger.add({
      code: "security-relaxed",
      sentence: `No credentials are demanded any more (${felt}).`,
      claims,
      felt,
    });
  const scopes = scopeChange(before, after);
  const [missing, extra] = [spans(scopes.added), spans(scopes.dropped)];
  const sameSchemes = schemesOf(before) === schemesOf(after);
  if (lost.length === 0 && sameSchemes && scopes.added.length === 0)
    return ledger.add({
      code: "scope-dropped",
      sentence: `The scope ${extra} is no longer demanded (${felt}).`,
      claims,
      felt,
    });
  if (lost.length === 0)
    return ledger.add({
      code: "security-way-added",
      sentence: `Who has ${words(gained)} is let in, too (${felt}).`,
      claims,
      felt,
    });
  if (sameSchemes && scopes.added.length > 0 && scopes.dropped.length > 0)
    return ledger.add({
      code: "scope-swapped",
      sentence: `The scope ${missing} is demanded in place of ${extra} (${felt}).`,
      claims,
      felt,
    });
  if (sameSchemes && scopes.added.length > 0)
    return ledger.add({
      code: "scope-demanded",
      sentence: `The scope ${missing} is demanded now (${felt}).`,
      claims,
      felt,
    });
  ledger.add({
    code: "security-way-removed",
    sentence: `Who has ${words(lost)} is no longer let in (${felt}).`,
    claims,
    felt,
  });
}

function spans(scopes: readonly string[]): string {
  return scopes.map((scope) => `\`${scope}\``).join(", ");
}

function effective(node: Node): Node {
  return exists(node) ? node : at(rootOf(node.spec), "security");
}

/** Nothing said, or an empty list: anybody may call. */
function waysOf(value: JsonValue | undefined): Way[] {
  const list = isArray(value) ? value : [];
  if (list.length === 0) return [new Map()];
  return list.map(
    (way) =>
      new Map(Object.entries(isObject(way) ? way : {}).map(([scheme, scopes]) => [scheme, scopesOf(scopes)])),
  );
}

function scopesOf(value: JsonValue): Set<string> {
  return new Set(isArray(value) ? value.filter((scope) => typeof scope === "string") : []);
}

/** Whether who meets the one demand meets the other. */
function admits(demand: Way, credentials: Way): boolean {
  return [...demand].every(([scheme, scopes]) => {
    const has = credentials.get(scheme);
    return has !== undefined && [...scopes].every((scope) => has.has(scope));
  });
}

function scopeChange(before: readonly Way[], after: readonly Way[]) {
  const all = (ways: readonly Way[]) =>
    new Set(ways.flatMap((way) => [...way.values()].flatMap((scopes) => [...scopes])));
  const [was, is] = [all(before), all(after)];
  return {
    added: [...is].filter((scope) => !was.has(scope)),
    dropped: [...was].filter((scope) => !is.has(scope)),
  };
}

function schemesOf(ways: readonly Way[]): string {
  return ways
    .map((way) => [...way.keys()].sort().join("+"))
    .sort()
    .join(" ");
}

function words(ways: readonly Way[]): string {
  return ways
    .map((way) =>
      [...way]
        .map(([scheme, scopes]) => `\`${scheme}\`${scopes.size > 0 ? ` (${spans([...scopes])})` : ""}`)
        .join(" and "),
    )
    .join(" or ");
}
