import type { Conversion, Leaf } from "./conversion.ts";
import { readInstant } from "./instant.ts";
import { integerDigits, parseLossless, type Sources } from "./number.ts";
import { convert, type Place, pointer } from "./walk.ts";

type Schemas = ReadonlyMap<string, Conversion>;
type ReadLeaf = (value: unknown, source: () => string) => unknown;

const invalid = Symbol("invalid");

/** What each kind of position becomes; values of another type than described are not its business. */
const readers: Readonly<Record<Leaf, readonly [read: ReadLeaf, what: string]>> = {
  "date-time": [
    (value) => (typeof value === "string" ? (readInstant(value) ?? invalid) : value),
    "a date-time with a time zone (RFC 3339)",
  ],
  bigint: [(value, source) => integer(value, source, BigInt), "an integer"],
  digits: [(value, source) => integer(value, source, String), "an integer"],
  "bigint-text": [
    (value) => (typeof value === "string" ? (/^-?\d+$/.test(value) ? BigInt(value) : invalid) : value),
    "an integer as text",
  ],
};

function integer(value: unknown, source: () => string, make: (digits: string) => unknown): unknown {
  if (typeof value !== "number") return value;
  const digits = integerDigits(source());
  return digits === undefined ? invalid : make(digits);
}

/** What a JSON text means. Throws a `SyntaxError` or, with the place, a `TypeError`. */
export function readJson(text: string, conversion: Conversion | undefined, schemas: Schemas): unknown {
  if (conversion === undefined) return JSON.parse(text);
  const { value, sources } = parseLossless(text);
  return readWith(value, conversion, schemas, sources);
}

/** What a value means that a library has read, with numbers as precise as it has left them. Throws a `TypeError`. */
export function readValue(value: unknown, conversion: Conversion | undefined, schemas: Schemas): unknown {
  return conversion === undefined ? value : readWith(value, conversion, schemas, undefined);
}

/** @param sources those of large numbers; undefined: what is large has lost its digits. */
function readWith(
  value: unknown,
  conversion: Conversion,
  schemas: Schemas,
  sources: Sources | undefined,
): unknown {
  const sourceOf = (found: unknown, { holder, key }: Place): string => {
    // The holder of the whole is not the same object here and in the parser.
    const own = holder === root ? rootSources(sources, value) : sources?.get(holder);
    const source = own?.get(key);
    if (source !== undefined) return source;
    return sources || Number.isSafeInteger(found) ? String(found) : "";
  };
  const root = { "": value };
  const leaf = (kind: Leaf, found: unknown, place: Place): unknown => {
    const [read, what] = readers[kind];
    const result = read(found, () => sourceOf(found, place));
    if (result !== invalid) return result;
    throw new TypeError(`the value at "${pointer(place.path)}" is not ${what}`);
  };
  return convert(value, conversion, { schemas, leaf, owned: true }, root);
}

/** Those of a text that is one number. */
function rootSources(sources: Sources | undefined, value: unknown) {
  if (typeof value !== "number") return undefined;
  for (const own of sources?.values() ?? []) return own;
  return undefined;
}
