/** Schemas of the model: JSON Schema 2020-12 read into a closed union that targets can match on. */
import type { JsonObject, JsonValue, Pointer } from "./json.ts";

export type Schema =
  | RefSchema
  | ObjectSchema
  | ArraySchema
  | TupleSchema
  | StringSchema
  | NumberSchema
  | BooleanSchema
  | NullSchema
  | EnumSchema
  | UnionSchema
  | IntersectionSchema
  | UnknownSchema
  | NeverSchema;

/** What every schema may say about itself. */
export interface SchemaInfo {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly deprecated: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly default: JsonValue | undefined;
  readonly examples: readonly JsonValue[];
  /** Bounds and the like (`minimum`, `maxLength`, `pattern` …), as JSON Schema writes them. */
  readonly constraints: JsonObject;
  /** The normalised JSON Schema this was read from. */
  readonly json: JsonObject | boolean;
  readonly pointer: Pointer;
}

/** A named schema, by its key in `Api.schemas`. */
export interface RefSchema extends SchemaInfo {
  readonly kind: "ref";
  readonly name: string;
}

export interface ObjectSchema extends SchemaInfo {
  readonly kind: "object";
  readonly properties: readonly Property[];
  /** Schema of properties not named; undefined: the document does not say, false: there are none. */
  readonly additional: Schema | false | undefined;
  readonly patterns: readonly { readonly pattern: string; readonly schema: Schema }[];
}

export interface Property {
  readonly name: string;
  readonly required: boolean;
  readonly schema: Schema;
}

export interface ArraySchema extends SchemaInfo {
  readonly kind: "array";
  readonly items: Schema;
}

export interface TupleSchema extends SchemaInfo {
  readonly kind: "tuple";
  readonly prefix: readonly Schema[];
  readonly rest: Schema | undefined;
}

export interface StringSchema extends SchemaInfo {
  readonly kind: "string";
  readonly format: string | undefined;
  /** True where the string stands for bytes outside JSON (`format: binary`, a media type's whole body). */
  readonly binary: boolean;
  /** What the JSON that it holds looks like (`contentSchema` with a JSON `contentMediaType`). */
  readonly content?: Schema;
}

export interface NumberSchema extends SchemaInfo {
  readonly kind: "number";
  readonly integer: boolean;
  readonly format: string | undefined;
}

export interface BooleanSchema extends SchemaInfo {
  readonly kind: "boolean";
}

export interface NullSchema extends SchemaInfo {
  readonly kind: "null";
}

/** `enum` and `const`: the exact values. */
export interface EnumSchema extends SchemaInfo {
  readonly kind: "enum";
  readonly values: readonly JsonValue[];
  /** True where the document says that other values may come (`x-extensible-enum`, or a union with plain `string`). */
  readonly open: boolean;
}

export interface UnionSchema extends SchemaInfo {
  readonly kind: "union";
  readonly members: readonly Schema[];
  readonly discriminator: Discriminator | undefined;
}

export interface Discriminator {
  readonly property: string;
  /** Value → name of the schema. */
  readonly mapping: readonly { readonly value: string; readonly schema: string }[];
}

/** The schemas that inherit from another one, which a discriminator tells apart: each may stand where that one is referred to. */
export interface Family {
  /** The discriminator's property. */
  readonly property: string;
  /** In the order of the document, heirs of heirs after those. */
  readonly heirs: readonly Heir[];
}

export interface Heir {
  /** Its name among `components.schemas`. */
  readonly name: string;
  /** The values that stand for it alone; none where the property can't have them. */
  readonly values: readonly string[];
}

export interface IntersectionSchema extends SchemaInfo {
  readonly kind: "intersection";
  readonly members: readonly Schema[];
}

/** Anything: no type is stated. */
export interface UnknownSchema extends SchemaInfo {
  readonly kind: "unknown";
}

/** Nothing: `false`, or members that contradict each other. */
export interface NeverSchema extends SchemaInfo {
  readonly kind: "never";
}
