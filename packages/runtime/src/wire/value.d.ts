/** A value with named members, as opposed to one that is written as one piece of text. */
export declare function isObject(value: unknown): value is Readonly<Record<string, unknown>>;
/** Whether a value is there at all: `undefined` and `null` are not sent (RFC 6570 §2.3). */
export declare function isPresent(value: unknown): boolean;
/** One piece of text: dates as RFC 3339, and JSON for what is nested deeper than the style can say. */
export declare function toText(value: unknown): string;
/** Whether a media type means JSON: `application/json`, and every `+json` (RFC 6839 §3.1). */
export declare function isJson(mediaType: string): boolean;
