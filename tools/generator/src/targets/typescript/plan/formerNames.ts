import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { kebabCase, type NameScope, pascalCase, safeName } from "../../../emit/names.ts";
import type { FormerName } from "../../../model/types.ts";
import { constantName } from "./operation.ts";
import type { AliasPlan, FormerPlan, OperationPlan, ResourcePlan } from "./shapes.ts";

interface Scopes {
  readonly types: NameScope;
  readonly constants: NameScope;
  readonly files: NameScope;
}

/**
 * Gives operations the names back that they had once, beside those they have. Names that mean something else now are
 * refused: a program of old would compile and do another thing.
 */
export function planFormerNames(
  plans: readonly ResourcePlan[],
  scopes: Scopes,
): { readonly resources: readonly ResourcePlan[]; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const aliases = new Map<string, AliasPlan[]>(plans.map(({ resource }) => [resource.name, []]));
  const taken = new Map(
    plans.map(({ resource, operations }) => [
      resource.name,
      new Set(operations.map(({ operation }) => operation.name)),
    ]),
  );
  const refuse = (former: FormerName, name: string): void => {
    diagnostics.push(collision(former, name));
  };
  const withFormers = plans.map((plan) => ({
    ...plan,
    operations: plan.operations.map((target): OperationPlan => {
      const formers: FormerPlan[] = [];
      const complete = { ...target, formers };
      for (const former of target.operation.formerNames) {
        if (former.operationId !== undefined) {
          const names = formerPlan(former.operationId);
          const clash = claimAll(names, scopes);
          if (clash !== undefined) {
            refuse(former, clash);
            continue;
          }
          formers.push(names);
        }
        const isCurrent = former.resource === plan.resource.name && former.method === target.operation.name;
        if (isCurrent && former.operationId !== undefined) continue;
        const methods = taken.get(former.resource) ?? new Set<string>();
        taken.set(former.resource, methods);
        if (methods.has(former.method)) {
          refuse(former, `${former.resource}.${former.method}`);
          continue;
        }
        methods.add(former.method);
        const current = `${plan.resource.name}.${target.operation.name}`;
        const alias = { name: former.method, target: complete, file: plan.file, current };
        aliases.set(former.resource, [...(aliases.get(former.resource) ?? []), alias]);
      }
      return complete;
    }),
  }));
  const known = new Set(plans.map(({ resource }) => resource.name));
  const gone = [...aliases].filter(([name]) => !known.has(name));
  return {
    resources: [
      ...withFormers.map((plan) => ({ ...plan, ...aliased(plan, aliases.get(plan.resource.name) ?? []) })),
      ...gone.map(([name, all]) => formerResource(name, all, scopes)),
    ],
    diagnostics,
  };
}

function aliased(
  plan: ResourcePlan,
  aliases: readonly AliasPlan[],
): Pick<ResourcePlan, "aliases" | "scoped"> {
  return { aliases, scoped: plan.scoped || needsScopes(aliases) };
}

/** A resource that has nothing of its own any more. */
function formerResource(name: string, aliases: readonly AliasPlan[], scopes: Scopes): ResourcePlan {
  const places = [...new Set(aliases.map(({ current }) => current.split(".")[0]))].join(", ");
  const description = `What was here is in ${places} now.`;
  return {
    resource: {
      name,
      tag: undefined,
      title: name,
      description,
      operations: [],
      pointer: aliases[0]?.target.operation.pointer ?? "#/paths",
    },
    className: scopes.types.claim(safeName(pascalCase(name), "Resource"), "Resource"),
    file: scopes.files.claim(kebabCase(name) || "resource"),
    operations: [],
    scoped: needsScopes(aliases),
    aliases,
  };
}

function needsScopes(aliases: readonly AliasPlan[]): boolean {
  return aliases.some(({ target }) => target.operation.scopeSets.length > 0);
}

function formerPlan(id: string): FormerPlan {
  const base = safeName(pascalCase(id), "Operation");
  return {
    id,
    constant: constantName(id),
    paramsType: `${base}Params`,
    bodyType: `${base}Body`,
    responseType: `${base}Response`,
    errorType: `${base}Error`,
    bodiesType: `${base}Bodies`,
    responsesType: `${base}Responses`,
  };
}

/** Takes all names, or none: gives the one that is another's. */
function claimAll({ id: _id, constant, ...types }: FormerPlan, scopes: Scopes): string | undefined {
  const all = Object.values(types);
  const clash = [
    ...(scopes.constants.has(constant) ? [constant] : []),
    ...all.filter((name) => scopes.types.has(name)),
  ][0];
  if (clash !== undefined) return clash;
  scopes.constants.claim(constant);
  for (const name of all) scopes.types.claim(name);
  return undefined;
}

function collision({ pointer }: FormerName, name: string): Diagnostic {
  return {
    code: "former-name-taken",
    severity: "warning",
    message: `The former name ${name} is that of something else now, so programs that use it would do another thing; it is left out.`,
    fix: "Remove the former name, or give what is called so now another name with x-sdk-name.",
    pointer,
  };
}
