import type { MediaType, Operation, Response } from "./types.ts";

/** JSON, and types whose structure is JSON (`application/problem+json`, RFC 6839 §3.1). */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(contentType);
}

/** Media types that are read as text: `text/*`, XML, YAML, forms, and lines of JSON. */
function isText(contentType: string): boolean {
  return /^text\/|[/+]xml\b|x-www-form-urlencoded|[/+]yaml\b|javascript|json/i.test(contentType);
}

export function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

/** The response a successful call is read as: the first 2xx that has a body, else the first 2xx, else `default`. */
export function successResponse(responses: readonly Response[]): Response | undefined {
  const candidates = successResponses(responses);
  return candidates.find((response) => response.content.length > 0) ?? candidates[0];
}

/** The media type a successful response is read as: JSON where it can be had. */
export function successMedia(responses: readonly Response[]): MediaType | undefined {
  return preferJson(successResponse(responses)?.content);
}

/** How a body travels. `form`: multipart or URL-encoded, made from an object. */
export type BodyKind = "json" | "form" | "text" | "binary";

export interface SentBody {
  readonly kind: BodyKind;
  /** What goes into `Content-Type`. */
  readonly contentType: string;
  readonly media: MediaType;
}

/** The body a client sends: JSON where it is taken, else what the document names first. */
export function sentBody({ body }: Operation): SentBody | undefined {
  const media = preferJson(body?.content);
  if (media === undefined) return undefined;
  const kind = kindOf(media);
  const contentType = kind === "json" && !isJson(media.contentType) ? "application/json" : media.contentType;
  return { kind, contentType, media };
}

export interface ReceivedBody {
  readonly kind: Exclude<BodyKind, "form">;
  /** What goes into `Accept`. */
  readonly accept: string;
  /** The media type of each successful response that has a body of this kind. */
  readonly medias: readonly MediaType[];
  /** Some successful response has no body (RFC 9110 §15.3.5), so there may be nothing to read. */
  readonly mayBeEmpty: boolean;
}

/** What a successful call gives back; undefined where it is nothing. An answer to HEAD never has a body (RFC 9110 §9.3.2). */
export function receivedBody({ method, responses }: Operation): ReceivedBody | undefined {
  const first = method === "HEAD" ? undefined : successMedia(responses);
  if (first === undefined) return undefined;
  const kind = receivedKind(first);
  const successes = successResponses(responses);
  return {
    kind,
    accept: first.contentType,
    medias: successes.flatMap((response) => {
      const media = preferJson(response.content);
      return media !== undefined && receivedKind(media) === kind ? [media] : [];
    }),
    mayBeEmpty: successes.some(({ status }) => status === "204" || status === "205"),
  };
}

function receivedKind(media: MediaType): ReceivedBody["kind"] {
  const kind = kindOf(media);
  return kind === "form" ? "text" : kind;
}

function kindOf({ contentType, schema }: MediaType): BodyKind {
  if (isJson(contentType)) return "json";
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)) return "form";
  if (isText(contentType)) return "text";
  // "Any type" with a schema that is no string of bytes is how many documents say JSON.
  const structured = schema !== undefined && schema.kind !== "string" && schema.kind !== "unknown";
  return structured && /^(\*|application)\/\*/.test(contentType) ? "json" : "binary";
}

function successResponses(responses: readonly Response[]): readonly Response[] {
  const successes = responses.filter((response) => isSuccess(response.status));
  return successes.length > 0 ? successes : responses.filter((response) => response.status === "default");
}

function preferJson(content: readonly MediaType[] | undefined): MediaType | undefined {
  return content?.find((media) => isJson(media.contentType)) ?? content?.[0];
}
