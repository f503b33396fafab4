/** Turns text into what may stand at its place on the wire. */
export type Encode = (text: string) => string;
/** Percent-encodes all but the unreserved characters (RFC 3986 §2.3), as RFC 6570 §3.2.2 asks. */
export declare const encode: Encode;
/** For places that take text as it is: header values. */
export declare const verbatim: Encode;
/**
 * Reserved expansion (RFC 6570 §3.2.3): reserved characters and percent-encoded triplets stay. Those that
 * would end the place they stand in are encoded all the same: that is left to the sender by OpenAPI 3.1 §4.8.12.
 */
export declare function encodeReserved(ending: RegExp): Encode;
