import type { ApiDescription } from "../description.ts";
import type { FieldError } from "../errors/apiError.ts";
import type { Schemas } from "../generated/types.ts";
import { resolve } from "./types.ts";
import { reference, type Validators } from "./validators.ts";

/** Facts that handlers take from the document's schemas instead of writing them again. */
export interface SchemaFacts {
  /** What identifiers of the schema begin with: `acc_`. @throws Error where its pattern does not say. */
  prefix(name: string): string;
  /** The object that the schema's defaults make. @throws Error where they don't make a whole one. */
  defaults<Name extends keyof Schemas>(name: Name): Schemas[Name];
  /** What keeps a value from being the named schema's. */
  faults(name: keyof Schemas, value: unknown): readonly FieldError[];
}

export function schemaFacts(description: ApiDescription, validators: Validators): SchemaFacts {
  return {
    prefix(name) {
      const found = literalPrefix(description, name);
      if (found === undefined) {
        throw new Error(
          `Schema ${name} needs a "pattern" that begins with a fixed prefix, as in "^acc_[A-Za-z0-9]+$".`,
        );
      }
      return found;
    },
    defaults(name) {
      const value = validators.defaults(name);
      const [fault] = validators.strict(reference(name))(value);
      if (fault !== undefined)
        throw new Error(`Schema ${name} needs a default for ${fault.field}: it ${fault.message}.`);
      return value as Schemas[typeof name];
    },
    faults: (name, value) => validators.strict(reference(name))(value),
  };
}

/** The fixed text that a schema's pattern begins with. */
function literalPrefix(description: ApiDescription, name: string): string | undefined {
  const schema = resolve(reference(name), description.schemas);
  const pattern = typeof schema === "boolean" ? undefined : schema["pattern"];
  return typeof pattern === "string" ? /^\^([A-Za-z0-9_]+_)/.exec(pattern)?.[1] : undefined;
}
