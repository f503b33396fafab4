import { setImmediate as othersTurn } from "node:timers/promises";
import type { TestClock } from "../core/testClock.ts";
import { Lane } from "./lane.ts";
import type { AgendaSource } from "./source.ts";

export interface AgendaOptions {
  readonly clock: TestClock;
  /** What changes the data as time goes by. What is due at one moment is run in this order. */
  readonly causes: readonly AgendaSource[];
  /** What tells others of it over the network, which may last: no cause and no request waits for them. */
  readonly deliveries: readonly AgendaSource[];
  /** Told of a source that failed; it is tried again a second later. */
  readonly report: (error: unknown) => void;
  /**
   * Look at least so often, in real time, for what others did: other processes on the same data, leases that lapsed.
   * Default: never, for data that is this process's alone.
   */
  readonly pollMilliseconds?: number | undefined;
}

const usualGrace = 10_000;

/**
 * Whatever falls due by the clock, and one timer for what is next. Nothing ever runs twice at once, and what has become
 * due in the meantime, as after a restart, is run in the order of its moments.
 */
export class Agenda {
  readonly #clock: TestClock;
  readonly #causes: Lane;
  readonly #deliveries: Lane;
  #lastAdvance: Promise<unknown> = Promise.resolve();
  #state: "new" | "started" | "stopped" = "new";
  #ceased = false;

  constructor({ clock, causes, deliveries, report, pollMilliseconds }: AgendaOptions) {
    this.#clock = clock;
    this.#causes = new Lane({ clock, sources: causes, report, pollMilliseconds });
    this.#deliveries = new Lane({ clock, sources: deliveries, report, pollMilliseconds });
  }

  start(): void {
    if (this.#state !== "new") return;
    this.#state = "started";
    this.#causes.start();
    this.#deliveries.start();
  }

  /** Something may be due now, or sooner than was known. Returns at once; safe to be called at any time. */
  wake(): void {
    this.#causes.wake();
    this.#deliveries.wake();
  }

  /**
   * Runs the causes that are due by now, so that nothing is seen as it was before them; undefined where none is. What
   * they have to tell others is not waited for.
   */
  settle(): Promise<void> | undefined {
    return this.#causes.settle();
  }

  /**
   * Moves the clock to a moment, from due moment to due moment: at each it stands still while what is due runs to its
   * end, so that whatever follows from it falls due at its own time too. Resolves at the moment, with all done.
   * @throws RangeError where the moment lies in the past, Error where the agenda was stopped.
   */
  async advanceTo(moment: number): Promise<void> {
    if (this.#state === "stopped") throw new Error("The sandbox is closing: its clock moves no more.");
    if (!(moment >= this.#clock.now())) this.#clock.advanceTo(moment);
    const mine = this.#lastAdvance.then(() => this.#advanceTo(moment));
    this.#lastAdvance = mine.catch(() => {});
    await mine;
    this.wake();
  }

  /**
   * Does what is due now, then nothing more.
   * @param graceMilliseconds after so long nothing more is taken up, and only what is under way is finished.
   */
  async stop(graceMilliseconds = usualGrace): Promise<void> {
    const started = this.#state === "started";
    this.#state = "stopped";
    const lanes = [this.#causes, this.#deliveries];
    for (const lane of lanes) lane.rest();
    const grace = setTimeout(() => {
      this.#ceased = true;
      for (const lane of lanes) lane.cease();
    }, graceMilliseconds);
    await this.#lastAdvance;
    // A run up to before all time only waits for the one that is under way.
    const limit = () => (started ? this.#clock.now() : Number.NEGATIVE_INFINITY);
    for (const lane of lanes) await lane.run(limit);
    clearTimeout(grace);
  }

  async #advanceTo(moment: number): Promise<void> {
    const clock = this.#clock;
    const goes = !clock.frozen;
    clock.freeze();
    try {
      const failed = new Set<AgendaSource>();
      for (;;) {
        const next = Math.min(await this.#causes.nextDue(failed), await this.#deliveries.nextDue(failed));
        if (next > moment || this.#ceased) break;
        clock.advanceTo(Math.max(next, clock.now()));
        await this.#causes.run(() => clock.now(), failed);
        await this.#deliveries.run(() => clock.now(), failed);
        // Years have many due moments: whoever else calls is answered in between.
        await othersTurn();
      }
      // The clock may have gone past the moment by itself while others had their turn.
      clock.advanceTo(Math.max(moment, clock.now()));
    } finally {
      if (goes) clock.resume();
    }
  }
}
