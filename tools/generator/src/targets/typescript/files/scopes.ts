import { code } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import type { VirtualFile } from "../../../target.ts";
import type { Plan } from "../plan/plan.ts";
import { Module } from "./module.ts";

/** `scopes.ts`: every scope with its meaning. */
export function scopeFile(plan: Plan): VirtualFile | undefined {
  if (!plan.scoped) return undefined;
  const module = new Module("scopes", plan.options);
  const entries = plan.api.scopes.map(
    ({ name, description }) => code`${docComment([description])}
${propertyKey(name)}: ${stringLiteral(description ?? "")},`,
  );
  return module.toFile(code`${docComment(["Every scope of the API, with what it grants."])}
export const scopes = {
  ${entries}
} as const;

${docComment(["A scope of the API."])}
export type Scope = keyof typeof scopes;`);
}
