import { isBinaryField } from "../../../emit/binaryField.ts";
import { type Code, code, join, keyword } from "../../../emit/code.ts";
import { isObject } from "../../../emit/describe/pointer.ts";
import { literal, propertyKey } from "../../../emit/literal.ts";
import type { SampleCall } from "../../../emit/sampleCall.ts";
import { fieldOf } from "../../../model/lookup.ts";
import { sentBody } from "../../../model/media.ts";
import { streamOf } from "../../../model/stream.ts";
import type { Api, JsonValue, MediaType, Operation } from "../../../model/types.ts";
import { sampleValue } from "../convert/sampleValue.ts";
import type { Plan } from "../plan/plan.ts";

/** What fits behind the call in a line. */
const width = 60;

/** The arguments of a method, in its order: those of the path, the body, the other parameters. */
export function sampleArguments(
  { api, positions }: Pick<Plan, "api" | "positions">,
  operation: Operation,
  call: SampleCall,
): readonly Code[] {
  const path = call.parameters.filter(({ parameter }) => parameter.in === "path");
  const params = call.parameters.filter(({ parameter }) => parameter.in !== "path");
  const body = bodyArgument(api, positions, operation, call.body);
  const takesBody = sentBody(operation) !== undefined;
  return [
    ...path.map(({ parameter, value }) => sampleValue(value, parameter.schema, positions)),
    ...(body === undefined ? (takesBody && params.length > 0 ? [keyword("undefined")] : []) : [body]),
    ...(params.length === 0 ? [] : [paramsArgument(params, positions)]),
  ];
}

function paramsArgument(params: SampleCall["parameters"], positions: Plan["positions"]): Code {
  if (positions === undefined) {
    return literal(Object.fromEntries(params.map(({ parameter, value }) => [parameter.key, value])));
  }
  const members = params.map(
    ({ parameter, value }) =>
      code`${propertyKey(parameter.key)}: ${sampleValue(value, parameter.schema, positions)}`,
  );
  return code`{ ${join(members, ", ")} }`;
}

function bodyArgument(
  api: Api,
  positions: Plan["positions"],
  operation: Operation,
  body: JsonValue | undefined,
): Code | undefined {
  const sent = sentBody(operation);
  if (sent === undefined || body === undefined) return undefined;
  switch (sent.kind) {
    case "json":
      return sampleValue(body, sent.media.schema, positions, width);
    case "lines":
      return sampleLines(Array.isArray(body) ? body : [body], sent.media, api, positions);
    case "text":
      return literal(typeof body === "string" ? body : JSON.stringify(body));
    case "binary":
      return keyword('new Blob(["…"])');
    case "form": {
      const fields = isObject(body) ? Object.entries(body) : [];
      const { schema } = sent.media;
      const members = fields.map(([name, value]) => {
        const field = schema && fieldOf(schema, name, api.schemas);
        const bytes = isBinaryField(api, schema, name);
        return code`${propertyKey(name)}: ${bytes ? keyword('new Blob(["…"])') : sampleValue(value, field?.schema, positions)}`;
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

function sampleLines(
  items: readonly JsonValue[],
  media: MediaType,
  { schemas }: Api,
  positions: Plan["positions"],
): Code {
  if (positions === undefined) return literal(items, width);
  const schema = streamOf(media, schemas).items[0]?.schema;
  return code`[${join(
    items.map((item) => sampleValue(item, schema, positions, width)),
    ", ",
  )}]`;
}
