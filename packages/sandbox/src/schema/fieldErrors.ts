import type { ErrorObject } from "ajv";
import type { FieldError } from "../errors/apiError.ts";

/** Says in words what a validator found, each field by its path. */
export function fieldErrors(errors: readonly ErrorObject[]): readonly FieldError[] {
  const seen = new Map<string, FieldError>();
  for (const error of withChoicesJoined(errors)) {
    if (noise.has(error.keyword) && errors.some((other) => other !== error && isInside(other, error)))
      continue;
    const found = { field: fieldOf(error), message: messageOf(error) };
    seen.set(`${found.field}\n${found.message}`, found);
  }
  return [...seen.values()];
}

/** Alternatives that each fix the values of one field become one list of values. */
function withChoicesJoined(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const choices = new Map<string, unknown[]>();
  const others = errors.filter(({ keyword, params, instancePath }) => {
    if (keyword !== "enum" && keyword !== "const") return true;
    const values = keyword === "enum" ? params["allowedValues"] : [params["allowedValue"]];
    choices.set(instancePath, [...(choices.get(instancePath) ?? []), ...values]);
    return false;
  });
  const joined = [...choices].map(([instancePath, allowedValues]) => ({
    keyword: "enum",
    instancePath,
    schemaPath: "",
    params: { allowedValues },
  }));
  return [...others, ...joined];
}

/** Keywords that only repeat that something inside of them failed. */
const noise: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "if", "$ref"]);

function isInside(inner: ErrorObject, outer: ErrorObject): boolean {
  return (
    inner.schemaPath.startsWith(`${outer.schemaPath}/`) ||
    inner.instancePath.startsWith(`${outer.instancePath}/`)
  );
}

/** Dotted path of the field that an error is about: the missing or superfluous one, where it is about that. */
function fieldOf(error: ErrorObject): string {
  const extra =
    error.params["missingProperty"] ??
    error.params["additionalProperty"] ??
    error.params["unevaluatedProperty"];
  const names = error.instancePath
    .split("/")
    .slice(1)
    .map((name) => name.replace(/~1/g, "/").replace(/~0/g, "~"));
  return fieldPath(typeof extra === "string" ? [...names, extra] : names);
}

/** `["events", "0", "type"]` → `events[0].type`. */
export function fieldPath(names: readonly string[]): string {
  if (names.length === 0) return "body";
  return names.reduce((path, name) => {
    if (/^\d+$/.test(name)) return `${path}[${name}]`;
    return path === "" ? name : `${path}.${name}`;
  }, "");
}

const messages: Readonly<Record<string, (error: ErrorObject) => string>> = {
  required: () => "is required",
  additionalProperties: () => "is not a known field",
  unevaluatedProperties: () => "is not a known field",
  enum: (error) => `must be ${choiceOf(error.params["allowedValues"])}`,
  type: (error) => `must be ${[error.params["type"]].flat().join(" or ")}`,
  minLength: (error) => `must have at least ${count(error, "character")}`,
  maxLength: (error) => `must have at most ${count(error, "character")}`,
  minItems: (error) => `must have at least ${count(error, "item")}`,
  maxItems: (error) => `must have at most ${count(error, "item")}`,
  minProperties: (error) => `must have at least ${count(error, "field")}`,
  maxProperties: (error) => `must have at most ${count(error, "field")}`,
  minimum: (error) => `must be at least ${error.params["limit"]}`,
  maximum: (error) => `must be at most ${error.params["limit"]}`,
  exclusiveMinimum: (error) => `must be more than ${error.params["limit"]}`,
  exclusiveMaximum: (error) => `must be less than ${error.params["limit"]}`,
  uniqueItems: () => "must not have the same item twice",
  format: (error) => `must be a valid ${error.params["format"]}`,
  pattern: (error) => `must match ${error.params["pattern"]}`,
};

function messageOf(error: ErrorObject): string {
  return messages[error.keyword]?.(error) ?? error.message ?? `does not satisfy ${error.keyword}`;
}

function count(error: ErrorObject, unit: string): string {
  const limit = Number(error.params["limit"]);
  return `${limit} ${unit}${limit === 1 ? "" : "s"}`;
}

function choiceOf(values: unknown): string {
  const texts = Array.isArray(values) ? values.map((value) => JSON.stringify(value)) : [String(values)];
  return texts.length === 1 ? String(texts[0]) : `one of: ${texts.join(", ")}`;
}
