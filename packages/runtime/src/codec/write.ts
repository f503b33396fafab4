import type { BodySpec, EncodingSpec, OperationSpec, ParameterSpec } from "../operation.ts";
import { JsonText } from "../wire/json-text.ts";
import { isLines } from "../wire/lines.ts";
import { isJson, isObject, isPresent, readParameter } from "../wire/value.ts";
import type { Conversion, Leaf } from "./conversion.ts";
import { writeInstant } from "./instant.ts";
import { BigNumber, stringify } from "./number.ts";
import { convert, type Place, pointer } from "./walk.ts";

type Arguments = Parameters<NonNullable<OperationSpec["codec"]>["write"]>[1];
type Schemas = ReadonlyMap<string, Conversion>;
/** Whether a position is a value of JSON, or text. */
type Form = "json" | "text";

/** Arguments as they travel. */
export function writeInput(operation: OperationSpec, input: Arguments, schemas: Schemas): Arguments {
  const { parameters = [], body: spec } = operation;
  const { path, params, body } = input;
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const others = parameters.filter(
    (parameter) => parameter.in !== "path" && parameter.conversion !== undefined,
  );
  const written = others.flatMap((parameter) => {
    const value = params && readParameter(params, parameter);
    return isPresent(value)
      ? [[parameter.key ?? parameter.name, writeParameter(value, parameter, schemas)] as const]
      : [];
  });
  return {
    ...(path && {
      path: path.map((value, index) => {
        const parameter = inPath[index];
        return parameter ? writeParameter(value, parameter, schemas) : value;
      }),
    }),
    ...(params && { params: written.length > 0 ? { ...params, ...Object.fromEntries(written) } : params }),
    body:
      spec?.conversion !== undefined && isPresent(body)
        ? writeBody(body, spec, spec.conversion, schemas)
        : body,
  };
}

function writeParameter(value: unknown, spec: ParameterSpec, schemas: Schemas): unknown {
  const { conversion, name, content, style } = spec;
  if (conversion === undefined || !isPresent(value)) return value;
  const where = `the parameter "${name}"`;
  if (content !== undefined && isJson(content)) return json(value, conversion, schemas, where);
  const isForm = spec.in === "querystring" && isObject(value);
  const deepest = style === "deepObject" ? Infinity : isForm ? 2 : 1;
  const { result, large } = write(value, conversion, schemas, where, ({ path }) =>
    path.length <= deepest ? "text" : "json",
  );
  // What is nested deeper than a style can say is JSON; this writes it before anybody else does.
  return large ? nested(result, stringify, isForm ? 2 : 1) : result;
}

function writeBody(value: unknown, spec: BodySpec, conversion: Conversion, schemas: Schemas): unknown {
  const { contentType, encoding = {} } = spec;
  if (isJson(contentType)) return json(value, conversion, schemas, "the body");
  if (isLines(contentType))
    return writeItems(value, (item) => json(item, conversion, schemas, "an item of the body"));
  const isMultipart = /^multipart\//i.test(contentType);
  const isForm = isMultipart || /^application\/x-www-form-urlencoded/i.test(contentType);
  if (!isForm) return write(value, conversion, schemas, "the body", () => "text").result;
  const { result, large } = write(value, conversion, schemas, "the body", (place) =>
    formOfField(place, encoding[place.path[0] ?? ""] ?? {}),
  );
  if (!large || !isObject(result)) return result;
  return Object.fromEntries(
    Object.entries(result).map(([name, field]) => [
      name,
      writeField(field, encoding[name] ?? {}, isMultipart),
    ]),
  );
}

/** Fields are text, and JSON where the wire has them as JSON: objects without a style, and those of a type that is JSON. */
function formOfField({ path, holder }: Place, { contentType, style, explode }: EncodingSpec): Form {
  if (contentType !== undefined && isJson(contentType)) return "json";
  if (style === "deepObject") return "text";
  const depth = path.length - 1;
  const isItem = (style ?? explode) !== undefined || Array.isArray(holder);
  return depth === 0 || (depth === 1 && isItem) ? "text" : "json";
}

/** A field with large numbers: what of it is JSON is written here, before anybody does who cannot. */
function writeField(
  field: unknown,
  { contentType, style, explode }: EncodingSpec,
  isMultipart: boolean,
): unknown {
  if (style === "deepObject" || !holdsLarge(field)) return field;
  const isWhole = contentType !== undefined && isJson(contentType);
  const write = (value: unknown) => new JsonText(stringify(value));
  if ((style ?? explode) !== undefined) return nested(field, stringify, 1);
  if (!Array.isArray(field)) return write(field);
  if (isMultipart) return isWhole ? field.map(write) : nested(field, write, 1);
  return isWhole ? write(field) : nested(field, stringify, 1);
}

/** Objects and lists with large numbers at a depth, each replaced. */
function nested(value: unknown, replace: (value: object) => unknown, depth: number): unknown {
  if (typeof value !== "object" || value === null || !holdsLarge(value)) return value;
  if (depth === 0) return replace(value);
  if (Array.isArray(value)) return value.map((item) => nested(item, replace, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, nested(item, replace, depth - 1)]),
  );
}

function holdsLarge(value: unknown): boolean {
  if (value instanceof BigNumber) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsLarge);
}

function json(value: unknown, conversion: Conversion, schemas: Schemas, where: string): unknown {
  const { result, large } = write(value, conversion, schemas, where, () => "json");
  return large ? new JsonText(stringify(result)) : result;
}

/** Items of lines, each when it is asked for. */
function writeItems(items: unknown, write: (item: unknown) => unknown): unknown {
  if (Array.isArray(items)) return items.map(write);
  if (typeof items !== "object" || items === null) return items;
  if (Symbol.asyncIterator in items || Symbol.iterator in items) {
    return (async function* () {
      for await (const item of items as AsyncIterable<unknown> | Iterable<unknown>) yield write(item);
    })();
  }
  return items;
}

interface Written {
  readonly result: unknown;
  /** Whether it holds numbers that only `stringify` can write. */
  readonly large: boolean;
}

function write(
  value: unknown,
  conversion: Conversion,
  schemas: Schemas,
  where: string,
  formOf: (place: Place) => Form,
): Written {
  let large = false;
  const leaf = (kind: Leaf, found: unknown, place: Place): unknown => {
    const written = writeLeaf(kind, found, formOf(place));
    if (written instanceof BigNumber) large = true;
    if (written !== undefined) return written;
    const at = place.path.length > 0 ? ` at "${pointer(place.path)}"` : "";
    throw new TypeError(
      kind === "date-time"
        ? `${where}${at} has to be a Date of the years 0 to 9999`
        : `${where}${at} has to be an integer as text`,
    );
  };
  return {
    result: convert(value, conversion, { schemas, leaf, owned: false }),
    get large() {
      return large;
    },
  };
}

/** Undefined for what cannot be sent. Values of other types are left: the document's types are not enforced here. */
function writeLeaf(kind: Leaf, value: unknown, form: Form): unknown {
  if (value === undefined) return null;
  if (kind === "date-time") return value instanceof Date ? writeInstant(value) : value;
  if (kind === "digits" && typeof value === "string") {
    return /^-?\d+$/.test(value) ? (form === "text" ? value : number(String(BigInt(value)))) : undefined;
  }
  if (typeof value !== "bigint") return value;
  return kind === "bigint-text" || form === "text" ? String(value) : number(String(value));
}

function number(digits: string): number | BigNumber {
  const small = Number(digits);
  return Number.isSafeInteger(small) ? small : new BigNumber(digits);
}
