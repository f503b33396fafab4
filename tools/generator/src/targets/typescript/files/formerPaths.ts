import { code, join } from "../../../emit/code.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import type { Plan } from "../plan/plan.ts";
import { formerDoc } from "./docs.ts";

/** What is added to the types by path: operations under ids that they had once. Empty where there are none. */
export function formerPaths(plan: Plan): string {
  const members = plan.resources.flatMap(({ operations }) =>
    operations.flatMap(({ operation, formers }) =>
      formers.map(
        ({ id }) => code`${formerDoc(operation.id)}
${propertyKey(id)}: operations[${stringLiteral(operation.id)}];`,
      ),
    ),
  );
  return members.length === 0
    ? ""
    : `\n${
        code`export interface operations {
  ${join(members, "\n")}
}`.text
      }\n`;
}
