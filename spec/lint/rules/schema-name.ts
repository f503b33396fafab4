import { basename, dirname, extname } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";
import { View } from "../lib/view.ts";

/** A named schema is PascalCase, whether a key of the components or the name of a file. */
export const schemaName: Oas3Rule = () => ({
  NamedSchemas(schemas, context) {
    const view = new View(schemas, context);
    for (const name of view.keys()) check(name, view.at(name));
  },
  Schema(schema, context) {
    const file = context.location.source.absoluteRef;
    if (context.location.pointer !== "#/" || basename(dirname(file)) !== "schemas") return;
    check(basename(file, extname(file)), new View(schema, context));
  },
});

function check(name: string, view: View): void {
  if (/^([A-Z][a-z0-9]*)+$/.test(name)) return;
  view.report({
    what: `The schema ${JSON.stringify(name)} is not named in PascalCase.`,
    why: "it is the name of a type in every client.",
    fix: "rename it, for example TargetingConfig.",
  });
}
