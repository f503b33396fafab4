import type { DataWithResponse, Result } from "./result.ts";
/**
 * A call under way. It is sent once, at once, whatever is asked of it: `await` gives the data or throws;
 * `withResponse()` gives data and answer, or throws; `result()` does not throw what the API or the network do.
 */
export declare class ApiPromise<T, E> implements Promise<T> {
    #private;
    constructor(result: Promise<Result<T, E>>);
    get [Symbol.toStringTag](): string;
    /** How the call ended: `{ ok: true, data, … }` or `{ ok: false, error }`. Rejects for mistakes in code only. */
    result(): Promise<Result<T, E>>;
    /** The data with the raw response, request id, rate limit, idempotency key and number of attempts. */
    withResponse(): Promise<DataWithResponse<T>>;
    then<A = T, B = never>(onFulfilled?: ((data: T) => A | PromiseLike<A>) | null, onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<A | B>;
    catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B>;
    finally(onFinally?: (() => void) | null): Promise<T>;
}
