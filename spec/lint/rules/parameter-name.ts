import type { Oas3Rule } from "@redocly/openapi-core";
import { isSnakeCase } from "../lib/case.ts";
import { View } from "../lib/view.ts";

/** Query and path parameters are snake_case. */
export const parameterName: Oas3Rule = () => ({
  Parameter(parameter, context) {
    const view = new View(parameter, context);
    const name = view.at("name").string();
    const place = view.at("in").string();
    if (name === undefined || (place !== "query" && place !== "path") || isSnakeCase(name)) return;
    view.at("name").report({
      what: `The ${place} parameter ${JSON.stringify(name)} is not snake_case.`,
      why: "all parameters are named like the fields of bodies, so people can write them without looking.",
      fix: "rename it, for example account_id.",
    });
  },
});
