/** The places at which two documents differ, as they are written. What is added or gone as a whole is one place. */
import { type Kind, memberOf } from "sdkgen";
import { escapeToken } from "../compare/node.ts";
import {
  equal,
  identity,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  member,
} from "../schema/json.ts";
import type { Claim } from "../verdict/finding.ts";

export interface Change extends Spot {
  /** In the old document, where there is something; and in the new one. */
  readonly old: string | undefined;
  readonly new: string | undefined;
}

/** Where the document's structure ends: the kind of object, and its member that the change is in. */
interface Spot {
  readonly kind: Kind;
  readonly key: string;
}

export function claimsOf(change: Change): Claim[] {
  const claims: Claim[] = [];
  if (change.old !== undefined) claims.push({ side: "old", pointer: change.old });
  if (change.new !== undefined) claims.push({ side: "new", pointer: change.new });
  return claims;
}

/** Pointers of components that have another name in the new document. */
export type Renames = ReadonlyMap<string, string>;

export function changesBetween(old: JsonObject, next: JsonObject, renames: Renames = new Map()): Change[] {
  const found: Found = { changes: [], renames };
  compareObjects(old, next, ["#", "#"], "document", found);
  return found.changes;
}

interface Found {
  readonly changes: Change[];
  readonly renames: Renames;
}
/** A place in the old document and one in the new. */
type Two = readonly [old: string, next: string];

function inside([old, next]: Two, key: string): Two {
  const token = escapeToken(key);
  return [`${old}/${token}`, `${next}/${token}`];
}

function keysOf(a: JsonObject, b: JsonObject): Set<string> {
  return new Set([...Object.keys(a), ...Object.keys(b)]);
}

function compareObjects(a: JsonObject, b: JsonObject, places: Two, kind: Kind, found: Found): void {
  for (const key of keysOf(a, b)) {
    const spot = { kind, key };
    const holds = memberOf(kind, key);
    const [before, after, here] = [member(a, key), member(b, key), inside(places, key)];
    if (holds === undefined || before === undefined || after === undefined)
      compareData(before, after, here, spot, found);
    else if (holds.holds === "map" && isObject(before) && isObject(after))
      for (const [name, other] of namesOf(before, after, here, found.renames))
        compareInner(
          member(before, name),
          member(after, other),
          [inside(here, name)[0], inside(here, other)[1]],
          holds.kind,
          spot,
          found,
        );
    else if (holds.holds === "list" && isArray(before) && isArray(after)) {
      if (!equal(before, after)) compareLists(before, after, here, spot, holds.kind, found);
    } else compareInner(before, after, here, holds.kind, spot, found);
  }
}

/** Names of a map, each with its name in the new one. */
function namesOf(a: JsonObject, b: JsonObject, [old, next]: Two, renames: Renames): Map<string, string> {
  const names = new Map([...keysOf(a, b)].map((name) => [name, name]));
  for (const name of Object.keys(a)) {
    const other = renames.get(`${old}/${escapeToken(name)}`);
    const renamed = Object.keys(b).find((key) => other === `${next}/${escapeToken(key)}`);
    if (renamed === undefined || Object.hasOwn(b, name)) continue;
    names.set(name, renamed);
    names.delete(renamed);
  }
  return names;
}

function compareInner(
  a: JsonValue | undefined,
  b: JsonValue | undefined,
  places: Two,
  kind: Kind,
  spot: Spot,
  found: Found,
): void {
  if (a !== undefined && b !== undefined && isObject(a) && isObject(b))
    compareObjects(a, b, places, kind, found);
  else compareData(a, b, places, spot, found);
}

/** Values in which the document has no structure of its own. */
function compareData(
  a: JsonValue | undefined,
  b: JsonValue | undefined,
  places: Two,
  spot: Spot,
  found: Found,
): void {
  if (a === b) return;
  if (a === undefined || b === undefined) found.changes.push(oneSided(a, places, spot));
  else if (isArray(a) && isArray(b)) {
    if (!equal(a, b)) compareLists(a, b, places, spot, undefined, found);
  } else if (isObject(a) && isObject(b))
    for (const key of keysOf(a, b))
      compareData(member(a, key), member(b, key), inside(places, key), spot, found);
  else if (!equal(a, b)) found.changes.push({ old: places[0], new: places[1], ...spot });
}

function oneSided(before: JsonValue | undefined, [old, next]: Two, spot: Spot): Change {
  return before === undefined ? { old: undefined, new: next, ...spot } : { old, new: undefined, ...spot };
}

/** Lists are compared item by item where their items can be told apart, so that an order that means nothing is no change. */
function compareLists(
  a: readonly JsonValue[],
  b: readonly JsonValue[],
  [from, to]: Two,
  spot: Spot,
  inner: Kind | undefined,
  found: Found,
): void {
  const pairs = spot.key === "prefixItems" ? inOrder(a, b) : paired(a, b, spot.key);
  const before = found.changes.length;
  for (const [x, y] of pairs) {
    const [was, is] = [x === undefined ? undefined : a[x], y === undefined ? undefined : b[y]];
    const here: Two = [`${from}/${x}`, `${to}/${y}`];
    if (inner === undefined) compareData(was, is, here, spot, found);
    else compareInner(was, is, here, inner, spot, found);
  }
  if (found.changes.length === before)
    found.changes.push({ old: from, new: to, kind: spot.kind, key: `${spot.key} order` });
}

type Pair = readonly [number | undefined, number | undefined];

function inOrder(a: readonly JsonValue[], b: readonly JsonValue[]): Pair[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, index) => [
    index < a.length ? index : undefined,
    index < b.length ? index : undefined,
  ]);
}

/** Equal items first, then those of one name, then what is left, in order. */
export function paired(a: readonly JsonValue[], b: readonly JsonValue[], key: string): Pair[] {
  const pairs: Pair[] = [];
  const left = new Set(a.keys());
  const right = new Set(b.keys());
  const match = (name: (value: JsonValue) => string | undefined) => {
    const places = new Map<string, number[]>();
    for (const index of right) {
      const text = name(b[index] ?? null);
      if (text !== undefined) places.set(text, [...(places.get(text) ?? []), index]);
    }
    for (const index of left) {
      const text = name(a[index] ?? null);
      const other = text === undefined ? undefined : places.get(text)?.shift();
      if (other === undefined) continue;
      pairs.push([index, other]);
      left.delete(index);
      right.delete(other);
    }
  };
  match(identity);
  match((value) => nameOf(value, key));
  const scalars = [...left, ...right].length > 0 && [...a, ...b].every((value) => !isObject(value));
  if (
    !scalars &&
    left.size === right.size &&
    key !== "security" &&
    key !== "parameters" &&
    key !== "servers"
  ) {
    const others = [...right];
    for (const [position, index] of [...left].entries()) pairs.push([index, others[position]]);
    left.clear();
    right.clear();
  }
  return [
    ...pairs,
    ...[...left].map((index): Pair => [index, undefined]),
    ...[...right].map((index): Pair => [undefined, index]),
  ];
}

/** What an item of a list is known by. */
function nameOf(value: JsonValue, key: string): string | undefined {
  if (!isObject(value)) return undefined;
  const { $ref: reference, in: place, name, url, prefix, token, environment, language, region } = value;
  if (typeof reference === "string") return reference;
  if (key === "parameters") return typeof name === "string" ? `${place} ${name}` : undefined;
  if (typeof url === "string") return url;
  if (typeof prefix === "string") return `${prefix} ${token} ${environment}`;
  if (typeof language === "string") return language;
  if (typeof region === "string") return region;
  return typeof name === "string" ? name : undefined;
}
