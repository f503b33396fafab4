import type { TestClock } from "../core/testClock.ts";
import type { AgendaSource } from "./source.ts";
import { Timer } from "./timer.ts";

export interface AgendaOptions {
  readonly clock: TestClock;
  /** What is due at one moment is run in this order: causes first, then what delivers their events. */
  readonly sources: readonly AgendaSource[];
  /** Told of a source that failed; it is tried again a second later. */
  readonly report: (error: unknown) => void;
  /**
   * Look at least so often, in real time, for what others did: other processes on the same data, leases that lapsed.
   * Default: never, for data that is this process's alone.
   */
  readonly pollMilliseconds?: number | undefined;
}

const retryMilliseconds = 1_000;
const usualGrace = 10_000;

/**
 * One timer for whatever falls due next. Nothing ever runs twice at once, and what has become due in the meantime, as
 * after a restart, is run in the order of its moments.
 */
export class Agenda {
  readonly #options: AgendaOptions;
  readonly #timer = new Timer(() => this.wake());
  #last: Promise<unknown> = Promise.resolve();
  #state: "new" | "started" | "stopped" = "new";
  #looking = false;
  #lookAgain = false;
  #ceased = false;

  constructor(options: AgendaOptions) {
    this.#options = options;
  }

  start(): void {
    if (this.#state !== "new") return;
    this.#state = "started";
    this.wake();
  }

  /** Something may be due now, or sooner than was known. Returns at once; safe to be called at any time. */
  wake(): void {
    if (this.#state !== "started") return;
    this.#lookAgain = true;
    for (const source of this.#options.sources) source.again?.();
    if (this.#looking) return;
    this.#looking = true;
    void this.#exclusively(() => this.#look())
      .catch(this.#options.report)
      .finally(() => {
        this.#looking = false;
        if (this.#lookAgain) this.wake();
      });
  }

  /**
   * Moves the clock to a moment, from due moment to due moment: at each it stands still while what is due runs to its
   * end, so that whatever follows from it falls due at its own time too. Resolves at the moment, with all done.
   * @throws RangeError where the moment lies in the past, Error where the agenda was stopped.
   */
  async advanceTo(moment: number): Promise<void> {
    const { clock } = this.#options;
    if (this.#state === "stopped") throw new Error("The sandbox is closing: its clock moves no more.");
    if (moment < clock.now()) clock.advanceTo(moment);
    await this.#exclusively(async () => {
      const goes = !clock.frozen;
      clock.freeze();
      try {
        await this.#runUntil(
          () => moment,
          (due) => clock.advanceTo(Math.max(due, clock.now())),
        );
        // The clock may have gone past the moment by itself while others had their turn.
        clock.advanceTo(Math.max(moment, clock.now()));
      } finally {
        if (goes) clock.resume();
      }
    });
    this.wake();
  }

  /**
   * Does what is due now, then nothing more.
   * @param graceMilliseconds after so long nothing more is taken up, and only what is under way is finished.
   */
  async stop(graceMilliseconds = usualGrace): Promise<void> {
    const started = this.#state === "started";
    this.#state = "stopped";
    this.#timer.clear();
    const grace = setTimeout(() => {
      this.#ceased = true;
      for (const source of this.#options.sources) source.cease?.();
    }, graceMilliseconds);
    await this.#exclusively(async () => {
      if (started) await this.#runUntil(() => this.#options.clock.now());
    });
    clearTimeout(grace);
  }

  async #look(): Promise<void> {
    const { clock, pollMilliseconds = Number.POSITIVE_INFINITY } = this.#options;
    this.#timer.clear();
    this.#lookAgain = false;
    const { next, failed } = await this.#runUntil(() => clock.now());
    if (this.#state !== "started") return;
    const untilDue = next === undefined || clock.frozen ? Number.POSITIVE_INFINITY : next - clock.now();
    const wait = Math.min(untilDue, pollMilliseconds, failed ? retryMilliseconds : Number.POSITIVE_INFINITY);
    if (wait !== Number.POSITIVE_INFINITY) this.#timer.set(wait);
  }

  /** Runs what is due up to a moment. @returns what is due next after it, and whether a source failed. */
  async #runUntil(
    limit: () => number,
    reach: (due: number) => void = () => {},
  ): Promise<{ readonly next: number | undefined; readonly failed: boolean }> {
    const sources = new Set(this.#options.sources);
    for (;;) {
      const dues = await this.#dues(sources);
      const next = dues.reduce<number | undefined>((least, { at }) => Math.min(least ?? at, at), undefined);
      const failed = sources.size < this.#options.sources.length;
      if (next === undefined || next > limit() || this.#ceased) return { next, failed };
      reach(next);
      for (const { source, at } of dues) {
        if (at <= next) await this.#try(source, sources, () => source.run(next));
      }
    }
  }

  async #dues(sources: Set<AgendaSource>): Promise<readonly { source: AgendaSource; at: number }[]> {
    const found: { source: AgendaSource; at: number }[] = [];
    for (const source of sources) {
      const at = await this.#try(source, sources, () => source.nextDue());
      if (at !== undefined) found.push({ source, at });
    }
    return found;
  }

  /** A source that fails is left out until the next look. */
  async #try<Result>(
    source: AgendaSource,
    sources: Set<AgendaSource>,
    act: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await act();
    } catch (error) {
      sources.delete(source);
      this.#options.report(error);
      return undefined;
    }
  }

  #exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine = this.#last.then(work);
    this.#last = mine.catch(() => {});
    return mine;
  }
}
