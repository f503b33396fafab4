import type { EncodingSpec } from "../operation.ts";
import type { BodyWriter, WireBody } from "./body.ts";
import { FilePart } from "./file-part.ts";
import { toJson } from "./json-text.ts";
import { isLines, writeLines } from "./lines.ts";
import { multipart } from "./multipart.ts";
import { contentText, queryPieces } from "./styled.ts";
import { isJson, isObject, isPresent, isText, toText } from "./value.ts";

/** The part that writes files, text and forms. For documents that have other bodies than JSON. */
export const bodies: BodyWriter = (value, { contentType, encoding = {} }) => {
  if (value instanceof FormData || value instanceof URLSearchParams) {
    return { body: value, contentType: null };
  }
  if (value instanceof Blob || value instanceof FilePart || isRaw(value)) {
    const { content, type } = value instanceof FilePart ? value : { content: value, type: undefined };
    const own = type ?? (content instanceof Blob ? content.type : "");
    // A range such as `image/*` cannot be sent: the value's own type stands for it.
    const sent = /[*,]/.test(contentType) ? own || "application/octet-stream" : contentType;
    return { body: content as WireBody["body"], contentType: sent };
  }
  if (isLines(contentType) && typeof value === "object" && value !== null) {
    return { body: writeLines(value, contentType), contentType };
  }
  if (isObject(value) && /^multipart\/form-data/i.test(contentType)) {
    return multipart(value, encoding);
  }
  if (isObject(value) && /^application\/x-www-form-urlencoded/i.test(contentType)) {
    return { body: urlEncoded(value, encoding), contentType };
  }
  if (isJson(contentType)) return { body: toJson(value), contentType };
  if (typeof value === "object" && value !== null && !isText(value)) {
    throw new TypeError(`a body of the type ${contentType} has to be text or bytes`);
  }
  return { body: toText(value), contentType };
};

/** `application/x-www-form-urlencoded`; objects are JSON unless a style is given (OpenAPI 3.1 §4.8.14.4, §4.8.15). */
function urlEncoded(
  fields: Readonly<Record<string, unknown>>,
  encoding: Readonly<Record<string, EncodingSpec>>,
): string {
  return Object.entries(fields)
    .flatMap(([name, value]) => {
      const { contentType = isObject(value) ? "application/json" : "", ...spec } = encoding[name] ?? {};
      const styled = (spec.style ?? spec.explode) !== undefined;
      const asText = !styled && isPresent(value) && (isObject(value) || isJson(contentType));
      return queryPieces(name, asText ? contentText(contentType, value) : value, spec);
    })
    .join("&");
}

function isRaw(value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value) || value instanceof ReadableStream;
}
