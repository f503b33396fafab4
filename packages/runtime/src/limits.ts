import { longest } from "./clock.ts";
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
export async function within<T>(limits: Limits, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, timeout, onTimeout, onAbort } = limits;
  if (signal?.aborted) throw onAbort(signal.reason);
  if (timeout <= 0) throw onTimeout();
  const controller = new AbortController();
  let abort = (): void => {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    const end = (error: SdkError) => {
      reject(error);
      controller.abort(error);
    };
    abort = () => end(onAbort(signal?.reason));
    if (timeout <= longest) timer = setTimeout(() => end(onTimeout()), timeout);
  });
  signal?.addEventListener("abort", abort, { once: true });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}
