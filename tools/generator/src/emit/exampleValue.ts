import { dereference, propertiesOf } from "../model/lookup.ts";
import type { ObjectSchema, Schema, StringSchema } from "../model/schema.ts";
import type { Api, JsonObject, JsonValue } from "../model/types.ts";
import { isObject } from "./describe/pointer.ts";
import type { Direction } from "./typescriptType.ts";

type Named = Api["schemas"];

/** Values that a made example holds at most: schemas that refer to each other would give one without end. */
const largest = 200;

/**
 * A value of a schema: its own example, default or first value, else one made from its type. What travels the other way
 * is left out; of what a caller sends, what is optional and has no example, too.
 */
export function exampleValue(schema: Schema, named: Named, direction: Direction): JsonValue {
  return new ExampleMaker(named, direction).make(schema, []);
}

/** The value without the fields that do not travel in this direction. */
export function travelling(
  value: JsonValue,
  schema: Schema,
  named: Named,
  direction: Direction,
  depth = 0,
): JsonValue {
  const target = dereference(schema, named);
  if (depth > 16) return value;
  if (target.kind === "array" && Array.isArray(value)) {
    return value.map((item: JsonValue) => travelling(item, target.items, named, direction, depth + 1));
  }
  if (target.kind === "intersection") {
    return target.members.reduce<JsonValue>(
      (inner, member) => travelling(inner, member, named, direction, depth + 1),
      value,
    );
  }
  if (!isObject(value)) return value;
  if (target.kind === "union") {
    const member = target.members.find((candidate) => knows(candidate, Object.keys(value), named));
    return member === undefined ? value : travelling(value, member, named, direction, depth + 1);
  }
  if (target.kind !== "object") return value;
  const properties = new Map(target.properties.map((property) => [property.name, property.schema]));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const property = properties.get(name);
      if (property === undefined) return [[name, inner]];
      return goes(property, named, direction)
        ? [[name, travelling(inner, property, named, direction, depth + 1)]]
        : [];
    }),
  );
}

function knows(schema: Schema, fields: readonly string[], named: Named): boolean {
  const known = new Set(propertiesOf(schema, named).map(({ name }) => name));
  return fields.every((field) => known.has(field));
}

/** Whether a field of this schema travels in this direction; the schema it refers to may say so, too. */
export function goes(schema: Schema, named: Named, direction: Direction): boolean {
  const target = dereference(schema, named);
  return direction === "input"
    ? !schema.readOnly && !target.readOnly
    : !schema.writeOnly && !target.writeOnly;
}

class ExampleMaker {
  readonly #named: Named;
  readonly #direction: Direction;
  #left = largest;

  constructor(named: Named, direction: Direction) {
    this.#named = named;
    this.#direction = direction;
  }

  make(schema: Schema, within: readonly string[]): JsonValue {
    this.#left--;
    const target = dereference(schema, this.#named);
    const given = schema.examples[0] ?? target.examples[0] ?? schema.default ?? target.default;
    if (given !== undefined) return travelling(given, target, this.#named, this.#direction);
    const inner = schema.kind === "ref" ? [...within, schema.name] : within;
    const circular = schema.kind === "ref" && within.includes(schema.name);
    switch (target.kind) {
      case "enum":
        return target.values[0] ?? null;
      case "string":
        return textOf(target);
      case "number":
        return numberOf(target.constraints);
      case "boolean":
        return true;
      case "array":
        return circular || this.#left < 0 ? [] : [this.make(target.items, inner)];
      case "tuple":
        return circular || this.#left < 0 ? [] : target.prefix.map((item) => this.make(item, inner));
      case "object":
        return circular ? {} : this.#object(target, inner);
      case "union":
        return this.#union(target.members, inner);
      case "intersection":
        return circular ? {} : this.#intersection(target.members, inner);
      case "unknown":
        return {};
      default:
        return null;
    }
  }

  #object(schema: ObjectSchema, within: readonly string[]): JsonObject {
    const all = schema.properties.filter((property) => goes(property.schema, this.#named, this.#direction));
    const whole = this.#direction === "output" && this.#left > 0;
    return Object.fromEntries(
      all
        .filter((property) => whole || property.required)
        .map((property) => [property.name, this.make(property.schema, within)]),
    );
  }

  #union(members: readonly Schema[], within: readonly string[]): JsonValue {
    const free = members.filter((member) => member.kind !== "ref" || !within.includes(member.name));
    const chosen = free.find((member) => dereference(member, this.#named).kind !== "null") ?? free[0];
    return chosen === undefined ? null : this.make(chosen, within);
  }

  #intersection(members: readonly Schema[], within: readonly string[]): JsonValue {
    const values = members.map((member) => this.make(member, within));
    const objects = values.filter(isObject);
    return objects.length > 0 ? Object.fromEntries(objects.flatMap(Object.entries)) : (values[0] ?? null);
  }
}

const byFormat: Readonly<Record<string, string>> = {
  date: "2026-01-31",
  "date-time": "2026-01-31T12:00:00Z",
  time: "12:00:00Z",
  duration: "P1D",
  email: "person@example.com",
  hostname: "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  uri: "https://example.com/",
  url: "https://example.com/",
  uuid: "3f8e1c52-7a46-4b0d-9d1e-6c2f5a9b8e70",
};

function textOf({ format = "", constraints }: StringSchema): string {
  const text = Object.hasOwn(byFormat, format) ? (byFormat[format] ?? "string") : "string";
  const { minLength, maxLength } = constraints;
  const long = typeof minLength === "number" ? text.padEnd(Math.min(minLength, 80), "x") : text;
  return typeof maxLength === "number" ? long.slice(0, Math.max(0, maxLength)) : long;
}

function numberOf({ minimum, exclusiveMinimum, maximum }: JsonObject): number {
  if (typeof minimum === "number") return minimum;
  if (typeof exclusiveMinimum === "number") return exclusiveMinimum + 1;
  return typeof maximum === "number" && maximum < 1 ? maximum : 1;
}
