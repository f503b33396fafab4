import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier, memberName } from "../../../emit/identifier.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { schemaDoc } from "../../../emit/schemaDoc.ts";
import { described, typeOf } from "../../../emit/typescriptType.ts";
import type { Operation, Parameter } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { AliasPlan, OperationPlan, Plan, ResourcePlan } from "../plan/plan.ts";
import { bodyTypes, receivedType, sentType } from "./bodies.ts";
import { formerDoc, operationDoc } from "./docs.ts";
import { operationErrors } from "./errors.ts";
import { Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** The files of `resources/`: a class with a method for each operation, and the types of its arguments and errors. */
export function resourceFiles(plan: Plan): VirtualFile[] {
  return plan.resources.map((entry) => resourceFile(entry, plan));
}

function resourceFile(entry: ResourcePlan, plan: Plan): VirtualFile {
  const module = new Module(`resources/${entry.file}`, plan.options);
  const { resource, className } = entry;
  const types = entry.operations.flatMap((operation) => operationTypes(operation, module, plan));
  const methods = [
    ...entry.operations.map((operation) => method(operation, entry, module, plan)),
    ...entry.aliases.map((alias) => aliasMethod(alias, entry, module, plan)),
  ];
  const generics = entry.scoped
    ? code`<S extends ${module.type("Scope", "scopes")} = ${module.type("Scope", "scopes")}>`
    : undefined;
  return module.toFile(code`${docComment([resource.description ?? resource.title])}
export class ${identifier(className)}${generics} extends ${module.value("Resource", "runtime/index")} {
  ${join(methods, "\n\n")}
}
${
  types.length === 0
    ? undefined
    : code`
${join(types, "\n\n")}`
}`);
}

/** The types of one operation that no schema of the document names. */
function operationTypes(entry: OperationPlan, module: Module, plan: Plan): Code[] {
  const { operation } = entry;
  const names = typeNamesFor(module, plan);
  const types: Code[] = [];
  const params = paramsOf(operation);
  if (params.length > 0) {
    const members = params.map((parameter) => {
      const type = typeOf(parameter.schema, "input", names);
      const optional = parameter.required ? code`: ${type}` : code`?: ${type} | undefined`;
      const schema = described(parameter.schema, names);
      const description = parameter.description ?? schema.description;
      const deprecated = parameter.deprecated || schema.deprecated;
      return code`${schemaDoc({ ...schema, description, deprecated })}
${propertyKey(parameter.key)}${optional};`;
    });
    types.push(code`${docComment([`Parameters of \`${operation.id}\`.`])}
export interface ${identifier(entry.paramsType)} {
  ${join(members, "\n")}
}`);
  }
  types.push(...bodyTypes(entry, module, plan));
  types.push(code`${docComment([`Every way \`${operation.id}\` can fail.`])}
export type ${identifier(entry.errorType)} = ${operationErrors(operation, module, plan)};`);
  return [...types, ...formerTypes(entry, types)];
}

/** The types of an operation under the names that they had once. */
function formerTypes(entry: OperationPlan, types: readonly Code[]): Code[] {
  const printed = (name: string): boolean =>
    types.some(({ text }) => new RegExp(`^export (?:type|interface) ${name}\\b`, "m").test(text));
  return entry.formers.flatMap((former) =>
    (["paramsType", "bodyType", "responseType", "errorType"] as const)
      .filter((kind) => printed(entry[kind]))
      .map(
        (kind) => code`${formerDoc(entry[kind])}
export type ${identifier(former[kind])} = ${identifier(entry[kind])};`,
      ),
  );
}

/** A method that an operation had once: all of the method it is now, under the old name. */
function aliasMethod(
  { name, target, file, current }: AliasPlan,
  own: ResourcePlan,
  module: Module,
  plan: Plan,
): Code {
  const text = method(target, { className: own.className, file }, module, plan, { name, current });
  if (file === own.file) return text;
  for (const type of [target.paramsType, target.bodyType, target.responseType, target.errorType])
    if (new RegExp(`\\b${type}\\b`).test(text.text)) module.type(type, `resources/${file}`);
  return text;
}

function method(
  entry: OperationPlan,
  { className, file }: Pick<ResourcePlan, "className" | "file">,
  module: Module,
  plan: Plan,
  alias?: { readonly name: string; readonly current: string },
): Code {
  const { operation } = entry;
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const params = paramsOf(operation);
  const sent = sentType(entry, module, plan);
  const names = typeNamesFor(module, plan);
  const bodyRequired = operation.body?.required === true;
  const paramsRequired = params.some((parameter) => parameter.required);
  const options = code`options?: ${module.runtimeType(operation.pagination === undefined ? "RequestOptions" : "ListOptions")}`;
  const args: Code[] = [
    ...(scopeCheck(operation, className, module, plan) ?? []),
    ...path.map(
      (parameter) => code`${identifier(parameter.key)}: ${typeOf(parameter.schema, "input", names)}`,
    ),
    ...(sent === undefined ? [] : [argument("body", sent, bodyRequired, paramsRequired)]),
    ...(params.length === 0 ? [] : [argument("params", identifier(entry.paramsType), paramsRequired, false)]),
    options,
  ];
  const inputs: Code[] = [
    ...(path.length === 0
      ? []
      : [
          code`path: [${join(
            path.map((parameter) => identifier(parameter.key)),
            ", ",
          )}]`,
        ]),
    ...(sent === undefined ? [] : [keyword("body")]),
    ...(params.length === 0 ? [] : [keyword("params")]),
  ];
  const input = inputs.length === 0 ? code`{}` : code`{ ${join(inputs, ", ")} }`;
  const constant = module.value(entry.constant, `operations/${file}`);
  const { result, send } = outcome(entry, module, plan);
  const list = join(args, ", ");
  const signature =
    list.text.length > 70 || list.text.includes("\n")
      ? code`(
  ${args.map((arg) => code`${arg},`)}
)`
      : code`(${list})`;
  return code`${operationDoc(operation, plan.api, alias?.current)}
${memberName(alias?.name ?? operation.name)}${signature}: ${result} {
  return this.transport.${send}(${constant}, ${input}, options);
}`;
}

/** An argument; one that may be left out but stands before a required one has to accept `undefined`. */
function argument(name: "body" | "params", type: Code, required: boolean, before: boolean): Code {
  const word = name === "body" ? keyword("body") : keyword("params");
  if (required) return code`${word}: ${type}`;
  return before ? code`${word}: ${type} | undefined` : code`${word}?: ${type}`;
}

function outcome(entry: OperationPlan, module: Module, plan: Plan): { result: Code; send: Code } {
  const { operation } = entry;
  const names = typeNamesFor(module, plan);
  const data = receivedType(entry, module, plan);
  const error = identifier(entry.errorType);
  if (operation.pagination !== undefined) {
    const item = typeOf(operation.pagination.itemSchema, "output", names);
    return {
      result: code`${module.runtimeType("PagePromise")}<${item}, ${data}, ${error}>`,
      send: keyword("paginate"),
    };
  }
  return { result: code`${module.runtimeType("ApiPromise")}<${data}, ${error}>`, send: keyword("send") };
}

/**
 * The `this` parameter that makes a call without the scopes a compile error. Of several alternatives any one is enough; the error
 * names the first. They are asked one after another, not as a union: protected members can't be reached through one (TS2446).
 */
function scopeCheck(operation: Operation, className: string, module: Module, plan: Plan): Code[] | undefined {
  const [first, ...others] = plan.scoped ? operation.scopeSets.map(scopeUnion) : [];
  if (first === undefined) return undefined;
  const self = code`${identifier(className)}<S>`;
  const granted = module.runtimeType("Granted");
  if (others.length === 0) return [code`this: ${granted}<${self}, S, ${first}>`];
  const check = others.reduce(
    (otherwise, set) => code`[${set}] extends [S] ? unknown : ${otherwise}`,
    code`${granted}<unknown, S, ${first}>`,
  );
  return [code`this: ${self} & (${check})`];
}

function scopeUnion(scopes: readonly string[]): Code {
  return join(scopes.map(stringLiteral), " | ");
}

function paramsOf(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in !== "path");
}
