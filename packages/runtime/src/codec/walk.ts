import type { Alternative, Conversion, Leaf } from "./conversion.ts";

/** Where in a value something stands. */
export interface Place {
  readonly holder: object;
  readonly key: string;
  /** Keys from the root. */
  readonly path: readonly string[];
}

/** Goes to every position of a value that is converted, and to no other. */
export interface Walk {
  readonly schemas: ReadonlyMap<string, Conversion>;
  readonly leaf: (leaf: Leaf, value: unknown, place: Place) => unknown;
  /** Whether the value is nobody else's and may be changed; otherwise what changes is copied. */
  readonly owned: boolean;
}

/** The value with its positions converted. Values of other shapes than described are left as they are. */
export function convert(
  value: unknown,
  conversion: Conversion,
  walk: Walk,
  root: object = { "": value },
): unknown {
  const path: string[] = [];
  return visit(value, conversion, root, "");

  function visit(at: unknown, how: Conversion, holder: object, key: string): unknown {
    if (typeof how === "string") return walk.leaf(how, at, { holder, key, path });
    if ("ref" in how) {
      const target = walk.schemas.get(how.ref);
      return target === undefined ? at : visit(at, target, holder, key);
    }
    if ("all" in how) {
      return how.all
        .filter((alternative) => isMeant(alternative, at))
        .reduce<unknown>((result, { as }) => visit(result, as, holder, key), at);
    }
    if ("items" in how) {
      const { first = [], items } = how;
      if (!Array.isArray(at)) return at;
      return members(
        at,
        Object.keys(at),
        (index) => (Number(index) < first.length ? first[Number(index)] : items) ?? null,
      );
    }
    if (typeof at !== "object" || at === null || Array.isArray(at) || !isPlain(at)) return at;
    const { properties, patterns, others } = how;
    const named = new Map(properties);
    const names =
      patterns || others ? Object.keys(at) : [...named.keys()].filter((name) => Object.hasOwn(at, name));
    return members(at, names, (name) => {
      const own = named.get(name);
      if (own !== undefined) return own;
      const pattern = patterns?.find(([source]) => new RegExp(source, "u").test(name));
      return (pattern ? pattern[1] : others) ?? null;
    });
  }

  function members(
    holder: object,
    keys: readonly string[],
    conversionOf: (key: string) => Conversion | null,
  ): object {
    let result = holder;
    for (const key of keys) {
      const how = conversionOf(key);
      if (how === null) continue;
      const before: unknown = Reflect.get(holder, key);
      path.push(key);
      const after = visit(before, how, holder, key);
      path.pop();
      if (after === before) continue;
      if (result === holder && !walk.owned) result = Array.isArray(holder) ? [...holder] : { ...holder };
      // Own properties of these names are there already: `__proto__` too is set as one of them.
      Reflect.defineProperty(result, key, {
        value: after,
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    return result;
  }
}

function isMeant({ when }: Alternative, value: unknown): boolean {
  if (when === undefined) return true;
  const [property, values] = when;
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, property) &&
    values.includes(Reflect.get(value, property))
  );
}

/** Bytes, forms and the like are no objects of JSON. Instances of a program's own classes are. */
function isPlain(value: object): boolean {
  return !(
    value instanceof Date ||
    value instanceof URL ||
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream
  );
}

/** A place as a JSON Pointer (RFC 6901). */
export function pointer(path: readonly string[]): string {
  return path.map((key) => `/${key.replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}
