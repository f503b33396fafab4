import type { BodyDescription, JsonValue, MediaTypeDescription } from "../description.ts";
import { invalidField } from "../errors/apiError.ts";
import { demandModest } from "./extent.ts";

/** The bytes of a request's body, and what they are said to be. */
export interface RawBody {
  readonly contentType: string | null;
  readonly contentEncoding: string | null;
  readonly bytes: Uint8Array;
}

/**
 * Parses a body of JSON.
 *
 * @returns the value and the media type it came as; undefined where there is no body and need be none.
 * @throws ApiError invalid_request where it is missing, of another type, not UTF-8, malformed or out of all measure.
 */
export function parseBody(
  raw: RawBody,
  described: BodyDescription,
): { readonly value: JsonValue; readonly media: MediaTypeDescription } | undefined {
  if (raw.bytes.length === 0 && raw.contentType === null) {
    if (described.required) throw invalidField("body", "is required");
    return undefined;
  }
  const media = described.content.find(
    ({ contentType }) => essence(contentType) === essence(raw.contentType ?? ""),
  );
  if (media === undefined) throw invalidField("Content-Type", `must be ${accepted(described)}`);
  if (raw.contentEncoding !== null && raw.contentEncoding.toLowerCase() !== "identity") {
    throw invalidField("Content-Encoding", "must be left out: compressed bodies are not accepted");
  }
  const value = parseJson(raw.bytes);
  demandModest(value);
  return { value, media };
}

function parseJson(bytes: Uint8Array): JsonValue {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw invalidField("body", "is not valid UTF-8");
  }
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    throw invalidField("body", "is not valid JSON");
  }
}

/** Type and subtype without parameters (RFC 9110 §8.3.1). */
function essence(contentType: string): string {
  return (contentType.split(";", 1)[0] ?? "").trim().toLowerCase();
}

function accepted(described: BodyDescription): string {
  return described.content.map(({ contentType }) => contentType).join(" or ");
}
