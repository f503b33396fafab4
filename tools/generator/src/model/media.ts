import type { Body, MediaType, Response } from "./types.ts";

/** JSON, and types whose structure is JSON (`application/problem+json`, RFC 6839 §3.1). */
export function isJson(contentType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(contentType);
}

/** Media types that are read as text: `text/*`, XML, YAML, forms, and lines of JSON. */
export function isText(contentType: string): boolean {
  return /^text\/|[/+]xml\b|x-www-form-urlencoded|[/+]yaml\b|javascript|json/i.test(contentType);
}

export function isSuccess(status: string): boolean {
  return /^2/.test(status);
}

/** The response a successful call is read as: the first 2xx that has a body, else the first 2xx, else `default`. */
export function successResponse(responses: readonly Response[]): Response | undefined {
  const successes = responses.filter((response) => isSuccess(response.status));
  const candidates =
    successes.length > 0 ? successes : responses.filter((response) => response.status === "default");
  return candidates.find((response) => response.content.length > 0) ?? candidates[0];
}

/** The media type a successful response is read as: JSON where it can be had. */
export function successMedia(responses: readonly Response[]): MediaType | undefined {
  return preferJson(successResponse(responses)?.content);
}

/** The media type a client sends: JSON where it is taken. */
export function sentMedia(body: Body | undefined): MediaType | undefined {
  return preferJson(body?.content);
}

function preferJson(content: readonly MediaType[] | undefined): MediaType | undefined {
  return content?.find((media) => isJson(media.contentType)) ?? content?.[0];
}
