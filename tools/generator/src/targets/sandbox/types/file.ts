import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { lineComment } from "../../../emit/comment.ts";
import { parameterKey, successOf } from "../../../emit/describe/operation.ts";
import { identifier } from "../../../emit/identifier.ts";
import { propertyKey } from "../../../emit/literal.ts";
import type { Api, Operation } from "../../../model/types.ts";
import type { VirtualFile } from "../../../target.ts";
import { hasDefault } from "./modes.ts";
import { TypePrinter } from "./printer.ts";

/** `types.ts`: what each handler is given and has to return. */
export function typesFile(api: Api, operations: readonly Operation[]): VirtualFile {
  const printer = new TypePrinter(api);
  const entries = operations.map((operation) => operationEntry(api, operation, printer));
  const { code: declarations, results } = printer.declarations();
  const { text } = code`${lineComment("Made by sdkgen. Do not edit.")}

/** What the handler of each operation is given, and what it returns: the body of the success response. */
export interface Operations {
  ${join(entries, "\n")}
}

/** Named schemas, as they are returned. */
export interface Schemas {
  ${join(
    results.map(({ schema, name }) => code`${propertyKey(schema)}: ${identifier(name)};`),
    "\n",
  )}
}

${join(declarations, "\n\n")}
`;
  return { path: "types.ts", text };
}

function operationEntry(api: Api, operation: Operation, printer: TypePrinter): Code {
  return code`${propertyKey(operation.id)}: {
  params: ${paramsType(api, operation, printer)};
  body: ${bodyType(operation, printer)};
  result: ${resultType(operation, printer)};
};`;
}

function paramsType(api: Api, operation: Operation, printer: TypePrinter): Code {
  if (operation.parameters.length === 0) return keyword("Record<never, never>");
  const members = operation.parameters.map((parameter) => {
    const type = printer.type(parameter.schema, "filled");
    const key = propertyKey(parameterKey(operation, parameter));
    return parameter.required || hasDefault(parameter.schema, api.schemas)
      ? code`${key}: ${type};`
      : code`${key}?: ${type};`;
  });
  return code`{
  ${join(members, "\n")}
}`;
}

function bodyType({ body, method }: Operation, printer: TypePrinter): Code {
  if (body === undefined) return keyword("undefined");
  const types = body.content.map(({ schema }) =>
    schema === undefined
      ? keyword("unknown")
      : printer.type(schema, method === "PATCH" ? "change" : "filled"),
  );
  return join(body.required ? types : [...types, keyword("undefined")], " | ");
}

function resultType(operation: Operation, printer: TypePrinter): Code {
  const [media] = successOf(operation)?.content ?? [];
  if (media === undefined) return keyword("undefined");
  return media.schema === undefined ? keyword("unknown") : printer.type(media.schema, "result");
}
