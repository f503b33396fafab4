import { longest } from "./limits.ts";
import { type Stopwatch, stopwatch } from "./stopwatch.ts";

/** Time, as the client sees it. Tests bring their own. */
export interface Clock extends Stopwatch {
  /** Milliseconds since 1970: what servers speak of. */
  readonly now: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted; no timer is left then. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  ...stopwatch,
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, Math.min(milliseconds, longest));
      if (signal.aborted) end();
      signal.addEventListener("abort", end);
    }),
};
