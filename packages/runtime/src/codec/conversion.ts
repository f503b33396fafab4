/**
 * What a text or number of JSON becomes in programs.
 * `date-time`: RFC 3339 ↔ `Date`. `bigint`: number ↔ `bigint`. `digits`: number ↔ its digits. `bigint-text`: text ↔ `bigint`.
 */
export type Leaf = "date-time" | "bigint" | "digits" | "bigint-text";

/** One of the things that a value may be; where `when` is given, only if that property has one of these values. */
export interface Alternative {
  readonly when?: readonly [property: string, values: readonly unknown[]];
  readonly as: Conversion;
}

/**
 * Where a value has positions that are converted: plain data, written by the generator from the same decisions as the types.
 * Names of properties stand in pairs, never as keys.
 */
export type Conversion =
  | Leaf
  /** That of a named schema. */
  | { readonly ref: string }
  /** A list: its first items one by one, `null` where one stays as it is, then all others. */
  | { readonly items: Conversion | null; readonly first?: readonly (Conversion | null)[] }
  | {
      /** By name; `null` keeps a property from `patterns` and `others`. */
      readonly properties: readonly (readonly [name: string, conversion: Conversion | null])[];
      /** By regular expression, for names that are not listed. */
      readonly patterns?: readonly (readonly [pattern: string, conversion: Conversion | null])[];
      /** For all other names. */
      readonly others?: Conversion;
    }
  /** Each of these that the value is. */
  | { readonly all: readonly Alternative[] };

/** Conversions of named schemas. */
export type Conversions = readonly (readonly [name: string, conversion: Conversion])[];
