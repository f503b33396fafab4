import type { Schema } from "../../../model/schema.ts";
import type { TypescriptOptions } from "../options.ts";

/** What a text or number of JSON becomes in programs, in the words of the runtime. */
export type Leaf = "date-time" | "bigint" | "digits" | "bigint-text";

type Choice = Pick<TypescriptOptions, "dates" | "int64">;

const large: ReadonlySet<string> = new Set(["int64", "uint64"]);

/** Whether anything at all is converted. */
export function convertsAnything({ dates, int64 }: Choice): boolean {
  return dates !== "string" || int64 !== "number";
}

/** What the options make of a schema by itself. A `date` has no moment, so it stays text whatever is chosen. */
export function leafOf(schema: Schema, { dates, int64 }: Choice): Leaf | undefined {
  if (schema.kind === "string" && !schema.binary) {
    if (schema.format === "date-time") return dates === "Date" ? "date-time" : undefined;
    return large.has(schema.format ?? "") && int64 === "bigint" ? "bigint-text" : undefined;
  }
  if (schema.kind !== "number" || !large.has(schema.format ?? "")) return undefined;
  return int64 === "bigint" ? "bigint" : int64 === "string" ? "digits" : undefined;
}

/** The JSON type of what it is on the wire. */
export function wireTypeOf(leaf: Leaf): "string" | "number" {
  return leaf === "date-time" || leaf === "bigint-text" ? "string" : "number";
}
