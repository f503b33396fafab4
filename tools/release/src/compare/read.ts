/** Reads a document from a file, or from a value in memory. */
import { type Diagnostic, load, normalize, repairDocument } from "sdkgen";
import type { JsonObject } from "../schema/json.ts";
import type { Side } from "../verdict/finding.ts";
import type { Spec } from "./node.ts";

/** A document that can't be read: what is wrong, where, and what to do. */
export class UnreadableDocument extends Error {
  override readonly name = "UnreadableDocument";
}

/** @throws {UnreadableDocument} for a file that is none, or holds no OpenAPI document of 3.0 to 3.2. */
export async function readSpec(file: string, side: Side): Promise<Spec> {
  const { value, diagnostics } = await load(file);
  const broken = diagnostics.some(isError) ? [] : repairDocument(value.document, value.refused).diagnostics;
  const problem = diagnostics.find(isError) ?? broken.find(isDoubtful);
  if (problem !== undefined) {
    const place =
      problem.location ?? (problem.pointer === undefined ? undefined : value.locate(problem.pointer));
    const where = place === undefined ? file : `${place.file}:${place.line}:${place.column}`;
    throw new UnreadableDocument(`${where}: ${problem.message} ${problem.fix}`);
  }
  return specOf(value.document, side, value.locate);
}

/** A document in memory. */
export function specOf(raw: JsonObject, side: Side, locate: Spec["locate"] = () => undefined): Spec {
  const legacy = typeof raw["openapi"] === "string" && raw["openapi"].startsWith("3.0");
  // What a generator may read into a contradiction, a proof may not: it accepts nothing.
  const read = normalize(legacy ? withoutSiblings(raw) : raw, { settleContradictions: false });
  return { side, raw, document: read.value, locate };
}

/** In OpenAPI 3.0, what stands beside a reference is ignored (3.0.4 §4.8.23.1). */
function withoutSiblings(raw: JsonObject): JsonObject {
  const visit = (value: unknown, key: string | undefined): unknown => {
    if (Array.isArray(value)) return value.map((item) => visit(item, undefined));
    if (typeof value !== "object" || value === null) return value;
    if (key === "example" || key === "examples" || key === "default" || key === "enum" || key === "value")
      return value;
    const named = key === "properties" || key === "schemas" || key === "parameters" || key === "responses";
    const reference: unknown = Reflect.get(value, "$ref");
    if (typeof reference === "string" && !named) return { $ref: reference };
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name)]));
  };
  return visit(raw, undefined) as JsonObject;
}

/** What a generator may pass over, a comparison may not: a part that nobody can read could have said anything. */
function isDoubtful({ code, severity }: Diagnostic): boolean {
  return severity !== "info" && (code === "node-invalid" || code === "reference-unresolved");
}

function isError(diagnostic: { readonly severity: string }): boolean {
  return diagnostic.severity === "error";
}
