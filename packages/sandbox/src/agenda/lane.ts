import type { TestClock } from "../core/testClock.ts";
import type { AgendaSource } from "./source.ts";
import { Timer } from "./timer.ts";

export interface LaneOptions {
  readonly clock: TestClock;
  /** What is due at one moment is run in this order. */
  readonly sources: readonly AgendaSource[];
  /** Told of a source that failed; it is tried again a second later. */
  readonly report: (error: unknown) => void;
  /** Look at least so often, in real time. Undefined: only when something is due, or after a wake. */
  readonly pollMilliseconds: number | undefined;
}

const retryMilliseconds = 1_000;
const never = Number.POSITIVE_INFINITY;

interface Due {
  readonly source: AgendaSource;
  readonly at: number;
}

/** Sources that take turns: nothing of a lane ever runs twice at once, and what is due is run in the order of its moments. */
export class Lane {
  readonly #options: LaneOptions;
  readonly #timer = new Timer(() => this.wake());
  #last: Promise<unknown> = Promise.resolve();
  /** What is due next, as of the last look. */
  #next = never;
  /** Whether that may have changed since. */
  #stale = true;
  #running = 0;
  #active = false;
  #looking = false;
  #lookAgain = false;
  #ceased = false;

  constructor(options: LaneOptions) {
    this.#options = options;
  }

  start(): void {
    this.#active = true;
    this.wake();
  }

  /** Something may be due now, or sooner than was known. */
  wake(): void {
    this.#stale = true;
    if (!this.#active) return;
    this.#lookAgain = true;
    for (const source of this.#options.sources) source.again?.();
    if (this.#looking) return;
    this.#looking = true;
    void this.#look()
      .catch(this.#options.report)
      .finally(() => {
        this.#looking = false;
        if (this.#lookAgain && this.#active) this.wake();
      });
  }

  /** Runs what is due by now; undefined where nothing is, which costs next to nothing to find out. */
  settle(): Promise<void> | undefined {
    const { clock } = this.#options;
    const known = !this.#stale && this.#running === 0;
    if (!this.#active || (known && this.#next > clock.now())) return undefined;
    return this.run(() => clock.now());
  }

  /**
   * Runs what is due up to a limit.
   * @param failed sources to leave out; those that fail now are added.
   */
  run(limit: () => number, failed = new Set<AgendaSource>()): Promise<void> {
    return this.#inTurn(() => this.#run(limit, failed));
  }

  /** When something is due next, once what is under way is over: infinity where nothing is in sight. */
  nextDue(failed: Set<AgendaSource>): Promise<number> {
    return this.#inTurn(async () => earliest(await this.#dues(failed)));
  }

  /** From now on nothing runs by itself. */
  rest(): void {
    this.#active = false;
    this.#timer.clear();
  }

  /** Takes up nothing more; what is under way is finished. */
  cease(): void {
    this.#ceased = true;
    for (const source of this.#options.sources) source.cease?.();
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#running += 1;
    const mine = this.#last.then(work).finally(() => {
      this.#running -= 1;
    });
    this.#last = mine.catch(() => {});
    return mine;
  }

  async #look(): Promise<void> {
    const { clock, pollMilliseconds = never } = this.#options;
    this.#timer.clear();
    this.#lookAgain = false;
    const failed = new Set<AgendaSource>();
    await this.run(() => clock.now(), failed);
    if (!this.#active) return;
    const untilDue = clock.frozen ? never : this.#next - clock.now();
    const wait = Math.min(untilDue, pollMilliseconds, failed.size > 0 ? retryMilliseconds : never);
    if (wait !== never) this.#timer.set(wait);
  }

  async #run(limit: () => number, failed: Set<AgendaSource>): Promise<void> {
    for (;;) {
      // Whatever wakes the lane while this is found out makes it stale again.
      this.#stale = false;
      const dues = await this.#dues(failed);
      const next = earliest(dues);
      this.#next = next;
      if (next > limit() || this.#ceased) return;
      for (const { source, at } of dues) {
        if (at <= next) await this.#try(source, failed, () => source.run(next));
      }
    }
  }

  async #dues(failed: Set<AgendaSource>): Promise<readonly Due[]> {
    const found: Due[] = [];
    for (const source of this.#options.sources) {
      if (failed.has(source)) continue;
      const at = await this.#try(source, failed, () => source.nextDue());
      if (at !== undefined) found.push({ source, at });
    }
    return found;
  }

  async #try<Result>(
    source: AgendaSource,
    failed: Set<AgendaSource>,
    act: () => Promise<Result>,
  ): Promise<Result | undefined> {
    try {
      return await act();
    } catch (error) {
      failed.add(source);
      this.#options.report(error);
      return undefined;
    }
  }
}

function earliest(dues: readonly Due[]): number {
  return Math.min(never, ...dues.map(({ at }) => at));
}
