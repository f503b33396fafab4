/** A number whose digits JavaScript's own numbers cannot hold. */
export class BigNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** A character of no meaning (private use), to mark texts that stand for numbers. */
const private_ = "\ue000";

/** A text that does not occur in what a JSON text means. */
function markFor(json: string): string {
  let mark = private_;
  while (json.includes(mark)) mark += private_;
  return mark;
}

type RawJson = (text: string) => unknown;
const platform: { readonly rawJSON?: RawJson } = JSON as { readonly rawJSON?: RawJson };

/**
 * JSON of a value that may hold `BigNumber`s. Where the platform has no `JSON.rawJSON` (Node before 21, Safari before 18.4),
 * numbers are written as marked texts first, whose marks and quotes are then taken away.
 */
export function stringify(
  value: unknown,
  rawJSON: RawJson | false | undefined = platform.rawJSON?.bind(JSON),
): string {
  const write = (number: (digits: string) => unknown) =>
    JSON.stringify(value, (_, item: unknown) => (item instanceof BigNumber ? number(item.digits) : item));
  if (rawJSON) return write(rawJSON);
  const mark = markFor(write(() => null) ?? "");
  return write((digits) => mark + digits).replace(new RegExp(`"${mark}(-?\\d+)"`, "g"), "$1");
}

/** How numbers were written that JavaScript's own cannot hold, by the object or list that they stand in. */
export type Sources = ReadonlyMap<object, ReadonlyMap<string, string>>;

/** What a JSON text means, and the digits of its large numbers. */
export interface Lossless {
  readonly value: unknown;
  readonly sources: Sources;
}

const none: Sources = new Map();
type Reviver = (this: object, key: string, value: unknown, context?: { readonly source?: string }) => unknown;

/** Whether `JSON.parse` tells how a number was written (ECMA-262, JSON.parse source text access). */
const tellsSources = (() => {
  let told = false;
  const ask: Reviver = (_key, value, context) => {
    told = context?.source === "1";
    return value;
  };
  JSON.parse("1", ask);
  return told;
})();

/** Parses JSON. Throws a `SyntaxError` as `JSON.parse` does. */
export function parseLossless(text: string, native: boolean = tellsSources): Lossless {
  // Without a long row of digits or an exponent, no number is too large.
  if (!/\d{16}|\d[eE]/.test(text)) return { value: JSON.parse(text), sources: none };
  const sources = new Map<object, Map<string, string>>();
  const keep = (holder: object, key: string, source: string): number => {
    const number = Number(source);
    if (!Number.isSafeInteger(number)) {
      const own = sources.get(holder) ?? new Map<string, string>();
      sources.set(holder, own.set(key, source));
    }
    return number;
  };
  if (native) {
    const revive: Reviver = function (key, value, context) {
      return typeof value === "number" && context?.source !== undefined
        ? keep(this, key, context.source)
        : value;
    };
    return { value: JSON.parse(text, revive), sources };
  }
  const mark = markFor(JSON.stringify(JSON.parse(text)));
  // Valid by now: outside its strings, every number is one.
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g, (token) =>
    token.startsWith('"') ? token : `"${mark}${token}"`,
  );
  const revive: Reviver = function (key, value) {
    return typeof value === "string" && value.startsWith(mark)
      ? keep(this, key, value.slice(mark.length))
      : value;
  };
  return { value: JSON.parse(marked, revive), sources };
}

/** Digits of a number of JSON that is an integer, `1.5e3` too; `undefined` for others, and for absurdly large ones. */
export function integerDigits(source: string): string | undefined {
  if (/^-?\d+$/.test(source)) return source === "-0" ? "0" : source;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source) ?? [];
  const places = Number(exponent);
  if (whole === "" || Math.abs(places) > 400) return undefined;
  const digits = whole + fraction;
  const end = whole.length + places;
  const rest = digits.slice(Math.max(0, end));
  if (/[1-9]/.test(end < 0 ? digits : rest)) return undefined;
  const integer = digits
    .slice(0, Math.max(0, end))
    .padEnd(Math.max(0, end), "0")
    .replace(/^0+(?=\d)/, "");
  return integer === "" || integer === "0" ? "0" : sign + integer;
}
