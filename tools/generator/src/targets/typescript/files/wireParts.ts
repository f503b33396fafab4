import { sentBodies } from "../../../model/media.ts";
import type { Schema } from "../../../model/schema.ts";
import type { Api, Operation, Parameter } from "../../../model/types.ts";

/** A part of the runtime that only some documents need. */
export type WirePart = "styles" | "bodies" | "schemes";

/** The parts that are needed to write the requests of these operations, and to send their credentials. */
export function wireParts(api: Api, operations: readonly Operation[]): WirePart[] {
  const styled = operations.some(({ parameters }) =>
    parameters.some((parameter) => isStyled(parameter, api)),
  );
  const bodied = operations.some((operation) => sentBodies(operation).some(({ kind }) => kind !== "json"));
  const keyed = api.securitySchemes.some(
    ({ type, authScheme }) => type === "basic" || type === "apiKey" || authScheme !== undefined,
  );
  return [
    ...(styled ? (["styles"] as const) : []),
    ...(bodied ? (["bodies"] as const) : []),
    ...(keyed ? (["schemes"] as const) : []),
  ];
}

/** Whether a parameter is more than text in a path or query, or a list of it in a query. */
function isStyled(parameter: Parameter, api: Api): boolean {
  const { style, explode, allowReserved, contentType, schema } = parameter;
  if (parameter.in !== "path" && parameter.in !== "query") return true;
  if ((style ?? explode ?? contentType) !== undefined || allowReserved) return true;
  return !isPlain(schema, parameter.in === "query", api);
}

function isPlain(schema: Schema, list: boolean, api: Api): boolean {
  switch (schema.kind) {
    case "ref": {
      const target = api.schemas.get(schema.name)?.schema;
      return target !== undefined && target !== schema && isPlain(target, list, api);
    }
    case "array":
      return list && isPlain(schema.items, false, api);
    case "union":
      return schema.members.every((member) => isPlain(member, list, api));
    case "string":
    case "number":
    case "boolean":
    case "enum":
    case "null":
      return true;
    default:
      return false;
  }
}
