import { isArray, isObject, type JsonObject, type JsonValue, member } from "./json.ts";
import type { Scope } from "./scope.ts";
import type { KeySet, Literal, Part, Term, Unkeyed } from "./term.ts";

/** What makes terms and their parts. */
interface PartMaker {
  compile(scope: Scope, schema: JsonValue): Term;
  make(parts: readonly Part[]): Term;
  not(term: Term): Part;
  any(terms: readonly Term[]): Part;
  types(types: readonly "object"[]): Part;
  literal(literal: Unkeyed<Literal>): Part;
  members(names: KeySet, term: Term): Part;
}

/** The keywords for objects (core §10.3.2, validation §6.5). */
export function compileObjectKeywords(
  compiler: PartMaker,
  scope: Scope,
  schema: JsonObject,
  parts: Part[],
): void {
  const map = (key: string): JsonObject => {
    const value = member(schema, key);
    return value !== undefined && isObject(value) ? value : {};
  };
  const compile = (value: JsonValue) => compiler.compile(scope, value);
  const properties = map("properties");
  const patterns = map("patternProperties");
  for (const [name, value] of Object.entries(properties))
    parts.push(compiler.members({ names: [name], patterns: [], others: false }, compile(value)));
  for (const [pattern, value] of Object.entries(patterns))
    parts.push(compiler.members({ names: [], patterns: [pattern], others: false }, compile(value)));
  const additional = member(schema, "additionalProperties");
  if (additional !== undefined) {
    const known = { names: Object.keys(properties), patterns: Object.keys(patterns), others: true };
    parts.push(compiler.members(known, compile(additional)));
  }
  const names = member(schema, "propertyNames");
  if (names !== undefined)
    parts.push(compiler.literal({ on: "object", is: "propertyNames", term: compile(names) }));

  const { required, minProperties, maxProperties } = schema;
  for (const name of new Set(isArray(required) ? required : []))
    if (typeof name === "string") parts.push(has(compiler, name));
  if (typeof minProperties === "number" && minProperties > 0)
    parts.push(compiler.literal({ on: "object", is: "minProperties", count: minProperties }));
  if (typeof maxProperties === "number")
    parts.push(compiler.literal({ on: "object", is: "maxProperties", count: maxProperties }));

  const when = (name: string, then: Term) =>
    parts.push(compiler.any([compiler.make([compiler.not(present(compiler, name))]), then]));
  const demand = (name: string, others: readonly JsonValue[]) => {
    for (const other of others)
      if (typeof other === "string") when(name, compiler.make([has(compiler, other)]));
  };
  for (const [name, others] of Object.entries(map("dependentRequired")))
    if (isArray(others)) demand(name, others);
  for (const [name, value] of Object.entries(map("dependentSchemas"))) when(name, compile(value));
  for (const [name, value] of Object.entries(map("dependencies"))) {
    if (isArray(value)) demand(name, value);
    else when(name, compile(value));
  }
}

function has(compiler: PartMaker, name: string): Part {
  return compiler.literal({ on: "object", is: "required", name });
}

/** An object that has the property: other values are no such thing, so that the denial leaves them alone. */
function present(compiler: PartMaker, name: string): Term {
  return compiler.make([compiler.types(["object"]), has(compiler, name)]);
}
