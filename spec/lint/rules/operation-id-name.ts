import { operationsOf, webhooksOf } from "../lib/operations.ts";
import { listOption, rule } from "../lib/rule.ts";

/** An operationId is camelCase and begins with a verb. */
export const operationIdName = rule((document, options) => {
  const verbs = listOption(options, "verbs");
  for (const { view } of [...operationsOf(document), ...webhooksOf(document)]) {
    const id = view.at("operationId").string();
    if (id === undefined) continue;
    const verb = /^[a-z]+/.exec(id)?.[0];
    if (/^[a-z]+([A-Z][a-z0-9]*)*$/.test(id) && verb !== undefined && verbs.includes(verb)) continue;
    view.at("operationId").report({
      what: `The operationId ${JSON.stringify(id)} is not camelCase beginning with a known verb.`,
      why: "the names of client methods are made from it, and people guess them from one another.",
      fix: `begin with one of ${verbs.join(", ")}, for example getAccount; a new verb is added in redocly.yaml.`,
    });
  }
});
