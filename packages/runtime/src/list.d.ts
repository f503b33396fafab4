import type { SdkError } from "./errors/sdk-error.ts";
import type { OperationSpec, PaginationSpec } from "./operation.ts";
import { PagePromise } from "./page.ts";
import type { Result } from "./result.ts";
/** A list: its operation, and how to request it with other parameters. */
export interface ListSource {
    readonly operation: OperationSpec;
    readonly pagination: PaginationSpec;
    readonly send: (params: object) => Promise<Result<unknown, SdkError>>;
}
type AnyPages = PagePromise<unknown, unknown, SdkError>;
/** Begins to read a list from `params`. A cursor that comes back a second time ends it with a `ResponseError`. */
export declare function readList(source: ListSource, params: object): AnyPages;
export {};
