import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { kebabCase, NameScope, pascalCase, safeName } from "../../../emit/names.ts";
import { shortTitle } from "../../../emit/title.ts";
import type { Direction } from "../../../emit/typescriptType.ts";
import { reachable } from "../../../model/lookup.ts";
import type { Api } from "../../../model/types.ts";
import { convertsAnything } from "../convert/leaf.ts";
import type { Positions } from "../convert/positions.ts";
import { settledPositions } from "../convert/settled.ts";
import type { TypescriptOptions } from "../options.ts";
import { callableResources } from "./callable.ts";
import { type CodedError, findCommonErrors } from "./errors.ts";
import { planFormerNames } from "./formerNames.ts";
import { withHeirs } from "./heirs.ts";
import { planOperation } from "./operation.ts";
import { reservedConstantNames, reservedFileNames, reservedTypeNames } from "./reserved.ts";
import type { ResourcePlan } from "./shapes.ts";
import { unsendableBodies } from "./unsendableBodies.ts";
import {
  findAliasCircles,
  findDirectional,
  findDirections,
  findFormed,
  inputsOf,
  outputsOf,
} from "./usage.ts";

export type { AliasPlan, FormerPlan, OperationPlan, ResourcePlan } from "./shapes.ts";

/** Who is called what and stands where, decided once, before anything is printed. */
export interface Plan {
  readonly api: Api;
  readonly options: TypescriptOptions;
  readonly clientName: string;
  readonly optionsName: string;
  /** Error codes that mean one status and one body wherever they come, by code. */
  readonly commonErrors: ReadonlyMap<string, CodedError>;
  readonly resources: readonly ResourcePlan[];
  readonly types: ReadonlyMap<string, TypePlan>;
  /** References that would make an alias its own alias, as `from to`. */
  readonly circles: ReadonlySet<string>;
  /** What is converted; undefined where the options ask for nothing. */
  readonly positions: Positions | undefined;
  /** Folder of the files that hold the types of schemas. */
  readonly typeFolder: string;
  /** Whether methods check scopes at compile time. */
  readonly scoped: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export interface TypePlan {
  readonly file: string;
  /** The directions it is printed for, each with its name; one where both are the same type. */
  readonly names: Readonly<Record<Direction, string>>;
  readonly printed: readonly Direction[];
  /** Callers send it, so its optional properties accept `undefined`. */
  readonly sent: boolean;
  /** Whether strings of bytes in it are sent as such, in the parts of forms, and whether it is sent as JSON as well. */
  readonly bytes: "form" | "both" | undefined;
  /** Where it is any of a schema and its heirs: the name of the schema's type. */
  readonly of: string | undefined;
}

export function createPlan(
  document: Api,
  options: TypescriptOptions,
  runtimeSources: ReadonlyMap<string, string>,
): Plan {
  const diagnostics: Diagnostic[] = [];
  const { api, unions } = withHeirs(document);
  const { resources, leftOut } = callableResources(api);
  diagnostics.push(...leftOut, ...unsendableBodies(resources.flatMap((resource) => resource.operations)));
  const scope = new NameScope(reservedTypeNames(runtimeSources));
  const clientName = scope.claim(
    options.clientName ?? safeName(pascalCase(shortTitle(api.title)), "Api"),
    "Client",
  );
  const optionsName = scope.claim(`${clientName}Options`);
  const typeNames = nameTypes(document, scope, diagnostics);
  const constants = new NameScope(
    reservedConstantNames(
      runtimeSources,
      resources.flatMap((resource) => resource.operations),
      convertsAnything(options) ? ["codec", "readWebhookEvent"] : [],
    ),
  );
  const files = new NameScope(reservedFileNames);
  const resourcePlans = resources.map((resource): ResourcePlan => {
    const className = scope.claim(safeName(pascalCase(resource.name), "Resource"), "Resource");
    return {
      resource,
      className,
      file: files.claim(kebabCase(resource.name) || "resource"),
      operations: resource.operations.map((operation) => planOperation(operation, api, scope, constants)),
      scoped: resource.operations.some((operation) => operation.scopeSets.length > 0),
      aliases: [],
    };
  });
  const groups = groupTypes(api, resourcePlans);
  const directions = findDirections(api);
  const formed = findFormed(
    resources.flatMap((resource) => resource.operations),
    api.schemas,
  );
  const directional = findDirectional(api.schemas, formed);
  const types = new Map<string, TypePlan>();
  const printed = [...typeNames].flatMap(([name, typeName]) => {
    const own = unions.get(name);
    return own === undefined
      ? [{ name, typeName }]
      : [
          { name: own, typeName },
          { name, typeName: scope.claim(`${typeName}Union`), of: typeName },
        ];
  });
  for (const { name, typeName, of } of printed) {
    const travels = directions.get(name) ?? new Set();
    const split = directional.has(name) && travels.has("input") && travels.has("output");
    const only: Direction = travels.has("input") && !travels.has("output") ? "input" : "output";
    types.set(name, {
      file: groups.get(name) ?? "shared",
      names: split
        ? { output: typeName, input: scope.claim(`${typeName}Input`) }
        : { output: typeName, input: typeName },
      printed: split ? ["output", "input"] : [only],
      sent: travels.has("input"),
      bytes: formed.get(name),
      of,
    });
  }
  const former = planFormerNames(resourcePlans, { types: scope, constants, files });
  diagnostics.push(...former.diagnostics);
  const settled = settledPositions(
    api,
    resources.flatMap((resource) => resource.operations),
    options,
  );
  diagnostics.push(...settled.diagnostics);
  return {
    api,
    options,
    positions: settled.positions,
    typeFolder: "types",
    clientName,
    optionsName,
    commonErrors: findCommonErrors(resources),
    resources: former.resources,
    types,
    circles: findAliasCircles(api.schemas),
    scoped: former.resources.some((entry) => entry.scoped),
    diagnostics,
  };
}

function nameTypes(api: Api, scope: NameScope, diagnostics: Diagnostic[]): Map<string, string> {
  return new Map(
    [...api.schemas.values()].map(({ name, pointer }) => {
      // A name that is an identifier already is what people know: only others are put into PascalCase.
      const wanted = /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : safeName(pascalCase(name), "Schema");
      const given = scope.claim(wanted, "Model");
      if (wanted !== name) {
        diagnostics.push({
          code: "name-unsafe",
          severity: "info",
          message: `The schema ${JSON.stringify(name)} is the type ${wanted}, because its name is no type name of TypeScript.`,
          fix: "Rename the schema if another type name reads better.",
          pointer,
        });
      }
      if (given !== wanted) {
        diagnostics.push({
          code: "name-collision",
          severity: "info",
          message: `The schema ${JSON.stringify(name)} is the type ${given}, because ${wanted} is taken (names are told apart without case).`,
          fix: "Rename the schema if another type name reads better.",
          pointer,
        });
      }
      return [name, given];
    }),
  );
}

/** The file of each type: that of the one resource that uses it, `webhook-events`, or `shared`. What nobody uses is shared. */
function groupTypes(api: Api, resources: readonly ResourcePlan[]): ReadonlyMap<string, string> {
  const users = [
    ...resources.map(({ file, operations }) => ({
      file,
      schemas: operations.flatMap(({ operation }) => [...inputsOf(operation), ...outputsOf(operation)]),
    })),
    { file: "webhook-events", schemas: api.events.map((event) => event.payload) },
  ];
  const groups = new Map<string, string>();
  for (const { file, schemas } of users) {
    for (const name of reachable(schemas, api.schemas)) groups.set(name, groups.has(name) ? "shared" : file);
  }
  return groups;
}
