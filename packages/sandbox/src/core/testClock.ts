import { type Clock, systemClock } from "./clock.ts";

/** Where a test clock stands against real time: what has to be kept for it to go on after a restart. */
export interface ClockState {
  /** Milliseconds that it is ahead of real time; counts while it is not frozen. */
  readonly offset: number;
  /** Where it stands still; null: it goes. */
  readonly frozenAt: number | null;
}

/**
 * A clock that can be ahead of real time, and can stand still. It never goes back, not even where real time does:
 * what was once in the past stays there.
 */
export class TestClock implements Clock {
  readonly #real: Clock;
  #offset: number;
  #frozenAt: number | null;
  #latest = Number.NEGATIVE_INFINITY;
  /** Whether it was moved here, and that is not kept yet. */
  #moved = false;

  /**
   * @param real what it goes by while it is not frozen.
   * @param state where an earlier one stood; default: with real time.
   */
  constructor(real: Clock = systemClock, state: ClockState = { offset: 0, frozenAt: null }) {
    this.#real = real;
    this.#offset = state.offset;
    this.#frozenAt = state.frozenAt;
  }

  now(): number {
    this.#latest = Math.max(this.#latest, this.#frozenAt ?? this.#real.now() + this.#offset);
    return this.#latest;
  }

  get frozen(): boolean {
    return this.#frozenAt !== null;
  }

  /**
   * Moves to a moment, in milliseconds since 1970. A frozen clock stands there, one that goes goes on from there.
   * @throws RangeError where that lies in the past.
   */
  advanceTo(moment: number): void {
    const now = this.now();
    if (!(moment >= now)) {
      throw new RangeError(`The clock only moves forward: it is ${new Date(now).toISOString()} already.`);
    }
    this.#moved = true;
    if (this.#frozenAt !== null) this.#frozenAt = moment;
    else this.#offset = moment - this.#real.now();
  }

  freeze(): void {
    this.#moved = true;
    this.#frozenAt = this.now();
  }

  /** Goes on from where it stood. */
  resume(): void {
    if (this.#frozenAt === null) return;
    this.#moved = true;
    this.#offset = this.now() - this.#real.now();
    this.#frozenAt = null;
  }

  /** Where it stands is kept: from now on others may move it. */
  kept(): void {
    this.#moved = false;
  }

  /** Stands where another instance on the same data put it, unless it was moved here and that is not kept yet. */
  adopt({ offset, frozenAt }: ClockState): void {
    if (this.#moved) return;
    this.#offset = offset;
    this.#frozenAt = frozenAt;
  }

  state(): ClockState {
    return { offset: this.#offset, frozenAt: this.#frozenAt };
  }
}
