import document from "@outfame/spec/openapi.json" with { type: "json" };
import { describe, expect, test } from "vitest";
import type { JsonSchema } from "../../src/description.ts";
import { description } from "../../src/generated/description.ts";
import { validators } from "../../src/schema/validators.ts";

type Node = Readonly<Record<string, unknown>>;

const { strict, filling } = validators(description);

/** What a path of keys leads to; references on the way are followed. */
function find(start: unknown, ...keys: readonly string[]): Node {
  const followed = (value: unknown): Node => {
    const target = (value as Node | undefined)?.["$ref"];
    return typeof target === "string"
      ? find(document, ...target.split("/").slice(1))
      : ((value ?? {}) as Node);
  };
  return keys.reduce<Node>((inner, key) => followed(inner[key]), followed(start));
}

/** The examples of a body, by name. */
function examplesOf(body: Node): readonly (readonly [string, unknown])[] {
  const examples = find(body, "content", "application/json", "examples");
  return Object.keys(examples).map((name) => [name, find(examples, name)["value"]]);
}

describe.each(description.operations.map((operation) => [operation.id, operation] as const))(
  "%s",
  (_, operation) => {
    const described = find(document, "paths", operation.path, operation.method.toLowerCase());

    test("accepts the document's examples of its body", () => {
      const schema: JsonSchema = operation.body?.content[0]?.schema ?? true;
      const examples = examplesOf(find(described, "requestBody"));
      expect(examples.length > 0).toBe(operation.body !== null);
      for (const [name, value] of examples) {
        expect([name, filling(schema)(structuredClone(value))]).toEqual([name, []]);
      }
    });

    test("would answer as the document's examples do", () => {
      const examples = examplesOf(find(described, "responses", String(operation.success.status)));
      expect(examples.length > 0).toBe(operation.success.schema !== null);
      for (const [name, value] of examples) {
        expect([name, strict(operation.success.schema ?? true)(value)]).toEqual([name, []]);
      }
    });

    test("declares only errors that the server knows", () => {
      const known = new Set(description.errors.map(({ code }) => code));
      expect(operation.errors.filter((code) => !known.has(code))).toEqual([]);
      expect(operation.errors).toContain("unauthorized");
    });
  },
);
