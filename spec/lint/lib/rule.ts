import type { Oas3Rule } from "@redocly/openapi-core";
import { View } from "./view.ts";

export type Options = Readonly<Record<string, unknown>>;

/** A rule that looks at the whole document from its root. */
export function rule(check: (document: View, options: Options) => void): Oas3Rule {
  return (options) => ({
    Root(root, context) {
      check(new View(root, context), options);
    },
  });
}

/** An option that must be there for the rule to work. */
export function textOption(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== "string")
    throw new Error(`redocly.yaml: the option "${name}" of the rule must be a text.`);
  return value;
}

export function listOption(options: Options, name: string): string[] {
  const value = options[name];
  if (!Array.isArray(value))
    throw new Error(`redocly.yaml: the option "${name}" of the rule must be a list.`);
  return value.map(String);
}
