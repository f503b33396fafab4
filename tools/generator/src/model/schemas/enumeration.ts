import { isArray, without } from "../../document/json.ts";
import type { Schema } from "../schema.ts";
import type { JsonValue } from "../types.ts";
import type { RuleInput } from "./rule.ts";

/** `const` and `enum`: the values, each once, in the document's order. */
export function readEnum({ view, json, info, reader }: RuleInput): Schema {
  const listed = "const" in json ? [json["const"] as JsonValue] : isArray(json["enum"]) ? json["enum"] : [];
  const values = [...new Map(listed.map((value) => [JSON.stringify(value), value])).values()];
  if (values.length === 0) {
    view.report({
      code: "schema-contradiction",
      severity: "warning",
      message: "The enum has no values, so nothing could match it; read as its type without the enum.",
      fix: "List the values, or remove the keyword.",
    });
    return reader.readAs(view, without(json, "enum"), info);
  }
  return { ...info, kind: "enum", values, open: json["x-extensible-enum"] === true };
}
