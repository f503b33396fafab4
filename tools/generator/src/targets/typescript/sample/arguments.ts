import { isBinaryField } from "../../../emit/binaryField.ts";
import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { isObject } from "../../../emit/describe/pointer.ts";
import { literal, propertyKey } from "../../../emit/literal.ts";
import type { SampleCall } from "../../../emit/sampleCall.ts";
import { sentBody } from "../../../model/media.ts";
import type { Api, JsonValue, Operation } from "../../../model/types.ts";

/** What fits behind the call in a line. */
const width = 60;

/** The arguments of a method, in its order: those of the path, the body, the other parameters. */
export function sampleArguments(api: Api, operation: Operation, call: SampleCall): readonly Code[] {
  const path = call.parameters.filter(({ parameter }) => parameter.in === "path");
  const params = call.parameters.filter(({ parameter }) => parameter.in !== "path");
  const body = bodyArgument(api, operation, call.body);
  const takesBody = sentBody(operation) !== undefined;
  return [
    ...path.map(({ value }) => literal(value)),
    ...(body === undefined ? (takesBody && params.length > 0 ? [keyword("undefined")] : []) : [body]),
    ...(params.length === 0
      ? []
      : [literal(Object.fromEntries(params.map(({ parameter, value }) => [parameter.key, value])))]),
  ];
}

function bodyArgument(api: Api, operation: Operation, body: JsonValue | undefined): Code | undefined {
  const sent = sentBody(operation);
  if (sent === undefined || body === undefined) return undefined;
  switch (sent.kind) {
    case "json":
      return literal(body, width);
    case "text":
      return literal(typeof body === "string" ? body : JSON.stringify(body));
    case "binary":
      return keyword('new Blob(["…"])');
    case "form": {
      const fields = isObject(body) ? Object.entries(body) : [];
      const members = fields.map(([name, value]) => {
        const bytes = isBinaryField(api, sent.media.schema, name);
        return code`${propertyKey(name)}: ${bytes ? keyword('new Blob(["…"])') : literal(value)}`;
      });
      const line = join(members, ", ");
      return line.text.length <= 80 && !line.text.includes("\n")
        ? code`{ ${line} }`
        : code`{
  ${members.map((member) => code`${member},`)}
}`;
    }
  }
}
