import type { BodySpec, EncodingSpec } from "../operation.ts";
import { multipart } from "./multipart.ts";
import { contentText, queryPieces } from "./parameter.ts";
import { isJson, isObject, isPresent } from "./value.ts";

/** A body as `fetch` takes it. `null` as content type: `fetch` knows it better. */
export interface WireBody {
  readonly body: NonNullable<RequestInit["body"]>;
  readonly contentType: string | null;
}

/** Serialises a request body; `undefined` when there is none. */
export function serializeBody(value: unknown, spec: BodySpec): WireBody | undefined {
  if (value === undefined) return undefined;
  const { contentType, encoding = {} } = spec;
  if (value instanceof FormData || value instanceof URLSearchParams)
    return { body: value, contentType: null };
  if (value instanceof Blob) return { body: value, contentType: concrete(contentType, value.type) };
  if (isRaw(value)) return { body: value, contentType: concrete(contentType, "") };
  if (isJson(contentType)) return { body: JSON.stringify(value), contentType };
  if (isObject(value) && /^multipart\/form-data/i.test(contentType)) {
    return { body: multipart(value, encoding), contentType: null };
  }
  if (isObject(value) && /^application\/x-www-form-urlencoded/i.test(contentType)) {
    return { body: urlEncoded(value, encoding), contentType };
  }
  return { body: typeof value === "string" ? value : JSON.stringify(value), contentType };
}

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

/** The declared type, or that of the value where the declaration is a range such as `image/*`. */
function concrete(declared: string, own: string): string {
  return declared.includes("*") || declared.includes(",") ? own || "application/octet-stream" : declared;
}

function isRaw(value: unknown): value is ArrayBuffer | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value) || value instanceof ReadableStream;
}
