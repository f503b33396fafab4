import type { OperationSpec } from "../operation.ts";
/** Sets the header and cookie parameters of an operation. */
export declare function setParameterHeaders(headers: Headers, operation: OperationSpec, params: object): void;
/** Adds to the one `Cookie` header that a request may have (RFC 6265 §5.4). */
export declare function addCookies(headers: Headers, cookies: readonly string[]): void;
