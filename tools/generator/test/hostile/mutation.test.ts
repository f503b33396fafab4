import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { hasErrors } from "../../src/diagnostics/diagnostic.ts";
import type { JsonObject } from "../../src/model/types.ts";
import { findPathProblems } from "../../src/save/plan.ts";
import { emitClient } from "../support/client.ts";
import { parse } from "../support/model.ts";

const documents = [
  "names.yaml",
  "schemas.yaml",
  "legacy.yaml",
  "bodies.yaml",
  "modern.yaml",
  "scopes.yaml",
  "webhooks.yaml",
].map((name) => parse(readFileSync(fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url)), "utf8")));

const stray = fc.constantFrom<unknown>(
  null,
  true,
  5,
  -1,
  "",
  "x",
  "object",
  [],
  {},
  [null],
  [[]],
  [{}],
  { type: 5 },
  { $ref: "#" },
  { $ref: "#/info" },
  { $ref: "#/paths" },
  { $ref: "#/nope" },
  { $ref: 5 },
  { allOf: 5 },
  { enum: [[]] },
  { properties: [] },
);

/** Every way to a value of a document. */
function waysOf(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [way];
  return [
    ...(way.length > 0 ? [way] : []),
    ...Object.entries(value).flatMap(([key, inner]) => waysOf(inner, [...way, key])),
  ];
}

function replace(document: JsonObject, way: readonly string[], value: unknown): JsonObject {
  const copy = structuredClone(document);
  const parent = way
    .slice(0, -1)
    .reduce<Record<string, unknown>>(
      (inner, key) => inner[key] as Record<string, unknown>,
      copy as Record<string, unknown>,
    );
  const last = way.at(-1) ?? "";
  if (last === "openapi") return copy;
  Object.defineProperty(parent, last, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

const mutated = fc.constantFrom(...documents).chain((document) => {
  const ways = waysOf(document).filter((way) => !way.includes("__proto__"));
  return fc.array(fc.tuple(fc.constantFrom(...ways), stray), { minLength: 1, maxLength: 2 }).map((changes) =>
    changes.reduce((given, [way, value]) => {
      try {
        return replace(given, way, value);
      } catch {
        // An earlier change has cut off this way.
        return given;
      }
    }, document),
  );
});

describe("a document with faults anywhere", () => {
  it("ends in diagnostics or in files that parse, never in an exception", async () => {
    await fc.assert(
      fc.asyncProperty(mutated, async (document) => {
        const client = await emitClient(document);
        for (const { message, fix } of client.diagnostics) {
          expect(message).toMatch(/\.$/);
          expect(fix).toMatch(/\.$/);
        }
        if (hasErrors(client.diagnostics)) return;
        expect(findPathProblems([...client.all].map(([path, text]) => ({ path, text })))).toEqual([]);
        for (const [name, text] of client.files) {
          if (!name.endsWith(".ts")) continue;
          const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
          expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([]);
        }
      }),
      { numRuns: Number(process.env["MUTATIONS"] ?? 80) },
    );
  });
});
