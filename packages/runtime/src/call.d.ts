import type { Access } from "./auth/credentials.ts";
import type { CallFacts, SdkError } from "./errors/sdk-error.ts";
import type { OperationSpec } from "./operation.ts";
import type { RequestOptions, TimeOptions } from "./options.ts";
/** One call while it runs: what its attempts share. */
export interface Call extends CallFacts {
    readonly operation: OperationSpec;
    /** Made once, before the first attempt, so that all attempts carry the same. */
    readonly idempotencyKey: string | undefined;
    readonly signal: AbortSignal | undefined;
    /** Milliseconds for one attempt. */
    readonly timeout: number;
    /** Milliseconds for the whole call; `Infinity` for no limit. */
    readonly deadline: number;
    /** When the call began, on the clock of `performance.now()`. */
    readonly startedAt: number;
    /** Attempts begun so far. */
    attempts: number;
}
/** How a call is let in, and what its client may do. */
export interface Permission extends Access {
    /** Scopes that the client was made with; `undefined` when it was not told. */
    readonly granted: readonly string[] | undefined;
}
/**
 * Decides after a failed attempt: resolves `true` when the next is to begin now (having waited as long as it
 * wants), `false` to end the call with this failure.
 */
export type RetryPolicy = (failure: SdkError, call: Call) => Promise<boolean>;
/** Begins a call. Throws a `RangeError` for a time that is no time. */
export declare function beginCall(operation: OperationSpec, options: RequestOptions, defaults: TimeOptions): Call;
