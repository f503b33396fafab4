import type { Clock } from "../clock.ts";

/** One request that waits. */
export interface Waiter {
  /** Lets it through. */
  readonly admit: () => void;
  /** Told how many milliseconds nobody goes on for. `false` when that is too long for this one: it leaves. */
  readonly stay: (wait: number) => boolean;
}

/** The requests of one partition that wait for room: first come, first served. */
export class Queue {
  readonly #take: () => number | Promise<number>;
  readonly #clock: Clock;
  #waiting: Waiter[] = [];
  #running = false;
  /** On the clock of `elapsed`. */
  #resumesAt = 0;
  #nap = new AbortController();

  /** `take` counts a request and gives 0, or says how long to wait; it must not fail. */
  constructor(take: () => number | Promise<number>, clock: Clock) {
    this.#take = take;
    this.#clock = clock;
  }

  get length(): number {
    return this.#waiting.length;
  }

  /** Joins the end; `wait` is how long this one has been told to wait, 0 when it has not asked. */
  join(waiter: Waiter, wait: number): void {
    const now = this.#clock.elapsed();
    if (!this.#running) this.#resumesAt = now + wait;
    if (!waiter.stay(Math.max(0, this.#resumesAt - now))) return;
    this.#waiting.push(waiter);
    if (!this.#running) void this.#run(wait);
  }

  leave(waiter: Waiter): void {
    this.#waiting = this.#waiting.filter((other) => other !== waiter);
    if (this.#waiting.length === 0) this.wake();
  }

  /** Asks for room again, because something was heard of it. */
  wake(): void {
    this.#nap.abort();
  }

  async #run(told: number): Promise<void> {
    this.#running = true;
    let wait = told || (await this.#take());
    while (this.#waiting.length > 0) {
      const [head] = this.#waiting;
      if (wait === 0 && head) {
        this.leave(head);
        head.admit();
      } else {
        this.#resumesAt = this.#clock.elapsed() + wait;
        for (const waiter of this.#waiting) if (!waiter.stay(wait)) this.leave(waiter);
        if (this.#waiting.length === 0) break;
        this.#nap = new AbortController();
        await this.#clock.sleep(wait, this.#nap.signal);
      }
      if (this.#waiting.length > 0) wait = await this.#take();
    }
    this.#running = false;
  }
}
