import type { Clock } from "../clock.ts";
import { RetryBudget } from "./budget.ts";
import { retryDelay } from "./decide.ts";
import type { FailureKind } from "./kind.ts";
import type { Patience } from "./patience.ts";

/** Decides for one client which failures that may pass are followed by another attempt, and when. */
export class Retrier {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #budget = new RetryBudget();

  constructor(clock: Clock, random: () => number) {
    this.#clock = clock;
    this.#random = random;
  }

  /** Milliseconds to wait before the next attempt; `undefined` when there is to be none. */
  delay(
    retryAt: Date | undefined,
    kind: FailureKind,
    patience: Patience,
    retries: number,
  ): number | undefined {
    const [now, random] = [this.#clock.now(), this.#random()];
    const delay = retryDelay({ retryAt, kind, retries, patience, now, random });
    // A caller that was too fast is told when to come back: that makes no outage worse.
    return delay === undefined || kind === "throttled" || this.#budget.take() ? delay : undefined;
  }

  /** Takes note of a call that worked after so many retries. */
  succeed(retries: number): void {
    this.#budget.succeed(retries);
  }
}
