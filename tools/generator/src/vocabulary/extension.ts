import type { JsonObject, JsonValue } from "../model/types.ts";
import { check } from "./check.ts";
import type { Reading } from "./reading.ts";

/** The objects of an OpenAPI document on which an extension may stand. */
export type Place = "root" | "operation" | "tag" | "parameter" | "schema" | "securityScheme" | "oauthFlow";

/** A word of the document's own vocabulary. */
export interface Extension<Value = unknown> {
  readonly name: `x-${string}`;
  readonly on: Place;
  /** What it says, in one line. */
  readonly meaning: string;
  /** JSON Schema of its value. */
  readonly schema: JsonObject;
  /** A value that is right. */
  readonly example: JsonValue;
  readonly read: (value: unknown) => Reading<Value>;
}

interface Definition<Raw, Value> extends Omit<Extension<Value>, "read"> {
  /** Turns a value that satisfies `schema` into the model's shape. */
  readonly convert: (raw: Raw) => Value;
}

/** Defines a word. `Raw` must be the type that `schema` admits. */
export function defineExtension<Raw, Value>({
  convert,
  ...extension
}: Definition<Raw, Value>): Extension<Value> {
  const read = (value: unknown): Reading<Value> => {
    const problems = check(extension.schema, value);
    return { value: problems.length === 0 ? convert(value as Raw) : undefined, problems };
  };
  return { ...extension, read };
}
