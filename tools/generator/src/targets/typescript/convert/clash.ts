import { excludeEachOther } from "../../../model/contradictions.ts";
import { childrenOf } from "../../../model/lookup.ts";
import type { ArraySchema, ObjectSchema, Schema, TupleSchema } from "../../../model/schema.ts";
import { type Leaf, wireTypeOf } from "./leaf.ts";
import type { Positions } from "./positions.ts";
import { areToldApart, tagsOf } from "./tags.ts";

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
  for (let before = -1; before !== positions.kept.size; ) {
    before = positions.kept.size;
    const pass = new Pass(positions);
    for (const group of groups) pass.union(group, undefined);
    for (const schema of schemas) {
      if (schema.kind === "union") pass.union(schema.members, schema);
      if (schema.kind === "intersection") pass.intersection(schema.members);
      // Of several patterns that a name matches, the first counts.
      if (schema.kind === "object") pass.patterns(schema.patterns.map((entry) => entry.schema));
    }
  }
}

function everySchema(roots: readonly Schema[]): readonly Schema[] {
  const found = new Set<Schema>(roots);
  for (const schema of found) for (const child of childrenOf(schema)) found.add(child);
  return [...found];
}

class Pass {
  readonly #positions: Positions;
  readonly #compared = new Map<Schema, Set<Schema>>();

  constructor(positions: Positions) {
    this.#positions = positions;
  }

  union(members: readonly Schema[], union: (Schema & { readonly kind: "union" }) | undefined): void {
    if (!members.some((member) => this.#positions.holds(member))) return;
    const tags = tagsOf(members, union?.discriminator, this.#positions.named);
    this.#pairs(members, (a, b) => {
      if (!areToldApart(a, b, tags)) this.#compare(a, b);
    });
  }

  intersection(members: readonly Schema[]): void {
    if (excludeEachOther(members, this.#positions.resolve)) return;
    this.#pairs(members, (a, b) => this.#compare(a, b));
  }

  patterns(schemas: readonly Schema[]): void {
    this.#pairs(schemas, (a, b) => this.#compare(a, b));
  }

  /** Every pair of which one holds what is converted. */
  #pairs(members: readonly Schema[], visit: (a: Schema, b: Schema) => void): void {
    const holders = members.filter((member) => this.#positions.holds(member));
    for (const holder of holders) for (const other of members) if (other !== holder) visit(holder, other);
  }

  #compare(a: Schema, b: Schema): void {
    const { holds } = this.#positions;
    if (a === b || (a.kind === "ref" && b.kind === "ref" && a.name === b.name)) return;
    if (!holds(a) && !holds(b)) return;
    const compared = this.#compared.get(a) ?? new Set();
    if (compared.has(b)) return;
    this.#compared.set(a, compared.add(b));
    for (const mine of this.#atoms(a)) for (const other of this.#atoms(b)) this.#meet(mine, other);
  }

  #meet(a: Atom, b: Atom): void {
    const { keep, leafAt } = this.#positions;
    const [mine, other] = [leafAt(a.position), leafAt(b.position)];
    if (mine !== undefined && other !== undefined) {
      if (mine === other || wireTypeOf(mine) !== wireTypeOf(other)) return;
      keep(a.position);
      keep(b.position);
    } else if (mine !== undefined) {
      if (collides(mine, b.schema)) keep(a.position);
    } else if (other !== undefined) {
      if (collides(other, a.schema)) keep(b.position);
    } else if (a.schema.kind === "object" && b.schema.kind === "object") {
      this.#objects(a.schema, b.schema);
    } else if (isList(a.schema) && isList(b.schema)) {
      this.#lists(a.schema, b.schema);
    }
  }

  #objects(a: ObjectSchema, b: ObjectSchema): void {
    for (const name of new Set([...a.properties, ...b.properties].map((property) => property.name))) {
      for (const mine of saidOf(a, name)) for (const other of saidOf(b, name)) this.#compare(mine, other);
    }
    for (const mine of extras(a)) for (const other of extras(b)) this.#compare(mine, other);
  }

  #lists(a: ArraySchema | TupleSchema, b: ArraySchema | TupleSchema): void {
    const longest = Math.max(prefixOf(a).length, prefixOf(b).length);
    for (let index = 0; index <= longest; index++) {
      const [mine, other] = [prefixOf(a)[index] ?? restOf(a), prefixOf(b)[index] ?? restOf(b)];
      if (mine !== undefined && other !== undefined) this.#compare(mine, other);
    }
  }

  /** What a schema is made of, through references and compositions. */
  #atoms(schema: Schema, seen: ReadonlySet<string> = new Set()): readonly Atom[] {
    const { leafAt, resolve, kept } = this.#positions;
    if (leafAt(schema) !== undefined || (kept.has(schema) && schema.kind !== "ref"))
      return [{ schema, position: schema }];
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

function saidOf(schema: ObjectSchema, name: string): readonly Schema[] {
  const own = schema.properties.find((property) => property.name === name);
  return own === undefined ? extras(schema) : [own.schema];
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
