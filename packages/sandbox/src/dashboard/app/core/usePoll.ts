import { useEffect, useRef, useState } from "preact/hooks";
import { type Problem, problemOf } from "./problem.ts";

export interface Polled<Value> {
  /** The latest that was read; undefined before the first. */
  readonly value: Value | undefined;
  /** Why the latest reading failed. */
  readonly problem: Problem | undefined;
  /** Reads now. */
  readonly refresh: () => Promise<void>;
}

const pause = 1_000;

/**
 * Reads again and again, a second after each answer, for as long as the page is seen.
 * @param inputs what the reading depends on: it begins anew where one changes.
 */
export function usePoll<Value>(
  read: () => Promise<Value>,
  inputs: readonly unknown[],
  paused = false,
): Polled<Value> {
  const [state, setState] = useState<Pick<Polled<Value>, "value" | "problem">>({
    value: undefined,
    problem: undefined,
  });
  const latest = useRef(read);
  latest.current = read;
  const turn = useRef(0);
  const refresh = useRef(async () => {
    const mine = ++turn.current;
    const isLatest = () => mine === turn.current;
    try {
      const value = await latest.current();
      if (isLatest()) setState({ value, problem: undefined });
    } catch (error) {
      if (isLatest()) setState(({ value }) => ({ value, problem: problemOf(error) }));
    }
  });
  useEffect(() => {
    if (paused) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const go = async () => {
      clearTimeout(timer);
      await refresh.current();
      clearTimeout(timer);
      if (!ended && !document.hidden) timer = setTimeout(go, pause);
    };
    const seen = () => {
      if (document.hidden) clearTimeout(timer);
      else void go();
    };
    document.addEventListener("visibilitychange", seen);
    void go();
    return () => {
      ended = true;
      turn.current++;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [paused, ...inputs]);
  return { ...state, refresh: refresh.current };
}
