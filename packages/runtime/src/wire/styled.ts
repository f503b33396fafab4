import type { EncodingSpec, ParameterSpec } from "../operation.ts";
import { encode, encodeReserved, verbatim } from "./encode.ts";
import { expand, expandDeep } from "./expand.ts";
import { toJson } from "./json-text.ts";
import { isJson, isPresent, toText } from "./value.ts";

const delimiters: Readonly<Record<string, string>> = { spaceDelimited: "%20", pipeDelimited: "%7C" };

/** Text of a parameter that is described by `content`: JSON where that is its type. */
export function contentText(content: string, value: unknown): string {
  return isJson(content) ? toJson(value) : toText(value);
}

/** `name=value` pieces of a query (or form) value: styles form, spaceDelimited, pipeDelimited, deepObject. */
export function queryPieces(
  name: string,
  value: unknown,
  spec: EncodingSpec & { content?: string },
): string[] {
  const write = spec.allowReserved ? encodeReserved(/[#&+]/g) : encode;
  if (spec.content !== undefined) {
    return isPresent(value) ? [`${encode(name)}=${write(contentText(spec.content, value))}`] : [];
  }
  const { style = "form", explode = style === "form" } = spec;
  if (style === "deepObject") return expandDeep(name, value, write, spec.lists);
  return expand(name, value, { explode, named: true, delimiter: delimiters[style] ?? ",", encode: write });
}

/** Pieces of a `Cookie` header. Style `cookie` (OpenAPI 3.2) leaves the text as it is. */
export function cookiePieces(name: string, value: unknown, spec: ParameterSpec): string[] {
  const { style = "form", explode = true, content } = spec;
  const write = style === "cookie" ? verbatim : encode;
  if (content !== undefined) {
    return isPresent(value) ? [`${name}=${write(contentText(content, value))}`] : [];
  }
  return expand(name, value, { explode, named: true, delimiter: ",", encode: write });
}

/** The value of a header, or `undefined` when there is nothing to send: style simple, not percent-encoded. */
export function headerValue(value: unknown, spec: ParameterSpec): string | undefined {
  if (!isPresent(value)) return undefined;
  if (spec.content !== undefined) return contentText(spec.content, value);
  const how = { explode: spec.explode === true, named: false, delimiter: ",", encode: verbatim };
  return expand(spec.name, value, how).join(",");
}

/** What takes the place of `{name}` in a path: styles simple, label, matrix (RFC 6570 §3.2.2, .5, .7). */
export function pathText(value: unknown, spec: ParameterSpec): string {
  const write = spec.allowReserved ? encodeReserved(/[?#]/g) : encode;
  if (spec.content !== undefined) return write(contentText(spec.content, value));
  const { style = "simple", explode = false, name } = spec;
  const [prefix, separator] = style === "matrix" ? [";", ";"] : style === "label" ? [".", "."] : ["", ","];
  const named = style === "matrix";
  const pieces = expand(name, value, { explode, named, delimiter: ",", encode: write });
  const text = pieces.join(separator);
  return pieces.length > 0 ? prefix + (named ? text.replace(/=(?=;|$)/g, "") : text) : "";
}
