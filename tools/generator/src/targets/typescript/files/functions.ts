import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { identifier } from "../../../emit/identifier.ts";
import { NameScope } from "../../../emit/names.ts";
import type { Operation } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import type { OperationPlan, Plan, ResourcePlan } from "../plan/plan.ts";
import { hasXmlValues } from "./bodies.ts";
import { formerDoc, operationDoc } from "./docs.ts";
import { Module, runtimeModule } from "./module.ts";
import { callShape, importTypes, objectOf, scopeUnion, signature } from "./resources.ts";
import { wireParts } from "./wireParts.ts";

/** The part of the runtime that functions stand on: it does not bring the transport with it. */
const callerModule = "runtime/caller/index";

/** The files of `functions/`: each operation as a function, for programs that call few of them and load no more than these. */
export function functionFiles(plan: Plan): VirtualFile[] {
  const resources = plan.resources.filter(({ operations }) => operations.length > 0);
  return [entryFile(resources, plan), ...resources.map((entry) => functionFile(entry, plan))];
}

/** `functions/index.ts`: all functions, and what makes the caller that they take. */
function entryFile(resources: readonly ResourcePlan[], plan: Plan): VirtualFile {
  const module = new Module("functions/index", plan.options);
  const operations = resources.flatMap((resource) => resource.operations);
  const factory = new NameScope(operations.flatMap(namesOf)).claim("createCaller", "Of");
  const isXml = operations.some(({ operation }) => hasXmlValues(operation, plan));
  const scope = (): Code => module.type("Scope", "scopes");
  const generics = plan.scoped ? code`<const S extends ${scope()} = ${scope()}>` : undefined;
  const argument = plan.scoped ? code`<S>` : undefined;
  const given = plan.scoped ? code`<S>` : code`<never>`;
  const maker = isXml ? module.value("XmlTransport", runtimeModule) : code`runtime.LightCaller`;
  const schemes = wireParts(plan.api, []).map(
    (part) => code`${identifier(part)}: runtime.${identifier(part)}`,
  );
  const options = module.type(plan.optionsName, "client");
  const caller = module.runtimeType("FunctionCaller");
  const isUsed = !isXml || schemes.length > 0;
  if (isUsed) module.whole(identifier("runtime"), callerModule);
  return module.toFile(code`export type { ${caller} };
${resources.map(({ file }) => code`export * from ${module.specifier(`functions/${file}`)};`)}

${docComment([
  "Makes what the functions send their calls with. It takes the options of the client, and what is wrong with them is told by the first call.",
])}
export function ${identifier(factory)}${generics}(options: ${options}${argument}${isXml ? undefined : code` = {}`}): ${caller}${given} {
  return new ${maker}${isXml ? undefined : given}(${module.value("api", "api")}, options, ${objectOf(schemes)});
}`);
}

function functionFile({ file, operations }: ResourcePlan, plan: Plan): VirtualFile {
  const module = new Module(`functions/${file}`, plan.options);
  const names = new NameScope([
    ...operations.flatMap(namesOf),
    ...operations.flatMap(({ operation }) => argumentNames(operation)),
  ]);
  const own = {
    operations: identifier(names.claim("operations", "Of")),
    runtime: identifier(names.claim("runtime", "Of")),
  };
  const functions = operations.map((entry) => operationFunction(entry, file, own, module, plan));
  const isSent = (operation: Code): boolean => operation.text.includes(`${own.runtime.text}.`);
  module.whole(own.operations, `operations/${file}`);
  if (functions.some(isSent)) module.whole(own.runtime, callerModule);
  return module.toFile(join(functions, "\n\n"));
}

function operationFunction(
  entry: OperationPlan,
  file: string,
  own: { readonly operations: Code; readonly runtime: Code },
  module: Module,
  plan: Plan,
): Code {
  const { operation, constant, formers } = entry;
  const { sending, generics, args, inputs, result } = callShape(entry, module, plan);
  const caller = identifier(new NameScope(argumentNames(operation)).claim("caller", "Of"));
  const declared = code`${generics}${signature([code`${caller}: ${callerType(operation, module, plan)}`, ...args], generics)}: ${result}`;
  importTypes(entry, file, declared, module);
  const send =
    sending === "send"
      ? code`${caller}.send(`
      : code`${own.runtime}.${keyword(sending === "paginate" ? "paginated" : sending)}(${caller}, `;
  const parts = wireParts(plan.api, [operation])
    .filter((part) => part !== "schemes")
    .map((part) => code`${identifier(part)}: ${own.runtime}.${identifier(part)}`);
  const input = objectOf([...inputs, ...(parts.length > 0 ? [code`parts: ${objectOf(parts)}`] : [])]);
  return join(
    [
      code`${operationDoc(operation, plan.api)}
export function ${identifier(constant)}${declared} {
  return ${send}${own.operations}.${identifier(constant)}, ${input}, options);
}`,
      ...formers.map(
        (former) => code`${formerDoc(constant)}
export const ${identifier(former.constant)} = ${identifier(constant)};`,
      ),
    ],
    "\n\n",
  );
}

/** A caller with the scopes of an operation; of several alternatives any one is enough. */
function callerType(operation: Operation, module: Module, plan: Plan): Code {
  const caller = module.runtimeType("FunctionCaller");
  const sets = plan.scoped ? operation.scopeSets : [];
  return sets.length === 0
    ? caller
    : join(
        sets.map((set) => code`${caller}<${scopeUnion(set)}>`),
        " | ",
      );
}

function namesOf({ constant, formers }: OperationPlan): string[] {
  return [constant, ...formers.map((former) => former.constant)];
}

function argumentNames({ parameters }: Operation): string[] {
  const keys = parameters.filter((parameter) => parameter.in === "path").map(({ key }) => key);
  return ["body", "params", "options", ...keys];
}
