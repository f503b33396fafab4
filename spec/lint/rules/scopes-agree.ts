import { operationsOf } from "../lib/operations.ts";
import { rule } from "../lib/rule.ts";
import type { View } from "../lib/view.ts";

/** Every security scheme carries the same scopes on an operation; each is declared by an OAuth flow, and none in vain. */
export const scopesAgree = rule((document) => {
  const schemes = document.at("components").at("securitySchemes").entries();
  const declared = schemes.flatMap(([, scheme]) => scopesOfFlows(scheme));
  const used = new Set<string>();
  for (const { view, title } of operationsOf(document)) {
    const security = view.at("security");
    const requirements = security.items().flatMap((item) => item.entries());
    for (const [, scopes] of requirements) {
      for (const scope of scopes.items()) {
        const name = scope.string() ?? "";
        used.add(name);
        if (declared.some((entry) => entry.name === name)) continue;
        scope.report({
          what: `The scope ${JSON.stringify(name)} is not declared.`,
          why: "nobody can grant a scope that no OAuth flow lists, so nobody could call the operation.",
          fix: `use one of ${declared.map((entry) => entry.name).join(", ")}, or declare it in the flow's scopes.`,
        });
      }
    }
    if (requirements.length === 0) continue;
    const sets = new Set(requirements.map(([, scopes]) => scopes.strings().toSorted().join(" ")));
    if (sets.size > 1) {
      security.report({
        what: `${title} demands different scopes of different schemes.`,
        why: "API keys and OAuth tokens carry the same scopes; a caller must not be let in by one and refused by the other.",
        fix: "list the same scopes for every scheme.",
      });
    }
    for (const [scheme] of schemes.filter(([name]) => !requirements.some(([other]) => other === name))) {
      security.report({
        what: `${title} can't be called with ${scheme}.`,
        why: "every operation that needs a credential takes each kind of it.",
        fix: `add an alternative for ${scheme} with the same scopes.`,
      });
    }
  }
  for (const { name, view } of declared.filter((entry) => !used.has(entry.name))) {
    view.report({
      what: `No operation demands the scope ${JSON.stringify(name)}.`,
      why: "people would grant a permission that permits nothing.",
      fix: "demand it where it belongs, or remove it.",
    });
  }
});

function scopesOfFlows(scheme: View): { name: string; view: View }[] {
  return scheme
    .at("flows")
    .entries()
    .flatMap(([, flow]) => flow.at("scopes").entries())
    .map(([name, view]) => ({ name, view }));
}
