import type { SdkError } from "./errors/sdk-error.ts";

/** The longest time that `setTimeout` can wait: it takes anything above for nothing. */
export const longest: number = 2 ** 31 - 1;

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
export function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, timeout, onTimeout, onAbort } = limits;
  // One promise, settled by hand: this runs for every attempt, and a race would make four.
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw onAbort(signal.reason);
    if (timeout <= 0) throw onTimeout();
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOpen = true;
    const finish = (settle: () => void): void => {
      if (!isOpen) return;
      isOpen = false;
      clearTimeout(timer);
      signal?.removeEventListener("abort", abort);
      settle();
    };
    const end = (error: unknown): void => {
      finish(() => reject(error));
      controller.abort(error);
    };
    const abort = (): void => end(onAbort(signal?.reason));
    if (timeout <= longest) timer = setTimeout(() => end(onTimeout()), timeout);
    signal?.addEventListener("abort", abort, { once: true });
    work(controller.signal).then(
      (value) => finish(() => resolve(value)),
      (error) => finish(() => reject(error)),
    );
  });
}
