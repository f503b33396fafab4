/** Reads schemas into terms. Schemas that are written alike become one term, so equality is a comparison of numbers. */
import { compileObjectKeywords } from "./compileObject.ts";
import { isHint } from "./formats.ts";
import {
  identity,
  isArray,
  isObject,
  type JsonObject,
  type JsonType,
  type JsonValue,
  member,
} from "./json.ts";
import { opaque as opaqueKeywords } from "./keywords.ts";
import { follow, type Scope } from "./scope.ts";
import type { Literal, LiteralOf, Part, Term, Unkeyed } from "./term.ts";
import { casesOf } from "./unevaluated.ts";
import { soleReference, Writings } from "./writing.ts";

export class Compiler {
  readonly #writings: Writings;
  readonly #terms = new Map<string, Term>();

  /** Every document that schemas will come from must be given: equality is worked out over all of them. */
  constructor(scopes: readonly Scope[]) {
    this.#writings = new Writings(scopes);
  }

  compile(scope: Scope, schema: JsonValue): Term {
    const key = this.#writings.write(scope, schema);
    return this.#term(key, () => this.#parts(scope, schema));
  }

  /** A term of parts that no document wrote. */
  make(parts: readonly Part[]): Term {
    return this.#term(
      `made ${parts
        .map((part) => part.key)
        .sort()
        .join("&")}`,
      () => parts,
    );
  }

  not(term: Term): Part {
    return { is: "not", key: `not ${term.id}`, term };
  }

  values(values: readonly JsonValue[]): Part {
    return { is: "values", key: `values ${values.map(identity).sort().join(",")}`, values };
  }

  types(types: readonly (JsonType | "integer")[]): Part {
    return { is: "type", key: `type ${[...types].sort().join(",")}`, types: new Set(types) };
  }

  any(terms: readonly Term[]): Part {
    return { is: "any", key: `any ${ids(terms)}`, terms };
  }

  all(terms: readonly Term[]): Part {
    return { is: "all", key: `all ${ids(terms)}`, terms };
  }

  opaque(what: string, key: string): Part {
    return { is: "opaque", key: `opaque ${key}`, what };
  }

  literal(literal: Unkeyed<Literal>): Literal {
    const { on, is, ...rest } = literal;
    const key = Object.entries(rest)
      .map(([name, value]) => `${name}=${isTerm(value) ? value.id : JSON.stringify(value)}`)
      .join(" ");
    return { ...literal, key: `${on} ${is} ${key}` } as Literal;
  }

  #term(key: string, parts: () => readonly Part[]): Term {
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    let made: readonly Part[] | undefined;
    const term: Term = {
      id: this.#terms.size,
      get parts() {
        made ??= parts();
        return made;
      },
    };
    this.#terms.set(key, term);
    return term;
  }

  #parts(scope: Scope, schema: JsonValue): readonly Part[] {
    if (!isObject(schema)) return schema === false ? [{ is: "never", key: "never" }] : [];
    const sole = soleReference(schema);
    if (sole !== undefined) return this.#reference(scope, sole);
    const parts: Part[] = [];
    if (typeof schema["$ref"] === "string")
      parts.push(this.all([this.compile(scope, { $ref: schema["$ref"] })]));
    for (const key of opaqueKeywords)
      if (member(schema, key) !== undefined)
        parts.push(this.opaque(key, `${key} ${identity(schema[key] ?? null)}`));
    this.#general(scope, schema, parts);
    this.#numbers(schema, parts);
    this.#strings(schema, parts);
    this.#arrays(scope, schema, parts);
    compileObjectKeywords(this, scope, schema, parts);
    this.#unevaluated(scope, schema, parts);
    return parts;
  }

  #reference(scope: Scope, reference: string): readonly Part[] {
    const seen = new Set<string>();
    for (let current = reference; ; ) {
      const target = seen.has(current) ? undefined : follow(scope, current);
      seen.add(current);
      if (target === undefined) return [this.opaque(`the reference ${current}`, `${scope.name} ${current}`)];
      const next = soleReference(target);
      if (next === undefined) return this.#parts(scope, target);
      current = next;
    }
  }

  #general(scope: Scope, schema: JsonObject, parts: Part[]): void {
    const { type, enum: values } = schema;
    const names = (isArray(type) ? type : type === undefined ? [] : [type]).filter(
      (name) => typeof name === "string",
    );
    if (names.length > 0) parts.push(this.types(names as (JsonType | "integer")[]));
    if (isArray(values)) parts.push(this.values(values));
    const constant = member(schema, "const");
    if (constant !== undefined) parts.push(this.values([constant]));
    const terms = (list: readonly JsonValue[]) => list.map((item) => this.compile(scope, item));
    const { allOf, anyOf, oneOf } = schema;
    if (isArray(allOf) && allOf.length > 0) parts.push(this.all(terms(allOf)));
    if (isArray(anyOf) && anyOf.length > 0) parts.push(this.any(terms(anyOf)));
    if (isArray(oneOf) && oneOf.length > 0) {
      const choices = terms(oneOf);
      parts.push(
        choices.length === 1 ? this.all(choices) : { is: "one", key: `one ${ids(choices)}`, terms: choices },
      );
    }
    const not = member(schema, "not");
    if (not !== undefined) parts.push(this.not(this.compile(scope, not)));
    const condition = member(schema, "if");
    if (condition === undefined) return;
    const [test, then, otherwise] = [
      condition,
      member(schema, "then") ?? true,
      member(schema, "else") ?? true,
    ].map((part) => this.compile(scope, part));
    if (test === undefined || then === undefined || otherwise === undefined) return;
    parts.push({
      is: "choice",
      key: `choice ${test.id},${then.id},${otherwise.id}`,
      condition: test,
      then,
      otherwise,
    });
  }

  #numbers(schema: JsonObject, parts: Part[]): void {
    const bound = (is: "atLeast" | "atMost", limit: JsonValue | undefined, exclusive: boolean) => {
      if (typeof limit === "number") parts.push(this.literal({ on: "number", is, bound: limit, exclusive }));
    };
    bound("atLeast", schema["minimum"], false);
    bound("atMost", schema["maximum"], false);
    bound("atLeast", schema["exclusiveMinimum"], true);
    bound("atMost", schema["exclusiveMaximum"], true);
    const divisor = schema["multipleOf"];
    if (typeof divisor === "number" && divisor > 0)
      parts.push(this.literal({ on: "number", is: "multipleOf", divisor }));
  }

  #strings(schema: JsonObject, parts: Part[]): void {
    const { minLength, maxLength, pattern, format } = schema;
    if (typeof minLength === "number" && minLength > 0)
      parts.push(this.literal({ on: "string", is: "minLength", length: minLength }));
    if (typeof maxLength === "number")
      parts.push(this.literal({ on: "string", is: "maxLength", length: maxLength }));
    if (typeof pattern === "string")
      parts.push(this.literal({ on: "string", is: "pattern", source: pattern }));
    if (typeof format !== "string" || isHint(format)) return;
    if (format !== "int32" && format !== "int64")
      return void parts.push(this.literal({ on: "string", is: "format", name: format }));
    parts.push(this.literal({ on: "number", is: "integer" }));
    if (format === "int64") return;
    parts.push(this.literal({ on: "number", is: "atLeast", bound: -(2 ** 31), exclusive: false }));
    parts.push(this.literal({ on: "number", is: "atMost", bound: 2 ** 31 - 1, exclusive: false }));
  }

  #arrays(scope: Scope, schema: JsonObject, parts: Part[]): void {
    const { minItems, maxItems, uniqueItems, prefixItems } = schema;
    const prefix = isArray(prefixItems) ? prefixItems : [];
    for (const [index, item] of prefix.entries())
      parts.push(this.#items(index, index + 1, this.compile(scope, item)));
    const items = member(schema, "items");
    if (items !== undefined && !isArray(items))
      parts.push(this.#items(prefix.length, Number.POSITIVE_INFINITY, this.compile(scope, items)));
    if (typeof minItems === "number" && minItems > 0)
      parts.push(this.literal({ on: "array", is: "minItems", count: minItems }));
    if (typeof maxItems === "number")
      parts.push(this.literal({ on: "array", is: "maxItems", count: maxItems }));
    if (uniqueItems === true) parts.push(this.literal({ on: "array", is: "uniqueItems" }));
    const contains = member(schema, "contains");
    if (contains === undefined) return;
    const { minContains, maxContains } = schema;
    const min = typeof minContains === "number" ? minContains : 1;
    const max = typeof maxContains === "number" ? maxContains : Number.POSITIVE_INFINITY;
    if (min <= 0 && max === Number.POSITIVE_INFINITY) return;
    parts.push(this.literal({ on: "array", is: "contains", term: this.compile(scope, contains), min, max }));
  }

  #items(from: number, to: number, term: Term): LiteralOf<"items"> {
    return {
      on: "array",
      is: "items",
      from,
      to,
      term,
      key: `array items ${from}-${to} ${term.id}`,
    };
  }

  #unevaluated(scope: Scope, schema: JsonObject, parts: Part[]): void {
    const properties = member(schema, "unevaluatedProperties");
    const items = member(schema, "unevaluatedItems");
    if (properties === undefined && items === undefined) return;
    const cases = casesOf(scope, schema);
    const doubts = cases?.map((one) => one.unclear) ?? ["all"];
    if (cases === undefined || doubts.includes("all") || (items !== undefined && doubts.includes("items"))) {
      const what = items === undefined ? "unevaluatedProperties" : "unevaluatedItems";
      return void parts.push(this.opaque(what, `${what} ${this.#writings.write(scope, schema)}`));
    }
    const terms = cases.map((one) => {
      const inner: Part[] = [];
      if (one.holds.length > 0) inner.push(this.all(one.holds.map((part) => this.compile(scope, part))));
      for (const part of one.fails) inner.push(this.not(this.compile(scope, part)));
      if (properties !== undefined && !one.allProperties) {
        const names = { names: one.names, patterns: one.patterns, others: true };
        inner.push(this.members(names, this.compile(scope, properties)));
      }
      if (items !== undefined && one.items !== Number.POSITIVE_INFINITY)
        inner.push(this.#items(one.items, Number.POSITIVE_INFINITY, this.compile(scope, items)));
      return this.make(inner);
    });
    parts.push(terms.length === 1 ? this.all(terms) : this.any(terms));
  }

  members(names: LiteralOf<"members">["names"], term: Term): LiteralOf<"members"> {
    const list = (values: readonly string[]) => JSON.stringify([...values].sort());
    const key = `object members ${names.others ? "but " : ""}${list(names.names)}${list(names.patterns)} ${term.id}`;
    return { on: "object", is: "members", names, term, key };
  }
}

function ids(terms: readonly Term[]): string {
  return terms
    .map((term) => term.id)
    .sort((a, b) => a - b)
    .join(",");
}

function isTerm(value: unknown): value is Term {
  return typeof value === "object" && value !== null && "parts" in value && "id" in value;
}
