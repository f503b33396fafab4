import { dereference, schemaAt } from "../lookup.ts";
import type { Schema } from "../schema.ts";
import type { NamedSchema } from "../types.ts";

/** One of the errors that a schema describes. */
export interface DescribedError {
  readonly code: string;
  readonly schema: Schema;
  readonly description: string | undefined;
  readonly retryable: boolean;
}

/** Looks into schemas of errors. Most operations fail alike, so what is found in a schema is remembered. */
export class ErrorSchemas {
  readonly #named: ReadonlyMap<string, NamedSchema>;
  readonly #members = new Map<Schema, readonly Schema[]>();
  readonly #codes = new Map<string, Map<Schema | string, readonly string[]>>();
  readonly #errors = new Map<string, Map<Schema | string, readonly DescribedError[]>>();
  readonly #declared = new Map<string, Map<Schema | string, boolean>>();

  constructor(named: ReadonlyMap<string, NamedSchema>) {
    this.#named = named;
  }

  /** The distinct string values of the property at a dotted path, in all members of a union. */
  codesAt(schema: Schema, path: string): readonly string[] {
    return remembered(this.#codes, path, schema, () => {
      const members = this.#membersOf(schema);
      if (members.length > 1) return members.flatMap((member) => this.codesAt(member, path));
      const found = schemaAt(schema, path, this.#named);
      const target = found && dereference(found, this.#named);
      if (target?.kind !== "enum" || target.open) return [];
      return target.values.filter((value) => typeof value === "string");
    });
  }

  /** An error for each code of each member of a union. */
  errorsOf(schema: Schema, path: string): readonly DescribedError[] {
    const { kind } = dereference(schema, this.#named);
    if (kind !== "union") return this.#errorsOfMember(schema, path);
    return remembered(this.#errors, path, schema, () =>
      this.#membersOf(schema).flatMap((member) => this.#errorsOfMember(member, path)),
    );
  }

  /** Whether any member of a union has a property at the dotted path. */
  declares(schema: Schema, path: string): boolean {
    return remembered(this.#declared, path, schema, () =>
      this.#membersOf(schema).some((member) => schemaAt(member, path, this.#named) !== undefined),
    );
  }

  isRetryable(schema: Schema | undefined): boolean {
    if (schema === undefined) return false;
    const { json } = dereference(schema, this.#named);
    return typeof json === "object" && json["x-retryable"] === true;
  }

  #errorsOfMember(schema: Schema, path: string): readonly DescribedError[] {
    return this.codesAt(schema, path).map((code) => ({
      code,
      schema,
      description: dereference(schema, this.#named).description,
      retryable: this.isRetryable(schema),
    }));
  }

  #membersOf(schema: Schema): readonly Schema[] {
    const target = dereference(schema, this.#named);
    if (target.kind !== "union") return [schema];
    const known = this.#members.get(target);
    if (known !== undefined) return known;
    const members = target.members.flatMap((member) => this.#membersOf(member));
    this.#members.set(target, members);
    return members;
  }
}

/** A reference is what it names, wherever it stands. */
function keyOf(schema: Schema): Schema | string {
  return schema.kind === "ref" ? schema.name : schema;
}

function remembered<T>(
  memory: Map<string, Map<Schema | string, T>>,
  path: string,
  schema: Schema,
  find: () => T,
): T {
  const found = memory.get(path) ?? new Map<Schema | string, T>();
  memory.set(path, found);
  const key = keyOf(schema);
  if (!found.has(key)) found.set(key, find());
  return found.get(key) as T;
}
