import type { EncodingSpec, ParameterSpec } from "../operation.ts";
/** Text of a parameter that is described by `content`: JSON where that is its type. */
export declare function contentText(content: string, value: unknown): string;
/** `name=value` pieces of a query (or form) value: styles form, spaceDelimited, pipeDelimited, deepObject. */
export declare function queryPieces(name: string, value: unknown, spec: EncodingSpec & {
    content?: string;
}): string[];
/** Pieces of a `Cookie` header. Style `cookie` (OpenAPI 3.2) leaves the text as it is. */
export declare function cookiePieces(name: string, value: unknown, spec: ParameterSpec): string[];
/** The value of a header, or `undefined` when there is nothing to send: style simple, not percent-encoded. */
export declare function headerValue(value: unknown, spec: ParameterSpec): string | undefined;
/** What takes the place of `{name}` in a path: styles simple, label, matrix (RFC 6570 §3.2.2, .5, .7). */
export declare function pathText(value: unknown, spec: ParameterSpec): string;
