/** What stands in the place of a secret. */
export declare const redacted = "[redacted]";
/** Headers as a plain object that may be logged. */
export declare function redactHeaders(headers: Headers): Record<string, string>;
/** A copy of a JSON value that may be logged: fields named like secrets lose their value. */
export declare function redactBody(body: unknown): unknown;
