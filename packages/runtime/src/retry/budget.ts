const capacity = 20;
const perSuccess = 0.2;

/**
 * What a client may repeat in all (a token bucket): so that an outage is not made worse by everybody's retries. It
 * holds 20 retries. A call that works gives a fifth of one back, so that retries are at most that share of the
 * traffic; one that works because it was retried gives back what it took.
 */
export class RetryBudget {
  #left = capacity;

  /** Takes one retry out; `false` when there is none. */
  take(): boolean {
    if (this.#left < 1) return false;
    this.#left -= 1;
    return true;
  }

  /** Takes note of a call that worked. */
  succeed(retries: number): void {
    this.#left = Math.min(capacity, this.#left + retries + perSuccess);
  }
}
