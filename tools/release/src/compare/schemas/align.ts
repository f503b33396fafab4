/** Walks two schemas side by side, through references, and finds what was edited where. */
import { isArray, isObject, type JsonObject, type JsonValue, member } from "../../schema/json.ts";
import { schemaLists, schemaMaps, schemaSingles } from "../../schema/keywords.ts";
import { soleReference } from "../../schema/writing.ts";
import { at, decodeReference, find, type Node, resolve, valueAt } from "../node.ts";
import { type Edit, editsOf, replaced } from "./edits.ts";
import type { Views } from "./views.ts";

interface Pair {
  readonly edits: readonly Edit[];
  readonly inner: readonly (readonly [Node, Node])[];
}

export class Alignment {
  readonly #views: Views;
  readonly #pairs = new Map<string, Pair>();

  constructor(views: Views) {
    this.#views = views;
  }

  /** Every edit in two schemas and in what they refer to. The same edit met from two places is the same object. */
  editsBetween(old: Node, next: Node): Edit[] {
    const found = new Set<Edit>();
    const seen = new Set<string>();
    const stack: (readonly [Node, Node])[] = [[old, next]];
    for (let pair = stack.pop(); pair !== undefined; pair = stack.pop()) {
      const key = `${pair[0].pointer} ${pair[1].pointer}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const { edits, inner } = this.#pair(key, ...pair);
      for (const edit of edits) found.add(edit);
      stack.push(...inner);
    }
    return [...found];
  }

  #pair(key: string, old: Node, next: Node): Pair {
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const made = this.#views.sameText(old, next) ? { edits: [], inner: [] } : this.#compare(old, next);
    this.#pairs.set(key, made);
    return made;
  }

  #compare(old: Node, next: Node): Pair {
    const [from, to] = [soleReference(old.value ?? true), soleReference(next.value ?? true)];
    const beside =
      valueAt(old.value, "$ref") === valueAt(next.value, "$ref") && (from === undefined || to === undefined);
    if (!beside && (from !== undefined || to !== undefined)) {
      const [was, is] = [resolve(old), resolve(next)];
      const lost = was.value === undefined || is.value === undefined;
      const followed =
        from !== undefined && to !== undefined && (from === to || this.#isRenaming(old, from, to, next));
      return followed && !lost
        ? { edits: [], inner: [[was, is]] }
        : { edits: [replaced(old, next, "reference-changed")], inner: [] };
    }
    const [a, b] = [old.value, next.value];
    if (a === undefined || b === undefined || !isObject(a) || !isObject(b))
      return { edits: [replaced(old, next)], inner: [] };
    if (areOfOtherTypes(a, b)) return { edits: [replaced(old, next, "type-changed")], inner: [] };
    const inner: (readonly [Node, Node])[] = [];
    const descended = new Set<string>();
    if (typeof a["$ref"] === "string" && typeof b["$ref"] === "string") {
      const [was, is] = [resolve(only(old, a["$ref"])), resolve(only(next, b["$ref"]))];
      if (a["$ref"] === b["$ref"] || this.#isRenaming(old, a["$ref"], b["$ref"], next)) {
        inner.push([was, is]);
        descended.add("$ref");
      }
    }
    for (const key of schemaSingles) {
      if (!isObject(member(a, key)) || !isObject(member(b, key))) continue;
      inner.push([at(old, key), at(next, key)]);
      descended.add(key);
    }
    for (const key of schemaMaps) this.#alignMaps(old, next, key, inner, descended);
    for (const key of schemaLists) this.#alignLists(old, next, key, inner, descended);
    return { edits: editsOf(old, next, descended), inner };
  }

  /** Whether one component took the other's place: neither name is in both documents. */
  #isRenaming(old: Node, from: string, to: string, next: Node): boolean {
    const gone = find(next.spec, decodeReference(from)).value === undefined;
    const come = find(old.spec, decodeReference(to)).value === undefined;
    return gone && come;
  }

  #alignMaps(
    old: Node,
    next: Node,
    key: (typeof schemaMaps)[number],
    inner: (readonly [Node, Node])[],
    descended: Set<string>,
  ): void {
    const [a, b] = [at(old, key), at(next, key)];
    if (a.value === undefined || b.value === undefined || !isObject(a.value) || !isObject(b.value)) return;
    const names = Object.keys(a.value).filter((name) => isObject(b.value) && Object.hasOwn(b.value, name));
    const complete =
      names.length === Object.keys(a.value).length && names.length === Object.keys(b.value).length;
    if (key !== "properties" && !complete) return;
    for (const name of names) inner.push([at(a, name), at(b, name)]);
    descended.add(key);
  }

  #alignLists(
    old: Node,
    next: Node,
    key: (typeof schemaLists)[number],
    inner: (readonly [Node, Node])[],
    descended: Set<string>,
  ): void {
    const [a, b] = [old.value, next.value].map((value) => (isObject(value) ? member(value, key) : undefined));
    if (!isArray(a) || !isArray(b) || a.length !== b.length) return;
    const left = a.map((_, index) => at(old, key, index));
    const right = b.map((_, index) => at(next, key, index));
    const rest =
      key === "prefixItems"
        ? left.map((node, index) => [node, right[index]] as const)
        : this.#matchUp(left, right);
    if (rest.some(([, other]) => other === undefined)) return;
    for (const [node, other] of rest) if (other !== undefined) inner.push([node, other]);
    descended.add(key);
  }

  /** Pairs schemas written alike, then those that refer to the same, then what is left, in order. */
  #matchUp(left: readonly Node[], right: readonly Node[]): (readonly [Node, Node | undefined])[] {
    const free = new Set(right);
    const take = (fits: (node: Node) => boolean) => {
      const found = [...free].find(fits);
      if (found !== undefined) free.delete(found);
      return found;
    };
    const pairs = new Map<Node, Node>();
    const match = (fits: (a: Node, b: Node) => boolean) => {
      for (const node of left) {
        if (pairs.has(node)) continue;
        const other = take((candidate) => fits(node, candidate));
        if (other !== undefined) pairs.set(node, other);
      }
    };
    match((a, b) => this.#views.sameText(a, b));
    match((a, b) => referenceOf(a) !== undefined && referenceOf(a) === referenceOf(b));
    match((a, b) => (referenceOf(a) === undefined) === (referenceOf(b) === undefined));
    match(() => true);
    return left.map((node) => [node, pairs.get(node)] as const);
  }
}

/** Schemas with no type in common have nothing in common: one edit, whatever else is in them. */
function areOfOtherTypes(a: JsonObject, b: JsonObject): boolean {
  const types = (schema: JsonObject) => [schema["type"] ?? []].flat().filter((type) => type !== "null");
  const [before, after] = [types(a), types(b)];
  const numbers = [...before, ...after].every((type) => type === "integer" || type === "number");
  return before.length > 0 && after.length > 0 && !numbers && !before.some((type) => after.includes(type));
}

function referenceOf(node: Node): string | undefined {
  return soleReference(node.value ?? true);
}

function only(node: Node, reference: string): Node {
  const value: JsonValue = { $ref: reference };
  return { ...node, value };
}
