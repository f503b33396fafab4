import type { Renewed, Wish } from "./renew.ts";

/** The one renewal of a process that is under way. */
export interface Flight {
  readonly wish: Wish;
  readonly landing: Promise<Renewed>;
}

/** Lets one renewal run at a time, and shares it. */
export class Flights {
  #current: Flight | undefined;

  get current(): Flight | undefined {
    return this.#current;
  }

  /** Begins a renewal. Its failure is for those who wait for it: with nobody waiting it is no unhandled one. */
  begin(wish: Wish, work: (wish: Wish) => Promise<Renewed>): Flight {
    const landing = work(wish).finally(() => {
      this.#current = undefined;
    });
    landing.catch(() => {});
    this.#current = { wish, landing };
    return this.#current;
  }
}
