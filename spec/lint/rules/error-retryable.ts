import type { Oas3Rule } from "@redocly/openapi-core";
import { schemaAt } from "../lib/schemas.ts";
import { View } from "../lib/view.ts";

/** Every error says whether the same request may succeed later, and no two have the same code. */
export const errorRetryable: Oas3Rule = () => {
  const codes = new Map<string, string>();
  return {
    Schema(schema, context) {
      const view = new View(schema, context);
      const code = schemaAt(view, "error.code")?.at("const").string();
      if (code === undefined) return;
      if (!view.at("x-retryable").exists) {
        view.report({
          what: `The error ${code} does not say whether it may be retried.`,
          why: "clients retry by it, and would guess.",
          fix: "add `x-retryable: true` or `x-retryable: false` to the schema.",
        });
      }
      const other = codes.get(code);
      codes.set(code, other ?? view.id);
      if (other === undefined || other === view.id) return;
      view.report({
        what: `Two schemas describe the error ${code}.`,
        why: "each code has one meaning and one schema.",
        fix: "use the one that is there, or give this error a code of its own.",
      });
    },
  };
};
