import type { SdkError } from "./errors/sdk-error.ts";
/** What may end an attempt from outside, and the error each of them becomes. */
export interface Limits {
    readonly signal: AbortSignal | undefined;
    /** Milliseconds for this attempt; `Infinity` for no limit. */
    readonly timeout: number;
    readonly onTimeout: () => SdkError;
    readonly onAbort: (reason: unknown) => SdkError;
}
/**
 * Runs work under a time limit and the caller's signal. It settles as soon as one of them ends the work, even if
 * the work does not listen to the signal it is given, and leaves no timer and no listener behind.
 */
export declare function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T>;
