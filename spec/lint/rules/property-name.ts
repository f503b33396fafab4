import type { Oas3Rule } from "@redocly/openapi-core";
import { isSnakeCase } from "../lib/case.ts";
import { View } from "../lib/view.ts";

/** Properties are snake_case. */
export const propertyName: Oas3Rule = () => ({
  SchemaProperties(properties, context) {
    const view = new View(properties, context);
    for (const name of view.keys().filter((key) => !isSnakeCase(key))) {
      view.at(name).report({
        what: `The property ${JSON.stringify(name)} is not snake_case.`,
        why: "all fields on the wire are, so people can write them without looking.",
        fix: "rename it, for example followers_count.",
      });
    }
  },
});
