import { childrenOf } from "../../../model/lookup.ts";
import type { Schema } from "../../../model/schema.ts";
import type { NamedSchema } from "../../../model/types.ts";
import type { TypescriptOptions } from "../options.ts";
import { type Leaf, leafOf, wireTypeOf } from "./leaf.ts";

/**
 * Which positions of a document are converted. The one place that decides: types and what the runtime is told are both
 * asked of it, so that they cannot differ.
 */
export class Positions {
  readonly named: ReadonlyMap<string, NamedSchema>;
  /** Positions that stay as they are on the wire. */
  readonly kept = new Set<Schema>();
  readonly #options: Pick<TypescriptOptions, "dates" | "int64">;
  readonly #holders: ReadonlySet<string>;
  #isGivenUp = false;
  readonly #held = new Map<Schema, boolean>();

  constructor(named: ReadonlyMap<string, NamedSchema>, options: Pick<TypescriptOptions, "dates" | "int64">) {
    this.named = named;
    this.#options = options;
    this.#holders = this.#findHolders();
  }

  resolve = (name: string): Schema | undefined => this.named.get(name)?.schema;

  /** Leaves everything as it is on the wire. */
  giveUp = (): void => {
    this.#isGivenUp = true;
  };

  get isGivenUp(): boolean {
    return this.#isGivenUp;
  }

  /** Leaves a position as it is on the wire. */
  keep = (position: Schema): void => {
    this.kept.add(position);
  };

  /** What becomes of a position; undefined: it is no text or number that is converted. */
  leafAt = (position: Schema): Leaf | undefined => {
    if (this.#isGivenUp) return undefined;
    let schema: Schema | undefined = position;
    for (const seen = new Set<Schema>(); schema !== undefined && !seen.has(schema); ) {
      if (this.kept.has(schema)) return undefined;
      seen.add(schema);
      if (schema.kind !== "ref") return leafOf(schema, this.#options);
      schema = this.resolve(schema.name);
    }
    return undefined;
  };

  /** What a position would become, had it not been left as it is, in the words of JSON. */
  wireTypeAt(position: Schema): "string" | "number" | undefined {
    let schema: Schema | undefined = position;
    for (const seen = new Set<Schema>(); schema?.kind === "ref" && !seen.has(schema); ) {
      seen.add(schema);
      schema = this.resolve(schema.name);
    }
    const leaf = schema && leafOf(schema, this.#options);
    return leaf && wireTypeOf(leaf);
  }

  /** Whether something in a schema might be converted, through references. */
  holds = (schema: Schema): boolean => {
    const known = this.#held.get(schema);
    if (known !== undefined) return known;
    const holds =
      schema.kind === "ref"
        ? this.#holders.has(schema.name)
        : leafOf(schema, this.#options) !== undefined || childrenOf(schema).some(this.holds);
    this.#held.set(schema, holds);
    return holds;
  };

  #findHolders(): ReadonlySet<string> {
    const users = new Map<string, string[]>();
    const found = new Set<string>();
    for (const { name, schema: whole } of this.named.values()) {
      const queue = [whole];
      for (let schema = queue.pop(); schema !== undefined; schema = queue.pop()) {
        if (leafOf(schema, this.#options) !== undefined) found.add(name);
        if (schema.kind === "ref") {
          const own = users.get(schema.name) ?? [];
          own.push(name);
          users.set(schema.name, own);
        }
        for (const child of childrenOf(schema)) queue.push(child);
      }
    }
    for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
    return found;
  }
}
