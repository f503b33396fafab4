import type { Exchange } from "../http/exchange.ts";

/** A promise that was not kept. The message says what came instead. */
export class Breach extends Error {
  override readonly name = "Breach";
  /** The exchange that shows it; undefined: the last one. */
  readonly exchange: Exchange | undefined;
  /** Place in the document, where it is more exact than the test's. */
  readonly place: string | undefined;

  constructor(message: string, exchange?: Exchange, place?: string) {
    super(message);
    this.exchange = exchange;
    this.place = place;
  }
}

/** A promise that can't be put to the test here: why, and what to do about it. */
export class NotExercised extends Error {
  override readonly name = "NotExercised";
}
