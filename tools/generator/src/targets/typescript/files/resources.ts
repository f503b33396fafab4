import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier, memberName } from "../../../emit/identifier.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { schemaDoc } from "../../../emit/schemaDoc.ts";
import { described, typeOf, union } from "../../../emit/typescriptType.ts";
import { isJson, isText, sentMedia, successMedia } from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import type { MediaType, Operation, Parameter } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { OperationPlan, Plan, ResourcePlan } from "../plan/plan.ts";
import { operationDoc } from "./docs.ts";
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
  const methods = entry.operations.map((operation) => method(operation, entry, module, plan));
  const generics = entry.scoped
    ? code`<S extends ${module.type("Scope", "scopes")} = ${module.type("Scope", "scopes")}>`
    : undefined;
  return module.toFile(code`${docComment([resource.description ?? resource.title])}
export class ${identifier(className)}${generics} extends ${module.value("Resource", "runtime/index")} {
  ${join(methods, "\n\n")}
}

${join(types, "\n\n")}`);
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
  const sent = sentMedia(operation.body)?.schema;
  if (sent !== undefined && !isNamed(sent)) {
    types.push(code`${docComment([`Body of \`${operation.id}\`.`, operation.body?.description])}
export type ${identifier(entry.bodyType)} = ${typeOf(sent, "input", names)};`);
  }
  const received = successMedia(operation.responses);
  if (received?.schema !== undefined && isJson(received.contentType) && !isNamed(received.schema)) {
    types.push(code`${docComment([`What \`${operation.id}\` gives back.`])}
export type ${identifier(entry.responseType)} = ${typeOf(received.schema, "output", names)};`);
  }
  types.push(code`${docComment([`Every way \`${operation.id}\` can fail.`])}
export type ${identifier(entry.errorType)} = ${operationErrors(operation, module, plan)};`);
  return types;
}

function method(entry: OperationPlan, { className, file }: ResourcePlan, module: Module, plan: Plan): Code {
  const { operation } = entry;
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const params = paramsOf(operation);
  const media = sentMedia(operation.body);
  const names = typeNamesFor(module, plan);
  const bodyRequired = media !== undefined && operation.body?.required === true;
  const paramsRequired = params.some((parameter) => parameter.required);
  const options = code`options?: ${module.runtimeType(operation.pagination === undefined ? "RequestOptions" : "ListOptions")}`;
  const args: Code[] = [
    ...(scopeCheck(operation, className, module, plan) ?? []),
    ...path.map(
      (parameter) => code`${identifier(parameter.key)}: ${typeOf(parameter.schema, "input", names)}`,
    ),
    ...(media === undefined
      ? []
      : [argument("body", sentType(entry, media, module, plan), bodyRequired, paramsRequired)]),
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
    ...(media === undefined ? [] : [keyword("body")]),
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
  return code`${operationDoc(operation, plan.api)}
${memberName(operation.name)}${signature}: ${result} {
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

function receivedType(entry: OperationPlan, module: Module, plan: Plan): Code {
  const media = successMedia(entry.operation.responses);
  if (media === undefined) return keyword("undefined");
  if (!isJson(media.contentType)) return isText(media.contentType) ? keyword("string") : keyword("Blob");
  if (media.schema === undefined) return keyword("unknown");
  return isNamed(media.schema)
    ? typeOf(media.schema, "output", typeNamesFor(module, plan))
    : identifier(entry.responseType);
}

function sentType(entry: OperationPlan, media: MediaType, module: Module, plan: Plan): Code {
  if (media.schema === undefined)
    return isJson(media.contentType) ? keyword("unknown") : module.runtimeType("BinaryBody");
  return isNamed(media.schema)
    ? typeOf(media.schema, "input", typeNamesFor(module, plan))
    : identifier(entry.bodyType);
}

/** The `this` parameter that makes a call without the scopes a compile error. Several alternatives: any one is enough. */
function scopeCheck(operation: Operation, className: string, module: Module, plan: Plan): Code[] | undefined {
  if (!plan.scoped || operation.scopeSets.length === 0) return undefined;
  const granted = module.runtimeType("Granted");
  const checks = operation.scopeSets.map(
    (set) => code`${granted}<${identifier(className)}<S>, S, ${join(set.map(stringLiteral), " | ")}>`,
  );
  return [code`this: ${union(checks)}`];
}

function paramsOf(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in !== "path");
}

/** Simple enough to stand in a signature as it is. */
function isNamed(schema: Schema): boolean {
  if (schema.kind === "array") return isNamed(schema.items);
  return (
    !["object", "intersection", "union", "tuple"].includes(schema.kind) &&
    !(schema.kind === "enum" && schema.values.length > 1)
  );
}
