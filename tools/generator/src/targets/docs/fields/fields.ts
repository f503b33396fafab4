import { goes } from "../../../emit/exampleValue.ts";
import type { Direction } from "../../../emit/typescriptType.ts";
import type { Discriminator, ObjectSchema, Property, Schema } from "../../../model/schema.ts";
import type { Docs } from "../docs.ts";
import type { Ids } from "../ids.ts";
import type { Alternative, Field, Shape } from "../page.ts";
import { hrefOf } from "../places.ts";
import { cleanMarkdown } from "../prose/clean.ts";
import { conditionsOf } from "./conditions.ts";
import { constraintsOf } from "./constraints.ts";
import { describedEnum } from "./enumeration.ts";
import { holdsFields, type Resolved, resolve } from "./resolve.ts";
import { typeInline, typeText } from "./type.ts";
import { jsonLine, valueText } from "./value.ts";

export interface FieldOptions {
  /** `both`: of a schema's own page, where read-only and write-only fields stand side by side. */
  readonly direction: Direction | "both";
  readonly ids: Ids;
  /** What ids begin with: `body`. */
  readonly prefix: string;
  /** Name of the schema whose own page this is. */
  readonly self?: string;
}

/** How deep named schemas are shown in place: on pages of operations as far as one reads, on those of schemas one step. */
const depths = { operation: [4, 3, 2, 1], schema: [1] } as const;

/** How many fields a table may have before it is shown less deep. */
const most = 150;

/** The fields of a value: as deep as leaves the table readable, beyond that a way to the page of the schema. */
export function shapeOf(docs: Docs, schema: Schema, options: FieldOptions): Shape {
  for (const depth of options.self === undefined ? depths.operation : depths.schema) {
    const ids = options.ids.fork();
    const writer = new ShapeWriter(docs, { ...options, ids }, depth);
    const shape = writer.shape(schema, {
      path: options.prefix,
      within: options.self === undefined ? [] : [options.self],
      depth: 0,
    });
    if (writer.count > most && depth > 1) continue;
    options.ids.adopt(ids);
    return shape;
  }
  return { fields: [] };
}

/** One value on its own: a parameter, a header. */
export function fieldOf(
  docs: Docs,
  named: { readonly name: string; readonly schema: Schema; readonly required: boolean },
  options: FieldOptions,
): Field {
  const writer = new ShapeWriter(docs, options, 2);
  return writer.field(named, { path: options.prefix, within: [], depth: 0 });
}

interface Place {
  /** Names on the way here, for ids. */
  readonly path: string;
  /** Schemas that are being shown. */
  readonly within: readonly string[];
  readonly depth: number;
}

/** Anonymous schemas have no page to lead to; nobody reads deeper than this. */
const deepest = 12;

class ShapeWriter {
  count = 0;
  readonly #docs: Docs;
  readonly #options: FieldOptions;
  readonly #depth: number;

  constructor(docs: Docs, options: FieldOptions, depth: number) {
    this.#docs = docs;
    this.#options = options;
    this.#depth = depth;
  }

  shape(schema: Schema, place: Place): Shape {
    const resolved = resolve(schema, this.#docs.api.schemas);
    if (!holdsFields(resolved.schema)) return { fields: [] };
    const { name } = resolved;
    const isSelf = name !== undefined && name === this.#options.self && place.depth === 0;
    if (name !== undefined && !isSelf) {
      const href = hrefOf(this.#docs.places.schemas.get(name));
      const ends = place.within.includes(name) || place.within.length >= this.#depth + this.#ownLevel();
      if (ends && href !== undefined)
        return this.#isPlain(resolved.schema) ? { fields: [] } : { fields: [], continues: href };
    }
    // Where a limit is passed already, the table is made again less deep: the rest of it is of no use.
    if (place.depth > deepest || (this.count > most && this.#depth > 1)) return { fields: [] };
    const within = name === undefined ? place.within : [...place.within, name];
    return this.#open(resolved.schema, { ...place, within, depth: place.depth + 1 });
  }

  field({ name, schema, required }: Property, place: Place, wildcard = false): Field {
    this.count++;
    const { api } = this.#docs;
    const resolved = resolve(schema, api.schemas);
    const { info, nullable } = resolved;
    const path = `${place.path}-${name}`;
    const id = this.#options.ids.claim(path);
    const { description, ...listed } = describedEnum(resolved, api.schemas);
    const shape = listed.enum === undefined ? this.shape(schema, { ...place, path }) : { fields: [] };
    const hasShape =
      shape.fields.length > 0 || shape.alternatives !== undefined || shape.continues !== undefined;
    const [example] = info.examples;
    return {
      name,
      id,
      ...(wildcard ? { wildcard: true } : {}),
      type: typeInline(this.#docs, schema),
      required,
      ...(nullable ? { nullable: true } : {}),
      ...(info.readOnly && this.#options.direction === "both" ? { readOnly: true } : {}),
      ...(info.writeOnly && this.#options.direction === "both" ? { writeOnly: true } : {}),
      ...(info.deprecated ? { deprecated: true } : {}),
      ...(description === undefined ? {} : { description }),
      constraints: constraintsOf(resolved),
      ...(info.default === undefined ? {} : { default: jsonLine(info.default) }),
      ...(example === undefined || hasShape ? {} : { example: valueText(example) }),
      ...listed,
      ...(hasShape ? { children: shape } : {}),
    };
  }

  #ownLevel(): number {
    return this.#options.self === undefined ? 0 : 1;
  }

  /** Nothing stands inside: a list of plain values, a choice between them. */
  #isPlain(schema: Schema): boolean {
    if (schema.kind !== "array" && schema.kind !== "union") return false;
    const parts = schema.kind === "array" ? [schema.items] : schema.members;
    return parts.every((part) => !holdsFields(resolve(part, this.#docs.api.schemas).schema));
  }

  #open(schema: Schema, place: Place): Shape {
    switch (schema.kind) {
      case "object":
        return { fields: this.#objectFields(schema, place) };
      case "array":
        return this.shape(schema.items, place);
      case "tuple":
        return {
          fields: schema.prefix.map((item, index) =>
            this.field({ name: String(index), schema: item, required: true }, place),
          ),
        };
      case "union":
        return this.#alternatives(schema.members, schema.discriminator, place);
      case "intersection":
        return this.#merged(schema.members, place);
      default:
        return { fields: [] };
    }
  }

  #objectFields(schema: ObjectSchema, place: Place): readonly Field[] {
    const named = this.#docs.api.schemas;
    const { direction } = this.#options;
    const own = schema.properties.filter(
      (property) => direction === "both" || goes(property.schema, named, direction),
    );
    const wildcards = [
      ...(schema.additional ? [{ name: "any other name", schema: schema.additional }] : []),
      ...schema.patterns.map(({ pattern, schema: inner }) => ({
        name: `any name like ${pattern}`,
        schema: inner,
      })),
    ].filter(({ schema: inner }) => inner.kind !== "unknown" || inner.description !== undefined);
    return [
      ...own.map((property) => this.field(property, place)),
      ...wildcards.map((entry) =>
        this.field(
          {
            ...entry,
            name: own.length === 0 && entry.name === "any other name" ? "any name" : entry.name,
            required: false,
          },
          place,
          true,
        ),
      ),
    ];
  }

  /** Parts of one object: the fields of all, each once; what is required by one is required. */
  #merged(members: readonly Schema[], place: Place): Shape {
    const fields = new Map<string, Field>();
    const alternatives: Alternative[] = [];
    for (const member of members) {
      const resolved = resolve(member, this.#docs.api.schemas);
      const { name } = resolved;
      if (name !== undefined && place.within.includes(name)) continue;
      const within = name === undefined ? place.within : [...place.within, name];
      if (place.depth > deepest) continue;
      const part = this.#open(resolved.schema, { ...place, within, depth: place.depth + 1 });
      for (const field of part.fields) {
        const known = fields.get(field.name);
        fields.set(
          field.name,
          known === undefined ? field : { ...known, ...field, required: known.required || field.required },
        );
      }
      alternatives.push(...(part.alternatives ?? []));
    }
    return { fields: [...fields.values()], ...(alternatives.length > 0 ? { alternatives } : {}) };
  }

  #alternatives(members: readonly Schema[], discriminator: Discriminator | undefined, place: Place): Shape {
    const resolved = members.map((member) => resolve(member, this.#docs.api.schemas));
    if (!resolved.some((member) => holdsFields(member.schema))) return { fields: [] };
    const conditions = conditionsOf(members, discriminator, this.#docs.api.schemas);
    const alternatives = members.map((member, index): Alternative => {
      const { name, info } = resolved[index] ?? resolve(member, this.#docs.api.schemas);
      const when = conditions[index];
      const label = when?.value ?? info.title ?? name ?? typeText(this.#docs, member);
      const path = `${place.path}-${label}`;
      return {
        id: this.#options.ids.claim(path),
        label,
        type: typeInline(this.#docs, member),
        ...descriptionOf(resolved[index]),
        ...(when === undefined ? {} : { when }),
        ...this.shape(member, { ...place, path }),
      };
    });
    return { fields: [], alternatives };
  }
}

function descriptionOf(resolved: Resolved | undefined): { readonly description?: string } {
  const text = resolved?.info.description ?? resolved?.info.title;
  return text === undefined ? {} : { description: cleanMarkdown(text) };
}
