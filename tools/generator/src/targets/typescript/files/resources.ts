import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier, memberName } from "../../../emit/identifier.ts";
import { propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { schemaDoc } from "../../../emit/schemaDoc.ts";
import { described, typeOf, union } from "../../../emit/typescriptType.ts";
import { receivedBodies, receivedBody, sentBody } from "../../../model/media.ts";
import type { Operation, Parameter } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { AliasPlan, OperationPlan, Plan, ResourcePlan } from "../plan/plan.ts";
import { bodyTypes, itemType, receivedType, type Sending, sendingOf, sentType } from "./bodies.ts";
import { formerDoc, operationDoc } from "./docs.ts";
import { operationErrors } from "./errors.ts";
import { Module, mentions } from "./module.ts";
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
  const kinds = [
    "paramsType",
    "bodyType",
    "responseType",
    "errorType",
    "bodiesType",
    "responsesType",
  ] as const;
  return entry.formers.flatMap((former) =>
    kinds.flatMap((kind) => {
      const name = entry[kind];
      if (name === undefined || !printed(name)) return [];
      return [
        code`${formerDoc(name)}
export type ${identifier(former[kind])} = ${identifier(name)};`,
      ];
    }),
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
  if (file !== own.file) importTypes(target, file, text, module);
  return text;
}

/** Imports the types of an operation that a signature names, where it stands in another file than they do. */
export function importTypes(entry: OperationPlan, file: string, signature: Code, module: Module): void {
  const { paramsType, bodyType, responseType, errorType, bodiesType, responsesType } = entry;
  for (const type of [paramsType, bodyType, responseType, errorType, bodiesType, responsesType])
    if (type !== undefined && mentions(signature.text, type)) module.type(type, `resources/${file}`);
}

/** How an operation is called: what a method and a function of it have in common. */
export interface CallShape {
  readonly sending: Sending["kind"];
  readonly generics: Code | undefined;
  /** All arguments, as a signature declares them. */
  readonly args: readonly Code[];
  /** The arguments as the transport takes them: members of an object. */
  readonly inputs: readonly Code[];
  readonly result: Code;
}

export function callShape(entry: OperationPlan, module: Module, plan: Plan): CallShape {
  const { operation } = entry;
  const path = operation.parameters.filter((parameter) => parameter.in === "path");
  const params = paramsOf(operation);
  const sending = sendingOf(entry, plan);
  const choice = choiceOf(entry, sending, module, plan);
  const sent = choice.sent ?? sentType(entry, module, plan);
  const names = typeNamesFor(module, plan);
  const bodyRequired = operation.body?.required === true;
  const paramsRequired = params.some((parameter) => parameter.required);
  const keys = path.map((parameter) => identifier(parameter.key));
  return {
    sending: sending.kind,
    generics: choice.generics.length > 0 ? code`<${join(choice.generics, ", ")}>` : undefined,
    args: [
      ...path.map(
        (parameter) => code`${identifier(parameter.key)}: ${typeOf(parameter.schema, "input", names)}`,
      ),
      ...(sent === undefined ? [] : [argument("body", sent, bodyRequired, paramsRequired)]),
      ...(params.length === 0
        ? []
        : [argument("params", identifier(entry.paramsType), paramsRequired, false)]),
      code`options?: ${join(choice.options, " & ")}`,
    ],
    inputs: [
      ...(path.length === 0 ? [] : [code`path: [${join(keys, ", ")}]`]),
      ...(sent === undefined ? [] : [keyword("body")]),
      ...(params.length === 0 ? [] : [keyword("params")]),
    ],
    result: choice.result,
  };
}

function method(
  entry: OperationPlan,
  { className, file }: Pick<ResourcePlan, "className" | "file">,
  module: Module,
  plan: Plan,
  alias?: { readonly name: string; readonly current: string },
): Code {
  const { operation } = entry;
  const { sending, generics, args, inputs, result } = callShape(entry, module, plan);
  const constant = module.value(entry.constant, `operations/${file}`);
  const send =
    sending === "chosen" || sending === "streamed"
      ? code`${module.value(sending, "runtime/index")}(this.transport, `
      : code`this.transport.${keyword(sending)}(`;
  const all = [...(scopeCheck(operation, className, module, plan) ?? []), ...args];
  return code`${operationDoc(operation, plan.api, alias?.current)}
${memberName(alias?.name ?? operation.name)}${generics}${signature(all, generics)}: ${result} {
  return ${send}${constant}, ${objectOf(inputs)}, options);
}`;
}

/** Arguments in their brackets, one a line where they are long. */
export function signature(args: readonly Code[], generics: Code | undefined): Code {
  const list = join(args, ", ");
  return list.text.length + (generics?.text.length ?? 0) > 70 || list.text.includes("\n")
    ? code`(
  ${args.map((arg) => code`${arg},`)}
)`
    : code`(${list})`;
}

export function objectOf(members: readonly Code[]): Code {
  return members.length === 0 ? code`{}` : code`{ ${join(members, ", ")} }`;
}

/** An argument; one that may be left out but stands before a required one has to accept `undefined`. */
function argument(name: "body" | "params", type: Code, required: boolean, before: boolean): Code {
  const word = name === "body" ? keyword("body") : keyword("params");
  if (required) return code`${word}: ${type}`;
  return before ? code`${word}: ${type} | undefined` : code`${word}?: ${type}`;
}

interface Choice {
  readonly generics: readonly Code[];
  /** Type of the body, where there are several to choose from. */
  readonly sent: Code | undefined;
  /** The types that the options are made of. */
  readonly options: readonly Code[];
  readonly result: Code;
}

/** What a call takes and gives, with what its caller may choose: the choice is an option, and types follow it. */
function choiceOf(entry: OperationPlan, sending: Sending, module: Module, plan: Plan): Choice {
  const { operation, bodiesType, responsesType } = entry;
  const error = identifier(entry.errorType);
  const generics: Code[] = [];
  const options: Code[] = [];
  const choose = (name: "Sent" | "Given", option: string, type: string, fallback: string): Code => {
    generics.push(code`${keyword(name)} extends keyof ${identifier(type)} = ${stringLiteral(fallback)}`);
    options.push(code`${module.runtimeType(option)}<${keyword(name)}>`);
    return code`${identifier(type)}[${keyword(name)}]`;
  };
  const sent =
    bodiesType === undefined
      ? undefined
      : choose("Sent", "ContentTypeOption", bodiesType, sentBody(operation)?.contentType ?? "");
  const received = receivedBody(operation, plan.api.schemas);
  const [accept = ""] = received?.accept.split(", ") ?? [];
  const promise = (type: string, ...of: readonly Code[]): Code =>
    code`${module.runtimeType(type)}<${join([...of, error], ", ")}>`;
  const base = (type: string): Code => module.runtimeType(type);
  switch (sending.kind) {
    case "paginate": {
      const names = typeNamesFor(module, plan);
      const item = operation.pagination && typeOf(operation.pagination.itemSchema, "output", names);
      const result = promise("PagePromise", item ?? keyword("unknown"), receivedType(entry, module, plan));
      return { generics, sent, options: [base("ListOptions")], result };
    }
    case "streamed": {
      const result = promise("StreamPromise", itemType(sending.stream, module, plan));
      return { generics, sent, options: [base("StreamOptions")], result };
    }
    case "send":
      return {
        generics,
        sent,
        options: [base("RequestOptions")],
        result: promise("ApiPromise", receivedType(entry, module, plan)),
      };
    case "chosen": {
      const streams = receivedBodies(operation, plan.api.schemas).some(({ kind }) => kind === "stream");
      const own = base(streams ? "StreamOptions" : "RequestOptions");
      if (sending.isBinary) {
        generics.push(code`Form extends keyof ${module.runtimeType("BinaryForms")} = "blob"`);
        options.push(code`${module.runtimeType("BinaryOption")}<Form>`);
        const types = (received?.accept.split(", ") ?? []).filter((type) => !type.includes("*"));
        if (types.length > 1) {
          options.push(code`${module.runtimeType("AcceptOption")}<${union(types.map(stringLiteral))}>`);
        }
        const data = union([
          code`${module.runtimeType("BinaryForms")}[Form]`,
          ...(received?.mayBeEmpty ? [keyword("undefined")] : []),
        ]);
        return { generics, sent, options: [own, ...options], result: promise("ApiPromise", data) };
      }
      const data =
        responsesType === undefined
          ? receivedType(entry, module, plan)
          : choose("Given", "AcceptOption", responsesType, accept);
      return { generics, sent, options: [own, ...options], result: promise("ApiPromise", data) };
    }
  }
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

export function scopeUnion(scopes: readonly string[]): Code {
  return join(scopes.map(stringLiteral), " | ");
}

function paramsOf(operation: Operation): readonly Parameter[] {
  return operation.parameters.filter((parameter) => parameter.in !== "path");
}
