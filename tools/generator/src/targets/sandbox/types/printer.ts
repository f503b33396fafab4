import { type Code, code, keyword } from "../../../emit/code.ts";
import { identifier } from "../../../emit/identifier.ts";
import { NameScope, pascalCase, safeName } from "../../../emit/names.ts";
import { schemaDoc } from "../../../emit/schemaDoc.ts";
import { objectMembers, type TypeNames, typeOf } from "../../../emit/typescriptType.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Api } from "../../../model/types.ts";
import { differs, inMode, type Mode } from "./modes.ts";

const suffixes: Readonly<Record<Mode, string>> = { result: "", filled: "Input", change: "Change" };

/** Prints types and remembers which named ones it needs. */
export class TypePrinter {
  readonly #api: Api;
  readonly #scope = new NameScope(["Operations", "Schemas"]);
  readonly #names = new Map<string, string>();
  /** Declarations that are still to be printed. */
  readonly #queue: { readonly schema: string; readonly mode: Mode; readonly name: string }[] = [];

  constructor(api: Api) {
    this.#api = api;
    // Results take the plain names, whatever is printed first.
    for (const name of api.schemas.keys()) this.#claim(name, "result");
  }

  type(schema: Schema, mode: Mode): Code {
    return typeOf(
      inMode(schema, mode, this.#api.schemas),
      mode === "result" ? "output" : "input",
      this.#typeNames(mode),
    );
  }

  /** Every type that was needed, in alphabetical order, with the names of those that are results. */
  declarations(): {
    readonly code: readonly Code[];
    readonly results: readonly { schema: string; name: string }[];
  } {
    const done = new Map<string, Code>();
    const results: { schema: string; name: string }[] = [];
    // A list that grows while it is walked is walked to its new end.
    for (const { schema, mode, name } of this.#queue) {
      if (done.has(name)) continue;
      done.set(name, this.#declaration(schema, mode, name));
      if (mode === "result") results.push({ schema, name });
    }
    const byName = (a: string, b: string): number => (a < b ? -1 : 1);
    return {
      code: [...done].sort(([a], [b]) => byName(a, b)).map(([, declaration]) => declaration),
      results: results.sort((a, b) => byName(a.schema, b.schema)),
    };
  }

  #declaration(schemaName: string, mode: Mode, name: string): Code {
    const found = this.#api.schemas.get(schemaName)?.schema;
    const schema = found && inMode(found, mode, this.#api.schemas);
    const direction = mode === "result" ? "output" : "input";
    if (schema?.kind === "object" && schema.properties.length > 0) {
      return code`${schemaDoc(schema)}
export interface ${identifier(name)} {
  ${objectMembers(schema, direction, this.#typeNames(mode), false)}
}`;
    }
    const type = schema === undefined ? keyword("unknown") : typeOf(schema, direction, this.#typeNames(mode));
    return code`${schema === undefined ? undefined : schemaDoc(schema)}
export type ${identifier(name)} = ${type};`;
  }

  #typeNames(mode: Mode): TypeNames {
    return {
      reference: (schema) => {
        const actual = differs(schema, mode, this.#api.schemas) ? mode : "result";
        const name = this.#claim(schema, actual);
        this.#queue.push({ schema, mode: actual, name });
        return identifier(name);
      },
      binary: () => keyword("Uint8Array"),
    };
  }

  #claim(schema: string, mode: Mode): string {
    const key = `${mode} ${schema}`;
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = this.#scope.claim(safeName(pascalCase(schema), "Schema") + suffixes[mode]);
    this.#names.set(key, name);
    return name;
  }
}
