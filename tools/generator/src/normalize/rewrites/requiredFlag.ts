import { isArray, without } from "../../document/json.ts";
import { isObject } from "../../document/view.ts";
import type { Rewrite } from "../rewrite.ts";

/** `required: true` on a property (JSON Schema draft 3) moves into its parent's list, where it is clearly meant. */
export const requiredFlag: Rewrite = {
  kind: "schema",
  apply(schema, { pointer, report }) {
    const { properties, required } = schema;
    const flagged = Object.entries(isObject(properties) ? properties : {}).filter(
      ([, property]) => isObject(property) && typeof property["required"] === "boolean",
    );
    if (flagged.length === 0) return schema;
    const demanded = flagged.filter(([, property]) => isObject(property) && property["required"] === true);
    report({
      code: "schema-unsupported",
      severity: "warning",
      message: `\`required\` is a list on the object, not a flag on a property; read as if ${demanded.map(([name]) => name).join(", ") || "none"} were listed.`,
      fix: "Move the names into the object's own `required` list.",
      pointer: `${pointer}/properties`,
    });
    const plain = flagged.map(([name, property]) => [
      name,
      isObject(property) ? without(property, "required") : property,
    ]);
    const names = new Set([...(isArray(required) ? required : []), ...demanded.map(([name]) => name)]);
    return {
      ...schema,
      properties: { ...(properties as object), ...Object.fromEntries(plain) },
      required: [...names],
    };
  },
};
