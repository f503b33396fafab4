import { operationsOf, webhooksOf } from "../lib/operations.ts";
import { rule } from "../lib/rule.ts";

/** Every operation declares the scopes it needs, or says that it needs no credential. */
export const scopesDeclared = rule((document) => {
  for (const { view, title } of [...operationsOf(document), ...webhooksOf(document)]) {
    const security = view.at("security");
    if (!security.exists) {
      view.report({
        what: `${title} does not say which scopes it needs.`,
        why: "it would inherit the security of the document, which demands a credential but no scope, so any key could call it.",
        fix: "declare `security` on the operation, with the scopes for each scheme, or `security: []` if it needs no credential.",
      });
    }
    for (const requirement of security.items()) {
      for (const [scheme, scopes] of requirement.entries()) {
        if (scopes.items().length > 0) continue;
        scopes.report({
          what: `${title} demands ${scheme} without a scope.`,
          why: "a credential with no scope at all could call it.",
          fix: `name the scopes it needs, for example \`${scheme}: [accounts:read]\`.`,
        });
      }
    }
  }
});
