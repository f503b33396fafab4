import type { Oas3Rule, UserContext } from "@redocly/openapi-core";
import { findExtension, type Place, placesOf } from "sdkgen/vocabulary";
import { View } from "../lib/view.ts";

/** Redocly's name of an object → the vocabulary's. */
const places: Readonly<Record<string, Place>> = {
  Root: "root",
  Operation: "operation",
  Tag: "tag",
  Parameter: "parameter",
  Schema: "schema",
  SecurityScheme: "securityScheme",
  ImplicitFlow: "oauthFlow",
  PasswordFlow: "oauthFlow",
  ClientCredentials: "oauthFlow",
  AuthorizationCode: "oauthFlow",
};

/** Extensions are known, stand where they may, and have the shape the vocabulary gives them. */
export const extensionShape: Oas3Rule = () => ({
  any: {
    enter(node: unknown, context: UserContext) {
      if (context.type.extensionsPrefix === undefined) return;
      const view = new View(node, context);
      for (const name of view.keys().filter((key) => key.startsWith("x-"))) {
        checkOne(view.at(name), name, context.type.name);
      }
    },
  },
});

function checkOne(value: View, name: string, type: string): void {
  const place = places[type];
  const extension = place && findExtension(name, place);
  if (extension === undefined) {
    const elsewhere = placesOf(name);
    value.report({
      what: `${name} has no meaning on ${place ?? type}.`,
      why: "nothing reads it there, so what it says would have no effect.",
      fix:
        elsewhere.length > 0
          ? `move it to where it belongs: ${elsewhere.join(", ")}.`
          : "correct its name, or add it to the vocabulary of the generator (tools/generator/src/vocabulary).",
    });
    return;
  }
  for (const problem of extension.read(value.node).problems) {
    const at = problem.path === "" ? name : `${name} at ${problem.path}`;
    problem.keys
      .reduce((inner, key) => inner.at(key), value)
      .report({
        what: `${at}: ${problem.message}`,
        why: `everything made from the document reads it: ${extension.meaning}`,
        fix:
          problem.path === ""
            ? `${problem.fix} For example ${JSON.stringify(extension.example)}.`
            : problem.fix,
      });
  }
}
