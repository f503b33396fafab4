import { isArray } from "../../document/json.ts";
import { isObject, unescapePointer, type View } from "../../document/view.ts";
import type { Family } from "../schema.ts";
import type { JsonValue } from "../types.ts";
import { textsOf } from "./admits.ts";

/** The property that tells the heirs of a schema apart, and its values for one of them and its own heirs. */
export interface Inheritance {
  readonly property: string;
  readonly values: readonly string[];
}

const prefix = "#/components/schemas/";
const deepest = 32;

/**
 * Schemas with more heirs than this are roots of everything (`entity`), not choices that anybody tells apart by hand; each
 * place that holds one would make a compiler look at all of them.
 */
const mostHeirs = 100;

/**
 * Which component schemas inherit, by `allOf`, from one whose discriminator tells its heirs apart (OpenAPI 3.1 §4.8.25). The value
 * that stands for an heir is the one that the mapping gives it, else its name.
 */
export class Heirs {
  readonly #schemas: ReadonlyMap<string, JsonValue>;
  /** Name → names of those that have it in their `allOf`. */
  readonly #children = new Map<string, string[]>();

  readonly #root: View;
  /** Property and name → values. Found when first asked for. */
  #mapped: ReadonlyMap<string, ReadonlySet<string>> | undefined;

  constructor(root: View) {
    this.#root = root;
    const schemas = root.at("components").at("schemas").value;
    this.#schemas = new Map(isObject(schemas) ? Object.entries(schemas) : []);
    for (const [name, schema] of this.#schemas)
      for (const parent of parentsOf(schema))
        if (this.#children.get(parent)?.push(name) === undefined) this.#children.set(parent, [name]);
  }

  /** What a component schema inherits; undefined where it inherits from none that tells its heirs apart. */
  of(pointer: string): Inheritance | undefined {
    const name = nameIn(pointer);
    if (name === undefined) return undefined;
    const base = this.#inherited(name);
    if (base === undefined) return undefined;
    const { property } = base;
    const values = this.#family(name).flatMap((heir) => this.#valuesOf(heir, property));
    // Where the property can't have these values, the names are not what tells the heirs apart.
    return values.every(textsOf(this.#viewOf(name), property)) ? { property, values } : undefined;
  }

  /** The heirs of a component schema; undefined where it has none that a discriminator tells apart, or is a union itself. */
  familyOf(pointer: string): Family | undefined {
    const name = nameIn(pointer);
    if (name === undefined || !this.#children.has(name) || isUnion(this.#schemas.get(name))) return undefined;
    const property = (discriminatorOf(this.#schemas.get(name)) ?? this.#inherited(name))?.property;
    if (property === undefined) return undefined;
    const [, ...heirs] = this.#family(name, mostHeirs + 2);
    if (heirs.length === 0 || heirs.length > mostHeirs) return undefined;
    return { property, heirs: heirs.map((heir) => ({ name: heir, values: this.#fitting(heir, property) })) };
  }

  #fitting(heir: string, property: string): readonly string[] {
    const values = this.#valuesOf(heir, property);
    return values.every(textsOf(this.#viewOf(heir), property)) ? values : [];
  }

  #viewOf(name: string): View {
    return this.#root.at("components").at("schemas").at(name);
  }

  /** The discriminator of the nearest ancestor that has one. */
  #inherited(name: string) {
    return this.#ancestors(name).find(({ discriminator }) => discriminator !== undefined)?.discriminator;
  }

  /** The values that any discriminator of the document maps to an heir, by the same property; its name where none does. */
  #valuesOf(heir: string, property: string): readonly string[] {
    this.#mapped ??= mappedValues(this.#root.value);
    const mapped = this.#mapped.get(`${property} ${heir}`);
    return mapped === undefined ? [heir] : [...mapped];
  }

  #ancestors(name: string) {
    const found: { readonly discriminator: ReturnType<typeof discriminatorOf> }[] = [];
    const seen = new Set<string>([name]);
    let level = parentsOf(this.#schemas.get(name));
    for (let depth = 0; level.length > 0 && depth < deepest; depth++) {
      const fresh = [...new Set(level)].filter((parent) => !seen.has(parent));
      for (const parent of fresh) {
        seen.add(parent);
        found.push({ discriminator: discriminatorOf(this.#schemas.get(parent)) });
      }
      level = fresh.flatMap((parent) => parentsOf(this.#schemas.get(parent)));
    }
    return found;
  }

  /** A schema and all that inherit from it, or as many as are asked for. */
  #family(name: string, most = Number.POSITIVE_INFINITY): readonly string[] {
    const family = new Set([name]);
    for (const member of family) {
      for (const child of this.#children.get(member) ?? []) family.add(child);
      if (family.size >= most) break;
    }
    return [...family];
  }
}

function parentsOf(schema: JsonValue | undefined): readonly string[] {
  const allOf = isObject(schema) ? schema["allOf"] : undefined;
  return (isArray(allOf) ? allOf : []).flatMap((part) => {
    const ref = isObject(part) ? part["$ref"] : undefined;
    return typeof ref === "string" ? (nameIn(ref) ?? []) : [];
  });
}

/** A discriminator beside a union tells the members of the union apart, not heirs. */
function discriminatorOf(schema: JsonValue | undefined) {
  return isUnion(schema) ? undefined : discriminatorIn(schema);
}

function isUnion(schema: JsonValue | undefined): boolean {
  return isObject(schema) && ("oneOf" in schema || "anyOf" in schema);
}

function discriminatorIn(schema: JsonValue | undefined) {
  if (!isObject(schema)) return undefined;
  const { discriminator } = schema;
  if (!isObject(discriminator) || typeof discriminator["propertyName"] !== "string") return undefined;
  const mapping = isObject(discriminator["mapping"]) ? discriminator["mapping"] : {};
  return {
    property: discriminator["propertyName"],
    mapping: Object.fromEntries(
      Object.entries(mapping).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
    ),
  };
}

/** What all discriminators say, wherever they stand. */
function mappedValues(document: JsonValue | undefined): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const queue: (JsonValue | undefined)[] = [document];
  while (queue.length > 0) {
    const value = queue.pop();
    if (typeof value !== "object" || value === null) continue;
    const discriminator = discriminatorIn(value);
    for (const [text, target] of Object.entries(discriminator?.mapping ?? {})) {
      const key = `${discriminator?.property} ${nameIn(target) ?? target}`;
      found.set(key, (found.get(key) ?? new Set()).add(text));
    }
    for (const inner of Object.values(value)) if (typeof inner === "object") queue.push(inner);
  }
  return found;
}

function nameIn(pointer: string): string | undefined {
  const name = pointer.startsWith(prefix) ? pointer.slice(prefix.length) : undefined;
  return name === undefined || name.includes("/") ? undefined : unescapePointer(name);
}
