/** Whether a value is in a term. Undefined where that hangs on what is not followed. */
import { hasFormat } from "./formats.ts";
import { divides } from "./fraction.ts";
import { equal, identity, isArray, isObject, type JsonValue, lengthOf, member, typeOf } from "./json.ts";
import { holdsName, type Literal, type Part, type Term, toRegExp } from "./term.ts";

/** Three values: yes, no, and can't tell. */
export type Verdict = boolean | undefined;

export function accepts(term: Term, value: JsonValue, depth = 0): Verdict {
  if (depth > 200) return undefined;
  return every(term.parts, (part) => acceptsPart(part, value, depth + 1));
}

export function acceptsPart(part: Part, value: JsonValue, depth = 0): Verdict {
  const inner = (term: Term) => accepts(term, value, depth);
  switch (part.is) {
    case "never":
      return false;
    case "opaque":
      return undefined;
    case "type": {
      const type = typeOf(value);
      if (part.types.has(type)) return true;
      return type === "number" && part.types.has("integer") && Number.isInteger(value);
    }
    case "values":
      return part.values.some((one) => equal(one, value));
    case "all":
      return every(part.terms, inner);
    case "any":
      return not(every(part.terms, (term) => not(inner(term))));
    case "one": {
      const verdicts = part.terms.map(inner);
      const sure = verdicts.filter((verdict) => verdict === true).length;
      if (sure > 1) return false;
      return verdicts.includes(undefined) ? undefined : sure === 1;
    }
    case "not":
      return not(inner(part.term));
    case "choice": {
      const condition = inner(part.condition);
      if (condition !== undefined) return inner(condition ? part.then : part.otherwise);
      const [then, otherwise] = [inner(part.then), inner(part.otherwise)];
      return then === otherwise ? then : undefined;
    }
    default:
      return acceptsLiteral(part, value, depth);
  }
}

function acceptsLiteral(part: Literal, value: JsonValue, depth: number): Verdict {
  if (typeof value === "number" && part.on === "number") return acceptsNumber(part, value);
  if (typeof value === "string" && part.on === "string") return acceptsString(part, value);
  if (isArray(value) && part.on === "array") return acceptsArray(part, value, depth);
  if (isObject(value) && part.on === "object") {
    switch (part.is) {
      case "minProperties":
        return Object.keys(value).length >= part.count;
      case "maxProperties":
        return Object.keys(value).length <= part.count;
      case "required":
        return member(value, part.name) !== undefined;
      case "propertyNames":
        return every(Object.keys(value), (name) => accepts(part.term, name, depth));
      case "members":
        return every(Object.entries(value), ([name, item]) => {
          const concerned = holdsName(part.names, name);
          if (concerned === false) return true;
          const verdict = accepts(part.term, item, depth);
          return concerned === undefined && verdict !== true ? undefined : verdict;
        });
    }
  }
  return true;
}

function acceptsNumber(part: Literal & { readonly on: "number" | "string" }, value: number): Verdict {
  switch (part.is) {
    case "integer":
      return Number.isInteger(value);
    case "atLeast":
      return part.exclusive ? value > part.bound : value >= part.bound;
    case "atMost":
      return part.exclusive ? value < part.bound : value <= part.bound;
    case "multipleOf":
      return divides(part.divisor, value);
    default:
      return true;
  }
}

function acceptsString(part: Literal & { readonly on: "number" | "string" }, value: string): Verdict {
  switch (part.is) {
    case "minLength":
      return lengthOf(value) >= part.length;
    case "maxLength":
      return lengthOf(value) <= part.length;
    case "pattern":
      return toRegExp(part.source)?.test(value);
    case "format":
      return hasFormat(part.name, value);
    default:
      return true;
  }
}

function acceptsArray(
  part: Literal & { readonly on: "array" },
  value: readonly JsonValue[],
  depth: number,
): Verdict {
  switch (part.is) {
    case "minItems":
      return value.length >= part.count;
    case "maxItems":
      return value.length <= part.count;
    case "uniqueItems":
      return new Set(value.map(identity)).size === value.length;
    case "items":
      return every(value.slice(part.from, part.to), (item) => accepts(part.term, item, depth));
    case "contains": {
      const verdicts = value.map((item) => accepts(part.term, item, depth));
      const sure = verdicts.filter((verdict) => verdict === true).length;
      const possible = sure + verdicts.filter((verdict) => verdict === undefined).length;
      if (possible < part.min || sure > part.max) return false;
      return sure >= part.min && possible <= part.max ? true : undefined;
    }
  }
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

function every<Item>(items: Iterable<Item>, test: (item: Item) => Verdict): Verdict {
  let result: Verdict = true;
  for (const item of items) {
    const verdict = test(item);
    if (verdict === false) return false;
    if (verdict === undefined) result = undefined;
  }
  return result;
}
