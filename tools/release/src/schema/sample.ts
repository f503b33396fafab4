/** Values worth a try where the search has found none: what the schemas themselves write down, and small changes of it. */
import { isArray, isObject, type JsonValue } from "./json.ts";
import { follow, type Located, type Scope } from "./scope.ts";
import type { Solver } from "./solver.ts";
import type { Term } from "./term.ts";

const most = 300;

export function sampleValues(
  inner: Located,
  outer: Located,
  solver: Solver,
  terms: readonly Term[],
): JsonValue[] {
  const values: JsonValue[] = [];
  for (const { scope, schema } of [inner, outer]) collect(scope, schema, values, 0);
  const [left] = terms;
  if (left !== undefined) {
    const base = solver.search([left], [], 2000);
    if (base.is === "found") values.push(base.value, ...changed(base.value));
  }
  values.push(null, true, false, 0, 1, -1, 0.5, "", "a", "A b", [], {}, [null], [0, 0], { a: null });
  return values.slice(0, most);
}

/** Examples, defaults and listed values of a schema. */
function collect(scope: Scope, schema: JsonValue, values: JsonValue[], depth: number): void {
  if (!isObject(schema) || depth > 3 || values.length > most / 2) return;
  for (const key of ["example", "default", "const"]) {
    const value = schema[key];
    if (value !== undefined) values.push(value);
  }
  for (const key of ["examples", "enum"]) {
    const list = schema[key];
    if (isArray(list)) values.push(...list);
  }
  const { $ref: reference } = schema;
  if (typeof reference === "string") collect(scope, follow(scope, reference) ?? true, values, depth + 1);
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const list = schema[key];
    if (isArray(list)) for (const part of list) collect(scope, part, values, depth + 1);
  }
}

/** The value with one member or item gone, doubled, or of another type. */
function changed(value: JsonValue): JsonValue[] {
  const others: readonly JsonValue[] = [null, true, 0, "", "a", [], {}];
  if (isArray(value)) return [[...value, ...value], value.slice(1), ...value.map((item) => [item, item])];
  if (!isObject(value)) return [];
  const names = Object.keys(value);
  return names.flatMap((name) => {
    const without = Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));
    return [without, ...others.map((other) => ({ ...value, [name]: other }))];
  });
}
