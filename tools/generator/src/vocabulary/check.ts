import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import type { JsonObject } from "../model/types.ts";
import type { Problem } from "./reading.ts";
import { wordError } from "./wording.ts";

const ajv = new Ajv({ allErrors: true, verbose: true, allowUnionTypes: true });
const compiled = new WeakMap<JsonObject, ValidateFunction>();

/** Everything that a JSON Schema finds wrong with a value, in words. */
export function check(schema: JsonObject, value: unknown): Problem[] {
  const validate = compiled.get(schema) ?? ajv.compile(schema);
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).filter(isCause).map(toProblem);
}

/** `propertyNames` and `anyOf` only repeat what the errors inside them say. */
function isCause(error: ErrorObject): boolean {
  return error.keyword !== "propertyNames" && error.keyword !== "anyOf";
}

function toProblem(error: ErrorObject): Problem {
  const keys = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const { additionalProperty: added }: { additionalProperty?: unknown } = error.params;
  if (typeof added === "string") keys.push(added);
  return { path: keys.join("."), keys, ...wordError(error) };
}
