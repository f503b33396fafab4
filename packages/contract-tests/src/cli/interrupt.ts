import type { Target } from "../target/target.ts";

/** The run was told to stop. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
}

/** The same target, which sends nothing any more once the run was told to stop. */
export function interruptible(target: Target, signal: AbortSignal): Target {
  return {
    ...target,
    async fetch(request) {
      if (signal.aborted) throw new Interrupted("The run was interrupted.");
      return target.fetch(request);
    },
  };
}

/** Waits, but no longer than until the run is told to stop. */
export function waitUnless(signal: AbortSignal): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(new Interrupted("The run was interrupted."));
      const stop = (): void => {
        clearTimeout(timer);
        reject(new Interrupted("The run was interrupted."));
      };
      const timer = setTimeout(() => {
        signal.removeEventListener("abort", stop);
        resolve();
      }, milliseconds);
      signal.addEventListener("abort", stop, { once: true });
    });
}
