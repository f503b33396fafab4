import { DatabaseUnavailable } from "../databaseError.ts";

/** Lets so many units of work through at a time, in the order in which they came. */
export class Turns {
  readonly #most: number;
  readonly #patience: number;
  readonly #waiting: Set<() => void> = new Set();
  #busy = 0;

  /** @param patience milliseconds after which one that waits gives up. */
  constructor(most: number, patience: number) {
    this.#most = most;
    this.#patience = patience;
  }

  /** @throws DatabaseUnavailable where its turn does not come in time. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#busy >= this.#most) await this.#turn();
    else this.#busy += 1;
    try {
      return await work();
    } finally {
      this.#pass();
    }
  }

  #turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(begin);
        reject(new DatabaseUnavailable(`Too many changes at once: none of ${this.#most} ended in time.`));
      }, this.#patience);
      this.#waiting.add(begin);
    });
  }

  /** The turn goes to the one that waits longest, without a gap in which another could come in. */
  #pass(): void {
    const [next] = this.#waiting;
    if (next === undefined) {
      this.#busy -= 1;
      return;
    }
    this.#waiting.delete(next);
    next();
  }
}
