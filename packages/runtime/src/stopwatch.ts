/** What durations are measured by: milliseconds that only ever grow. */
export interface Stopwatch {
  readonly elapsed: () => number;
}

export const stopwatch: Stopwatch = { elapsed: () => performance.now() };
