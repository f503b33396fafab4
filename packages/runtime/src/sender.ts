import type { ApiPromise } from "./api-promise.ts";
import type { OperationSpec } from "./operation.ts";
import type { RequestOptions } from "./options.ts";
import type { CallInput } from "./prepare.ts";

/** What begins calls: the transport of a client, or the caller that single functions are given. */
export interface Sender {
  /** Begins a call. Its types are those that generated code declares. */
  send<T, E>(operation: OperationSpec, input?: CallInput, options?: RequestOptions): ApiPromise<T, E>;
}
