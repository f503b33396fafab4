import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { JsonObject } from "../../src/model/types.ts";
import { parse } from "./model.ts";

const fixtures = fileURLToPath(new URL("../fixtures/", import.meta.url));

/** Documents to be damaged: our fixtures, or those of a folder that is named. */
export function readDocuments(folder = fixtures): readonly JsonObject[] {
  return readdirSync(folder)
    .filter((name) => /\.(ya?ml|json)$/.test(name))
    .map((name) => {
      const text = readFileSync(path.join(folder, name), "utf8");
      return name.endsWith(".json") ? (JSON.parse(text) as JsonObject) : parse(text);
    });
}

/** A way to a value of a document. */
export type Way = readonly string[];

/** What is done to the value at the end of a way. */
export type Damage = { readonly kind: "drop" } | { readonly kind: "swap"; readonly value: unknown };

/** Values of every type, and structures that are nearly right. */
const strays: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  "",
  "x",
  "object",
  [],
  {},
  [null],
  [{}],
  { type: 5 },
  { type: ["string", 5] },
  { $ref: "#" },
  { $ref: "#/info" },
  { $ref: "#/components/schemas/Gone" },
  { $ref: "gone.yaml" },
  { $ref: 5 },
  { allOf: 5 },
  { allOf: [{ type: "string" }, { type: "integer" }] },
  { enum: [[]] },
  { enum: 5 },
  { properties: [] },
  { properties: { a: null } },
  { oneOf: [null] },
  { discriminator: "a", oneOf: [{ $ref: "#/components/schemas/Gone" }] },
  { required: true },
];

export const damages: fc.Arbitrary<Damage> = fc.oneof(
  fc.constant({ kind: "drop" } as const),
  fc.constantFrom(...strays).map((value) => ({ kind: "swap", value }) as const),
);

/** Every way to a value, with what is inside objects and arrays. */
export function waysOf(value: unknown, way: Way = []): readonly Way[] {
  const ways: Way[] = [];
  const visit = (inner: unknown, to: Way): void => {
    if (to.length > 0) ways.push(to);
    if (typeof inner !== "object" || inner === null) return;
    for (const [key, next] of Object.entries(inner)) if (key !== "__proto__") visit(next, [...to, key]);
  };
  visit(value, way);
  return ways;
}

/** A copy of a document with a value dropped or swapped; the document itself where the way leads nowhere any more. */
export function damage(document: JsonObject, way: Way, what: Damage): JsonObject {
  const last = way.at(-1);
  if (last === undefined || last === "openapi") return document;
  // By text, so that what YAML aliases share is damaged in one place only.
  const copy = JSON.parse(JSON.stringify(document)) as Record<string, unknown>;
  let parent: unknown = copy;
  for (const key of way.slice(0, -1)) {
    if (typeof parent !== "object" || parent === null || !Object.hasOwn(parent, key)) return document;
    parent = (parent as Record<string, unknown>)[key];
  }
  if (typeof parent !== "object" || parent === null) return document;
  if (what.kind === "swap") Reflect.set(parent, last, structuredClone(what.value));
  else if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else Reflect.deleteProperty(parent, last);
  return copy as JsonObject;
}

/** Documents with one to three faults anywhere. */
export function damagedDocuments(documents: readonly JsonObject[]): fc.Arbitrary<JsonObject> {
  const ways = new Map<JsonObject, readonly Way[]>();
  return fc.constantFrom(...documents).chain((document) => {
    const all = ways.get(document) ?? waysOf(document);
    ways.set(document, all);
    // A component or an operation that is gone leaves more behind than a word in a description.
    const coarse = all.filter((way) => way.length <= 4);
    const way = fc.oneof(fc.constantFrom(...all), fc.constantFrom(...coarse));
    return fc
      .array(fc.tuple(way, damages), { minLength: 1, maxLength: 3 })
      .map((faults) => faults.reduce((given, [to, what]) => damage(given, to, what), document));
  });
}
