import type { Oas3Rule } from "@redocly/openapi-core";
import { View } from "../lib/view.ts";

/** A scope is `resource:verb`. */
export const scopeName: Oas3Rule = () => ({
  SecurityScheme(scheme, context) {
    const flows = new View(scheme, context).at("flows");
    for (const [, flow] of flows.entries()) {
      for (const [name, view] of flow.at("scopes").entries()) {
        if (/^[a-z][a-z_]*:[a-z][a-z_]*$/.test(name)) continue;
        view.report({
          what: `The scope ${JSON.stringify(name)} is not named resource:verb.`,
          why: "people choose scopes by reading them.",
          fix: "rename it, for example accounts:read.",
        });
      }
    }
  },
});
