import { useRef, useState } from "preact/hooks";
import { type Problem, problemOf } from "./problem.ts";

export interface Action<Arguments extends readonly unknown[]> {
  /** Does it, unless it is being done. Resolves to whether it was done. */
  readonly run: (...args: Arguments) => Promise<boolean>;
  readonly busy: boolean;
  /** Why it could not be done the last time. */
  readonly problem: Problem | undefined;
}

/** Something that is done on request, and may fail. */
export function useAction<Arguments extends readonly unknown[]>(
  act: (...args: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const [busy, setBusy] = useState(false);
  // What is shown comes later than what is so: a second press finds this.
  const running = useRef(false);
  const [problem, setProblem] = useState<Problem>();
  return {
    busy,
    problem,
    async run(...args) {
      if (running.current) return false;
      running.current = true;
      setBusy(true);
      setProblem(undefined);
      try {
        await act(...args);
        return true;
      } catch (error) {
        setProblem(problemOf(error));
        return false;
      } finally {
        running.current = false;
        setBusy(false);
      }
    },
  };
}
