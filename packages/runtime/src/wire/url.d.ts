import type { OperationSpec, ParameterSpec } from "../operation.ts";
/** Checks a base URL once and gives it without its trailing slash. Throws a `TypeError` that says what is wrong. */
export declare function parseBaseUrl(baseUrl: string | undefined): URL;
/** The parameter's value in `params`; members that every object inherits do not count. */
export declare function readParameter(params: object, parameter: ParameterSpec): unknown;
/**
 * The URL of a request. `path` holds the path parameters in the document's order. Throws a `TypeError` when one of
 * them is missing, or would lead to another path.
 */
export declare function buildUrl(base: URL, operation: OperationSpec, path: readonly unknown[], params: object): string;
