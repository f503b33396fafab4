import type { DataWithResponse, Result, Success } from "./result.ts";

/**
 * A call under way. It is sent once, at once, whatever is asked of it: `await` gives the data or throws;
 * `withResponse()` gives data and answer, or throws; `result()` does not throw what the API or the network do.
 */
export class ApiPromise<T, E> implements Promise<T> {
  readonly #result: Promise<Result<T, E>>;
  readonly #data: Promise<T>;

  constructor(result: Promise<Result<T, E>>) {
    this.#result = result;
    this.#data = result.then((ended) => unwrap(ended).data);
  }

  get [Symbol.toStringTag](): string {
    return "ApiPromise";
  }

  /** How the call ended: `{ ok: true, data, … }` or `{ ok: false, error }`. Rejects for mistakes in code only. */
  result(): Promise<Result<T, E>> {
    return this.#instead(this.#result);
  }

  /** The data with the raw response, request id, rate limit, idempotency key and number of attempts. */
  withResponse(): Promise<DataWithResponse<T>> {
    return this.#instead(
      this.#result.then((ended) => {
        const { ok: _, ...rest } = unwrap(ended);
        return rest;
      }),
    );
  }

  // biome-ignore lint/suspicious/noThenProperty: this class is a promise.
  then<A = T, B = never>(
    onFulfilled?: ((data: T) => A | PromiseLike<A>) | null,
    onRejected?: ((error: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#data.then(onFulfilled, onRejected);
  }

  catch<B = never>(onRejected?: ((error: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#data.catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#data.finally(onFinally);
  }

  /** A failure is reported by the promise that was asked for, and not a second time as unhandled. */
  #instead<R>(asked: Promise<R>): Promise<R> {
    this.#data.catch(() => {});
    return asked;
  }
}

function unwrap<T, E>(result: Result<T, E>): Success<T> {
  if (result.ok) return result;
  throw result.error;
}
