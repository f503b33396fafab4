import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import type { ApiDescription, JsonSchema } from "../description.ts";
import type { FieldError } from "../errors/apiError.ts";
import { fieldErrors } from "./fieldErrors.ts";

/**
 * Checks a value and says what is wrong with it, field by field. Where it fills in defaults, it does so in the
 * value that it was given.
 */
export type Check = (value: unknown) => readonly FieldError[];

export interface Validators {
  /** Compiles on first use. Properties that are left out get the defaults of the schema. */
  filling(schema: JsonSchema): Check;
  /** Compiles on first use. Leaves the value as it is. */
  strict(schema: JsonSchema): Check;
  /** What the named schema makes of nothing: an object of its defaults. */
  defaults(name: string): unknown;
}

export function validators(description: ApiDescription): Validators {
  const filling = compiler(description, true);
  const strict = compiler(description, false);
  return {
    filling,
    strict,
    defaults(name) {
      const value = {};
      filling(reference(name))(value);
      return value;
    },
  };
}

const references = new Map<string, JsonSchema>();

/** A schema that is the named one; always the same object for the same name. */
export function reference(name: string): JsonSchema {
  const known = references.get(name);
  if (known !== undefined) return known;
  const made = { $ref: `schemas#/$defs/${name}` };
  references.set(name, made);
  return made;
}

function compiler(description: ApiDescription, useDefaults: boolean): (schema: JsonSchema) => Check {
  // The document was linted: to check its schemas against the meta-schema again would double the time of a start.
  const trusted = { strict: false, validateSchema: false, meta: false, logger: false } as const;
  const ajv = new Ajv2020({ ...trusted, allErrors: true, useDefaults });
  formats.default(ajv);
  ajv.addSchema({ $id: "schemas", $defs: description.schemas });
  return (schema) => {
    let validate: ValidateFunction | undefined;
    return (value) => {
      validate ??= ajv.compile(schema);
      return validate(value) ? [] : fieldErrors(validate.errors ?? []);
    };
  };
}
