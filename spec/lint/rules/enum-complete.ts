import type { Oas3Rule } from "@redocly/openapi-core";
import { View } from "../lib/view.ts";

/** An enum that names events names them all; one that names plans likewise. */
export const enumComplete: Oas3Rule = () => {
  let lists: { kind: string; names: string[] }[] = [];
  return {
    Root(root, context) {
      const document = new View(root, context);
      lists = [
        { kind: "event", names: document.at("webhooks").keys() },
        { kind: "plan", names: document.at("x-rate-limits").at("plans").keys() },
      ];
    },
    Schema(schema, context) {
      const values = new View(schema, context).at("enum");
      const present = values.strings();
      for (const { kind, names } of lists) {
        if (
          names.length === 0 ||
          names.filter((name) => present.includes(name)).length < Math.min(2, names.length)
        )
          continue;
        for (const name of [...names, ...present].filter(
          (name) => !names.includes(name) || !present.includes(name),
        )) {
          values.report({
            what: present.includes(name)
              ? `${JSON.stringify(name)} is no ${kind} of this document.`
              : `The ${kind} ${JSON.stringify(name)} is missing here.`,
            why: `this enum lists the ${kind}s, and the two lists must not drift apart.`,
            fix: present.includes(name) ? `remove it, or add the ${kind}.` : "add it.",
          });
        }
      }
    },
  };
};
