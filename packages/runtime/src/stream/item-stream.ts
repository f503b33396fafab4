/**
 * The items of an answer that comes bit by bit: `for await (const item of stream)`. They can be read once. Each is read
 * when it is asked for; leaving the loop closes the connection. Throws a `ConnectionError` when the connection breaks, a
 * `ResponseError` for an item that cannot be read, an `AbortError` when the call's signal is aborted.
 */
export class ItemStream<Item> implements AsyncIterable<Item> {
  readonly #items: AsyncGenerator<Item, void, undefined>;
  readonly #close: () => void;

  constructor(items: AsyncGenerator<Item, void, undefined>, close: () => void) {
    this.#items = items;
    this.#close = close;
  }

  [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    return this.#items;
  }

  /** Closes the connection; a loop over the items ends. */
  cancel(): void {
    this.#close();
  }
}
