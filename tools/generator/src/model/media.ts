import type { Schema } from "./schema.ts";
import { type Stream, streamOf } from "./stream.ts";
import type { MediaType, NamedSchema, Operation, Response } from "./types.ts";

/** JSON, and types whose structure is JSON (`application/problem+json`, RFC 6839 §3.1). */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(contentType);
}

/** Media types that are read as text: `text/*`, XML, YAML, forms. */
function isText(contentType: string): boolean {
  return /^text\/|[/+]xml\b|x-www-form-urlencoded|[/+](x-)?yaml\b|javascript|json/i.test(contentType);
}

/** `application/xml`, `text/xml`, and every `+xml` (RFC 7303 §4). */
export function isXml(contentType: string): boolean {
  return /^[^;]*[/+]xml\b/i.test(contentType);
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

/** How a body travels. `form`: multipart or URL-encoded, made from an object. `lines`: JSON texts, one after another. */
export type BodyKind = "json" | "form" | "text" | "binary" | "lines";

export interface SentBody {
  readonly kind: BodyKind;
  /** What goes into `Content-Type`. */
  readonly contentType: string;
  readonly media: MediaType;
}

/** What is asked of an operation to know its body; without a method, whatever a server may be sent. */
type Sending = Pick<Operation, "body"> & Partial<Pick<Operation, "method">>;

/**
 * The body a client sends: JSON where it is taken, else what the document names first. `fetch` sends none with GET and HEAD
 * (Fetch §5.4), where it would mean nothing (RFC 9110 §9.3.1).
 */
export function sentBody({ body, method = "" }: Sending): SentBody | undefined {
  const media = isBodiless(method) ? undefined : preferJson(body?.content);
  return media && sent(media);
}

/** Whether `fetch` refuses a body with a method. */
export function isBodiless(method: string): boolean {
  return method === "GET" || method === "HEAD";
}

/** Every way to send the body that can be chosen, the default first. Ranges (`image/*`) say no type to choose. */
export function sentBodies(operation: Sending): readonly SentBody[] {
  const first = sentBody(operation);
  if (first === undefined) return [];
  const others = (operation.body?.content ?? [])
    .filter((media) => media !== first.media && !media.contentType.includes("*"))
    .map(sent)
    .filter(({ contentType }) => contentType !== first.contentType);
  return [first, ...others];
}

function sent(media: MediaType): SentBody {
  const kind = kindOf(media);
  const contentType = kind === "json" && !isJson(media.contentType) ? "application/json" : media.contentType;
  return { kind, contentType, media };
}

/** How an answer is read. `stream`: item by item. `typed`: as the content type that it comes with says. */
export type ReceivedKind = "json" | "text" | "binary" | "stream" | "typed";

export interface ReceivedBody {
  readonly kind: ReceivedKind;
  /** What goes into `Accept`. */
  readonly accept: string;
  /** The media type of each successful response that is read so. */
  readonly medias: readonly MediaType[];
  /** How its items are read, where it is a stream. */
  readonly stream: Stream | undefined;
  /** Some successful response has no body (RFC 9110 §15.3.5), so there may be nothing to read. */
  readonly mayBeEmpty: boolean;
}

type Named = ReadonlyMap<string, NamedSchema>;
const noNames: Named = new Map();

/** What a successful call gives back; undefined where it is nothing. An answer to HEAD never has a body (RFC 9110 §9.3.2). */
export function receivedBody(operation: Operation, named: Named = noNames): ReceivedBody | undefined {
  return receivedBodies(operation, named)[0];
}

/** Every answer that can be asked for, the default first. */
export function receivedBodies(
  { method, responses }: Operation,
  named: Named = noNames,
): readonly ReceivedBody[] {
  const first = method === "HEAD" ? undefined : successMedia(responses);
  if (first === undefined) return [];
  const successes = successResponses(responses);
  const mayBeEmpty = successes.some(({ status }) => status === "204" || status === "205");
  const read = (medias: readonly MediaType[], accept: readonly MediaType[]): ReceivedBody => {
    const kinds = new Set(medias.map(receivedKind));
    const [kind = "json"] = kinds;
    const [media] = medias;
    return {
      kind: kinds.size > 1 ? "typed" : kind,
      accept: [...new Set(accept.map(({ contentType }) => contentType))].join(", "),
      medias,
      stream: kinds.size === 1 && kind === "stream" && media ? streamOf(media, named) : undefined,
      mayBeEmpty,
    };
  };
  const preferred = successes.flatMap(({ content }) => preferLike(content, first) ?? []);
  // Types that are read alike and have the same structure make no difference to the caller.
  const alike = successes.flatMap(({ content }) =>
    content.filter((media) => preferred.some((other) => isAlike(media, other))),
  );
  const others = new Map<string, MediaType[]>();
  for (const media of successes.flatMap(({ content }) => content)) {
    const { contentType } = media;
    if (alike.includes(media) || contentType.includes("*") || isNominal(media, preferred)) continue;
    others.set(contentType, [...(others.get(contentType) ?? []), media]);
  }
  const taken = new Set(alike.map(({ contentType }) => contentType));
  return [
    read(preferred, alike),
    ...[...others]
      .filter(([contentType]) => !taken.has(contentType))
      .map(([, medias]) => read(medias, medias)),
  ];
}

function isAlike(media: MediaType, other: MediaType): boolean {
  if (media === other) return true;
  const kind = receivedKind(media);
  if (kind !== receivedKind(other)) return false;
  return kind === "binary" || (kind === "json" && isSame(media.schema, other.schema));
}

/** JSON that is listed as text as well: some frameworks do so with every answer. */
function isNominal({ contentType, schema }: MediaType, preferred: readonly MediaType[]): boolean {
  return (
    /^text\/plain\b/i.test(contentType) &&
    schema !== undefined &&
    schema.kind !== "string" &&
    preferred.some((other) => isJson(other.contentType) && isSame(schema, other.schema))
  );
}

function isSame(a: Schema | undefined, b: Schema | undefined): boolean {
  if (a?.kind === "ref" || b?.kind === "ref")
    return a?.kind === b?.kind && a?.kind === "ref" && b?.kind === "ref" && a.name === b.name;
  return JSON.stringify(a?.json) === JSON.stringify(b?.json);
}

function receivedKind(media: MediaType): Exclude<ReceivedKind, "typed"> {
  if (isSequential(media.contentType)) return "stream";
  const kind = kindOf(media);
  return kind === "form" || kind === "lines" ? "text" : kind;
}

/** Events, lines of JSON, sequences of JSON texts (OpenAPI 3.2 §4.2.1). */
export function isSequential(contentType: string): boolean {
  return /^text\/event-stream\b/i.test(contentType) || isLines(contentType);
}

/** Rows of JSON texts: JSON Lines, NDJSON, JSON sequences (RFC 7464). */
export function isLines(contentType: string): boolean {
  return /^application\/(x-)?(jsonl|jsonlines|ndjson|json-lines|json-seq)\b|[+]json-seq\b/i.test(contentType);
}

function kindOf({ contentType, schema }: MediaType): BodyKind {
  if (isJson(contentType)) return "json";
  if (/^(multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(contentType)) return "form";
  if (isLines(contentType)) return "lines";
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

/** Of a response beside the one that counts: its JSON, else what is read as that one is, else its first. */
function preferLike(content: readonly MediaType[], first: MediaType): MediaType | undefined {
  return (
    content.find((media) => isJson(media.contentType)) ??
    content.find((media) => receivedKind(media) === receivedKind(first)) ??
    content[0]
  );
}
