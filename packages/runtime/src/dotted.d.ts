/** The value at a dotted path, `error.code`; `undefined` where the path leads nowhere. */
export declare function dotted(value: unknown, path: string | undefined): unknown;
/** The string at a dotted path, or `undefined`. */
export declare function dottedString(value: unknown, path: string | undefined): string | undefined;
