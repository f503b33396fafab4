import { ApiPromise } from "./api-promise.ts";
import { type RetryPolicy } from "./call.ts";
import type { ApiSpec, OperationSpec } from "./operation.ts";
import type { ClientOptions, RequestOptions } from "./options.ts";
import type { PagePromise } from "./page.ts";
import { type CallInput } from "./prepare.ts";
/** Options of a client as the transport reads them; credentials stand under the names that the document gives. */
export interface TransportOptions extends ClientOptions {
    /** Scopes that the credentials have. When given, calls that need others fail before anything is sent. */
    readonly scopes?: readonly string[] | undefined;
}
/** Sends the calls of one client. */
export declare class Transport {
    #private;
    /** Throws a `TypeError` for an unusable base URL, a `CredentialsError` for credentials that cannot be right. */
    constructor(api: ApiSpec, options?: TransportOptions, retry?: RetryPolicy);
    /** Begins a call. Its types are those that the generated method declares. */
    send<T, E>(operation: OperationSpec, input?: CallInput, options?: RequestOptions): ApiPromise<T, E>;
    /** Begins to read a list. Its types are those that the generated method declares. */
    paginate<Item, Body, E>(operation: OperationSpec, input?: CallInput, options?: RequestOptions): PagePromise<Item, Body, E>;
}
