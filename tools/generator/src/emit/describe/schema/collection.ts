import type { Schema } from "../../../model/schema.ts";
import type { Api, JsonObject, JsonValue } from "../../../model/types.ts";
import { cleanSchema, referencesIn } from "./clean.ts";

/** Cleans schemas and remembers which named ones they need. */
export class SchemaCollection {
  readonly #api: Api;
  readonly #keep: ReadonlySet<string>;
  readonly #used = new Set<string>();

  /** @param keep annotations that stay in the schemas. */
  constructor(api: Api, keep: ReadonlySet<string> = new Set()) {
    this.#api = api;
    this.#keep = keep;
  }

  /** The schema for the description. */
  use(schema: Schema): JsonValue {
    return this.useJson(schema.json);
  }

  useJson(json: JsonValue): JsonValue {
    const clean = cleanSchema(json, {
      defaultOf: (name) => this.#api.schemas.get(name)?.schema.default,
      keep: this.#keep,
    });
    for (const name of referencesIn(clean)) this.#used.add(name);
    return clean;
  }

  /** Every named schema that was used, and those that these use, by name in alphabetical order. */
  named(): JsonObject {
    const done = new Map<string, JsonValue>();
    for (const name of this.#used) {
      const schema = this.#api.schemas.get(name);
      // A set that grows while it is walked is walked to its new end.
      if (schema !== undefined && !done.has(name)) done.set(name, this.use(schema.schema));
    }
    return Object.fromEntries([...done].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}
