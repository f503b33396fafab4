import type { ApiSpec, OperationSpec } from "./operation.ts";
import { type WireBody } from "./wire/body.ts";
/** Arguments of a generated method, as it hands them on. */
export interface CallInput {
    /** Path parameters in the document's order. */
    readonly path?: readonly unknown[];
    /** All other parameters by name. */
    readonly params?: object | undefined;
    readonly body?: unknown;
}
/** A request without its credentials, the same for all attempts. */
export interface PreparedRequest {
    readonly method: string;
    readonly url: string;
    readonly headers: Headers;
    readonly body: WireBody["body"] | undefined;
}
/** What a request is made from, besides operation and arguments. */
export interface RequestContext {
    readonly api: ApiSpec;
    readonly baseUrl: URL;
    /** Whether the user chose the base URL; it then replaces the servers of single operations. */
    readonly ownBaseUrl: boolean;
    /** Headers of client and call, weakest first. */
    readonly headers: readonly (Readonly<Record<string, string>> | undefined)[];
    readonly idempotencyKey: string | undefined;
}
/** Writes a call as a request. Throws a `TypeError` when an argument cannot be sent. */
export declare function prepare(operation: OperationSpec, input: CallInput, context: RequestContext): PreparedRequest;
