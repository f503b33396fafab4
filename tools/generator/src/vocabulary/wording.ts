import type { ErrorObject } from "ajv";

interface Wording {
  readonly message: string;
  readonly fix: string;
}

type Params = Readonly<Record<string, unknown>>;

/** JSON Schema keyword → how its violation is told. */
const wordings: Readonly<Record<string, (params: Params, schema: unknown, value: unknown) => Wording>> = {
  type: ({ type }, _schema, value) => ({
    message: `Is ${kindOf(value)}, where ${kindsNamed(type)} is wanted.`,
    fix: `Write ${kindsNamed(type)}.`,
  }),
  required: ({ missingProperty }) => ({
    message: `Lacks the property ${quote(missingProperty)}.`,
    fix: `Add ${quote(missingProperty)}.`,
  }),
  additionalProperties: ({ additionalProperty }, schema) => ({
    message: `The property ${quote(additionalProperty)} is not known here.`,
    fix: `Remove it, or use one of ${propertiesOf(schema)}.`,
  }),
  enum: ({ allowedValues }, _schema, value) => ({
    message: `Is ${quote(value)}, which is none of the values allowed.`,
    fix: `Use one of ${listed(allowedValues)}.`,
  }),
  const: ({ allowedValue }, _schema, value) => ({
    message: `Is ${quote(value)}, where only ${quote(allowedValue)} is allowed.`,
    fix: `Write ${quote(allowedValue)}.`,
  }),
  minimum: ({ limit }) => ({
    message: `Is below ${String(limit)}.`,
    fix: `Use ${String(limit)} or more.`,
  }),
  maximum: ({ limit }) => ({
    message: `Is above ${String(limit)}.`,
    fix: `Use ${String(limit)} or less.`,
  }),
  pattern: ({ pattern }, _schema, value) => ({
    message: `${quote(value)} does not have the form wanted.`,
    fix: `Use a value that matches ${String(pattern)}.`,
  }),
  minLength: () => ({ message: "Is empty.", fix: "Write a text." }),
  minItems: () => ({ message: "Is an empty list.", fix: "Add an item, or remove the list." }),
  minProperties: () => ({ message: "Is empty.", fix: "Add a property, or remove the extension." }),
};

/** Says a validation error in words: what is wrong, and what to do. */
export function wordError({ keyword, params, parentSchema, data, message }: ErrorObject): Wording {
  const word = wordings[keyword];
  return word === undefined
    ? { message: `Does not hold: ${message ?? keyword}.`, fix: "Correct the value." }
    : word(params, parentSchema, data);
}

const kinds: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};

/** What a JSON Schema's `type` asks for. */
function kindsNamed(type: unknown): string {
  return (Array.isArray(type) ? type : [type])
    .map((name) => kinds[String(name)] ?? String(name))
    .join(" or ");
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "number") return Number.isInteger(value) ? "an integer" : "a number";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}

function listed(values: unknown): string {
  return (Array.isArray(values) ? values : [values]).map((value) => quote(value)).join(", ");
}

function propertiesOf(schema: unknown): string {
  if (typeof schema !== "object" || schema === null || !("properties" in schema))
    return "those that are described";
  return listed(Object.keys(schema.properties ?? {}));
}

function quote(value: unknown): string {
  return JSON.stringify(value);
}
