/** Turns text into what may stand at its place on the wire. */
export type Encode = (text: string) => string;

const percent = (character: string): string =>
  `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;

/** Percent-encodes all but the unreserved characters (RFC 3986 §2.3), as RFC 6570 §3.2.2 asks. */
export const encode: Encode = (text) => encodeURIComponent(text).replace(/[!'()*]/g, percent);

/** For places that take text as it is: header values. */
export const verbatim: Encode = (text) => text;

/**
 * Reserved expansion (RFC 6570 §3.2.3): reserved characters and percent-encoded triplets stay. Those that
 * would end the place they stand in are encoded all the same: that is left to the sender by OpenAPI 3.1 §4.8.12.
 */
export function encodeReserved(ending: RegExp): Encode {
  return (text) =>
    text.replace(/%[\da-f]{2}|[^%]+|%/gi, (part) =>
      /^%./.test(part)
        ? part
        : encodeURI(part).replace(/%5B/g, "[").replace(/%5D/g, "]").replace(ending, percent),
    );
}
