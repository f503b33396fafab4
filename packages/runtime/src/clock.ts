/** Time, as the client sees it. Tests bring their own. */
export interface Clock {
  /** Milliseconds since 1970: what servers speak of. */
  readonly now: () => number;
  /** Milliseconds that only ever grow: what durations are measured by. */
  readonly elapsed: () => number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted; no timer is left then. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
}

/** The longest time that `setTimeout` can wait: it takes anything above for nothing. */
export const longest: number = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
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
