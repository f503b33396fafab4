import { operationsOf } from "../lib/operations.ts";
import { rule } from "../lib/rule.ts";
import type { View } from "../lib/view.ts";

/** Objects in the JSON bodies of requests to the API host say what else they admit, which is nothing as a rule. */
export const requestClosed = rule((document) => {
  const seen = new Set<string>();
  for (const { view, onApiHost } of operationsOf(document)) {
    if (!onApiHost) continue;
    for (const [, media] of view.at("requestBody").at("content").entries()) check(media.at("schema"), seen);
  }
});

function check(schema: View, seen: Set<string>): void {
  if (!schema.exists || seen.has(schema.id)) return;
  seen.add(schema.id);
  const closed = schema.at("additionalProperties").exists || schema.at("unevaluatedProperties").exists;
  if (schema.at("properties").exists && !closed) {
    schema.report({
      what: "This object is sent in requests, but admits any other property.",
      why: "a misspelt field would be taken in silence, and the sender would believe that it worked.",
      fix: "add `additionalProperties: false`; if responses use the same schema, give requests one of their own.",
    });
  }
  for (const [, property] of schema.at("properties").entries()) check(property, seen);
  check(schema.at("items"), seen);
  for (const keyword of ["allOf", "anyOf", "oneOf"])
    for (const member of schema.at(keyword).items()) check(member, seen);
}
