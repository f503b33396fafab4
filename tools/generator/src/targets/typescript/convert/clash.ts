import { excludeEachOther } from "../../../model/contradictions.ts";
import { childrenOf } from "../../../model/lookup.ts";
import type { ArraySchema, ObjectSchema, Schema, TupleSchema } from "../../../model/schema.ts";
import { type Leaf, wireTypeOf } from "./leaf.ts";
import type { Positions } from "./positions.ts";
import { type Tags, tagsOf } from "./tags.ts";

/** A schema that is no composition, and the position it stands in. */
interface Atom {
  readonly schema: Schema;
  readonly position: Schema;
}

/**
 * Takes out of `positions` those that one value may be converted at or not, depending on which of several schemas it is,
 * where nothing tells these apart. `groups` are schemas of which a value may be any, beside the unions of the document.
 */
export function settle(
  positions: Positions,
  roots: readonly Schema[],
  groups: readonly (readonly Schema[])[],
): void {
  const schemas = everySchema([...roots, ...[...positions.named.values()].map(({ schema }) => schema)]);
  // What stays as it is on the wire may differ from what agreed with it before; it only ever becomes more.
  for (let before = -1, passes = 0; before !== positions.kept.size; passes++) {
    if (passes > mostPasses) positions.giveUp();
    before = positions.kept.size;
    const pass = new Pass(positions);
    for (const group of groups) pass.union(group, undefined);
    for (const schema of schemas) {
      if (schema.kind === "union") pass.union(schema.members, schema);
      if (schema.kind === "intersection") pass.intersection(schema.members);
      // Of several patterns that a name matches, the first counts.
      if (schema.kind === "object") pass.compare(schema.patterns.map((entry) => entry.schema));
    }
  }
}

function everySchema(roots: readonly Schema[]): readonly Schema[] {
  const found = new Set<Schema>(roots);
  for (const schema of found) for (const child of childrenOf(schema)) found.add(child);
  return [...found];
}

/** More sets of schemas than this are not compared: unions within unions could have as many as there are subsets of them. */
const mostSets = 50_000;

/** A document whose positions hang on each other in longer chains is none that people wrote. */
const mostPasses = 100;

/** Compares, at each position, all schemas that one value may be of: work grows with their number, not with that of pairs. */
class Pass {
  readonly #positions: Positions;
  readonly #compared = new Set<string>();
  readonly #ids = new Map<Schema | string, number>();

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  union(members: readonly Schema[], union: (Schema & { readonly kind: "union" }) | undefined): void {
    if (!members.some(this.#positions.holds)) return;
    for (const group of untold(members, tagsOf(members, union?.discriminator, this.#positions.named)))
      this.compare(group);
  }

  intersection(members: readonly Schema[]): void {
    if (!excludeEachOther(members, this.#positions.resolve)) this.compare(members);
  }

  compare(schemas: readonly Schema[]): void {
    if (!schemas.some(this.#positions.holds)) return;
    const distinct = new Map(schemas.map((schema) => [this.#idOf(schema), schema]));
    if (distinct.size < 2) return;
    const key = [...distinct.keys()].sort((a, b) => a - b).join();
    if (this.#compared.has(key)) return;
    this.#compared.add(key);
    if (this.#compared.size > mostSets) {
      this.#positions.giveUp();
      return;
    }
    const atoms = [...distinct.values()].flatMap((schema) => this.#atoms(schema));
    this.#values(atoms);
    this.#objects(atoms.flatMap(({ schema }) => (schema.kind === "object" ? [schema] : [])));
    this.#lists(atoms.flatMap(({ schema }) => (isList(schema) ? [schema] : [])));
  }

  /** References to one schema are one. */
  #idOf(schema: Schema): number {
    const key = schema.kind === "ref" && !this.#positions.kept.has(schema) ? schema.name : schema;
    const id = this.#ids.get(key) ?? this.#ids.size;
    this.#ids.set(key, id);
    return id;
  }

  #values(atoms: readonly Atom[]): void {
    const { keep, leafAt } = this.#positions;
    const leaves = new Map(atoms.map((atom) => [atom, leafAt(atom.position)]));
    const kinds = new Set(leaves.values());
    for (const leaf of kinds) {
      if (leaf === undefined) continue;
      const rivals = [...kinds].some(
        (other) => other !== undefined && other !== leaf && wireTypeOf(other) === wireTypeOf(leaf),
      );
      const plain = atoms.some((atom) => leaves.get(atom) === undefined && collides(leaf, atom.schema));
      if (!rivals && !plain) continue;
      for (const atom of atoms) if (leaves.get(atom) === leaf) keep(atom.position);
    }
  }

  #objects(objects: readonly ObjectSchema[]): void {
    if (objects.length < 2) return;
    const named = objects.flatMap((object) =>
      object.properties.map(({ name, schema }) => ({ name, schema, object })),
    );
    const open = objects.filter((object) => extras(object).length > 0);
    for (const [, said] of Map.groupBy(named, ({ name }) => name)) {
      const owners = new Set(said.map(({ object }) => object));
      const others = open.filter((object) => !owners.has(object));
      this.compare([...said.map(({ schema }) => schema), ...others.flatMap(extras)]);
    }
    this.compare(open.flatMap(extras));
  }

  #lists(lists: readonly (ArraySchema | TupleSchema)[]): void {
    if (lists.length < 2) return;
    const longest = Math.max(...lists.map((list) => prefixOf(list).length));
    for (let index = 0; index <= longest; index++)
      this.compare(lists.flatMap((list) => prefixOf(list)[index] ?? restOf(list) ?? []));
  }

  /** What a schema is made of, through references and compositions. */
  #atoms(schema: Schema, seen: ReadonlySet<string> = new Set()): readonly Atom[] {
    const { leafAt, resolve, kept } = this.#positions;
    if (leafAt(schema) !== undefined) return [{ schema, position: schema }];
    switch (schema.kind) {
      case "ref": {
        const target = seen.has(schema.name) ? undefined : resolve(schema.name);
        if (target === undefined) return [];
        const inner = this.#atoms(target, new Set([...seen, schema.name]));
        return kept.has(schema) ? inner.map((atom) => ({ ...atom, position: schema })) : inner;
      }
      case "union":
      case "intersection":
        return schema.members.flatMap((member) => this.#atoms(member, seen));
      default:
        return [{ schema, position: schema }];
    }
  }
}

/** Members in groups of which nothing tells a value's: those of each tag, with those that have none. */
function untold(members: readonly Schema[], tags: Tags | undefined): readonly (readonly Schema[])[] {
  const bare = members.filter((member) => !tags?.values.has(member));
  const values = new Set([...(tags?.values.values() ?? [])].flat());
  if (values.size === 0) return [bare];
  return [...values].map((value) => [
    ...members.filter((member) => tags?.values.get(member)?.includes(value)),
    ...bare,
  ]);
}

/** Whether it could be a value of the schema as well: on the wire, or in a program, where digits are text. */
function collides(leaf: Leaf, schema: Schema): boolean {
  return admits(schema, wireTypeOf(leaf)) || (leaf === "digits" && admits(schema, "string"));
}

/** Whether a value of this JSON type may be there. What is demanded without a word of what it is says nothing here. */
function admits(schema: Schema, type: "string" | "number"): boolean {
  if (schema.kind === "unknown") return schema.json !== true;
  if (schema.kind === "enum") return schema.values.some((value) => typeof value === type);
  return schema.kind === type;
}

function extras({ additional, patterns }: ObjectSchema): readonly Schema[] {
  return [...patterns.map(({ schema }) => schema), ...(additional ? [additional] : [])];
}

function isList(schema: Schema): schema is ArraySchema | TupleSchema {
  return schema.kind === "array" || schema.kind === "tuple";
}

function prefixOf(schema: ArraySchema | TupleSchema): readonly Schema[] {
  return schema.kind === "tuple" ? schema.prefix : [];
}

function restOf(schema: ArraySchema | TupleSchema): Schema | undefined {
  return schema.kind === "tuple" ? schema.rest : schema.items;
}
