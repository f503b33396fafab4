import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { docComment } from "../../../emit/comment.ts";
import { literal, propertyKey, stringLiteral } from "../../../emit/literal.ts";
import { typeOf, union } from "../../../emit/typescriptType.ts";
import type { ErrorCase, Operation } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import { isExactStatus } from "../plan/errors.ts";
import type { Plan } from "../plan/plan.ts";
import { Module } from "./module.ts";
import { typeNamesFor } from "./typeNames.ts";

/** `errors.ts`: what each error code of the API carries. None where the document has no codes. */
export function errorFile(plan: Plan): VirtualFile | undefined {
  const codes = plan.commonErrors;
  if (codes.size === 0) return undefined;
  const module = new Module("errors", plan.options);
  const sorted = [...codes.values()].sort((a, b) => (a.status < b.status ? -1 : a.status > b.status ? 1 : 0));
  const members = sorted.map(
    (error) => code`${docComment([error.description])}
${propertyKey(error.code)}: ${errorType(error, module, plan)};`,
  );
  return module.toFile(code`${docComment(["What each error code of the API means: its status, its class and its body."])}
export interface ErrorByCode {
  ${join(members, "\n")}
}

${docComment(["A code that the document lists. Others may come from a newer API: see `UnrecognizedApiError`."])}
export type ErrorCode = keyof ErrorByCode;

${docComment([
  "How an operation that documents these codes can fail: with one of them, with a code that does not exist yet, or without an answer.",
])}
export type ErrorWithCode<Code extends ErrorCode> = ErrorByCode[Code] | ${module.runtimeType("UnrecognizedApiError")} | ${module.runtimeType("TransportError")};`);
}

/** The type of an operation's errors. */
export function operationErrors(operation: Operation, module: Module, plan: Plan): Code {
  const isCommon = (error: ErrorCase): boolean =>
    error.code !== undefined && plan.commonErrors.has(error.code);
  const names = [...new Set(operation.errors.filter(isCommon).map((error) => error.code ?? ""))];
  const others = operation.errors.filter((error) => !isCommon(error) && isExactStatus(error.status));
  const listed = union(others.map((error) => errorType(error, module, plan)));
  if (names.length > 0) {
    const shared = code`${module.type("ErrorWithCode", "errors")}<${lines(names.map(stringLiteral))}>`;
    return others.length === 0 ? shared : code`${shared} | ${listed}`;
  }
  const open = code`${module.runtimeType("UnrecognizedApiError")} | ${module.runtimeType("TransportError")}`;
  return others.length === 0 ? open : code`${listed} | ${open}`;
}

function errorType(error: ErrorCase, module: Module, plan: Plan): Code {
  const body =
    error.schema === undefined
      ? keyword("unknown")
      : typeOf(error.schema, "output", typeNamesFor(module, plan));
  // Where the document gives no code, the runtime makes one of the status.
  const name = stringLiteral(error.code ?? `http_${error.status}`);
  return code`${module.runtimeType("ApiErrorOf")}<${literal(Number(error.status))}, ${name}, ${body}>`;
}

/** A union, one member a line where it is long. */
function lines(members: readonly Code[]): Code {
  const line = join(members, " | ");
  if (line.text.length < 60) return line;
  return code`
  ${members.map((member) => code`| ${member}`)}
`;
}
