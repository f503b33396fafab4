import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { JsonObject, JsonValue } from "../model/types.ts";
import { isArray } from "./json.ts";
import { type Kind, memberOf } from "./shapes.ts";
import { describe, escapePointer, isObject } from "./view.ts";

/** Members of the document that are read but hold none of the kinds in the table of shapes. */
const rootMembers = {
  info: "an object",
  servers: "an array",
  tags: "an array",
  security: "an array",
} as const;

/**
 * Finds parts of a document that are not what their place demands: `paths: 5`, an operation that is a string, a file that ends in
 * the middle. Passing over one would make a client that lacks what the document meant to say, so each is an error. Inside schemas
 * the model's own rules judge.
 */
export function checkStructure(document: JsonObject): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const expect = (value: JsonValue, wanted: "an object" | "an array", pointer: string): boolean => {
    if (wanted === "an array" ? isArray(value) : isObject(value)) return true;
    diagnostics.push(wrongKind(value, wanted, pointer));
    return false;
  };

  function visit(value: JsonValue, kind: Kind, pointer: string): void {
    if (kind === "schema" || !expect(value, "an object", pointer) || !isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) visitMember(inner, kind, key, pointer);
  }

  function visitMember(value: JsonValue, kind: Kind, key: string, parent: string): void {
    const member = memberOf(kind, key);
    if (member === undefined) return;
    const pointer = `${parent}/${escapePointer(key)}`;
    if (member.holds === "one") visit(value, member.kind, pointer);
    else if (member.holds === "list") {
      if (expect(value, "an array", pointer) && isArray(value))
        for (const [index, item] of value.entries()) visit(item, member.kind, `${pointer}/${index}`);
    } else if (expect(value, "an object", pointer) && isObject(value)) {
      for (const [name, item] of Object.entries(value))
        if (!name.startsWith("x-")) visit(item, member.kind, `${pointer}/${escapePointer(name)}`);
    }
  }

  visit(document, "document", "#");
  for (const [key, wanted] of Object.entries(rootMembers)) {
    const value = document[key];
    if (value !== undefined) expect(value, wanted, `#/${key}`);
  }
  return diagnostics;
}

function wrongKind(value: JsonValue, wanted: string, pointer: string): Diagnostic {
  return {
    code: "node-invalid",
    severity: "error",
    message: `Expected ${wanted}, found ${describe(value)}.`,
    fix:
      value === null
        ? "Write what belongs here, or remove the key; a file that was cut off in the middle ends like this."
        : `Make it ${wanted}, or remove it.`,
    pointer,
  };
}
