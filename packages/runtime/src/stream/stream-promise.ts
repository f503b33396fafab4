import { ApiPromise } from "../api-promise.ts";
import type { ItemStream } from "./item-stream.ts";

/**
 * A call whose answer comes item by item: `for await (const item of call)`. `await` waits for the beginning of the answer
 * and gives the items; errors of the API are thrown then.
 */
export class StreamPromise<Item, E> extends ApiPromise<ItemStream<Item>, E> implements AsyncIterable<Item> {
  override get [Symbol.toStringTag](): string {
    return "StreamPromise";
  }

  /** The items, as they come. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* await this;
  }
}
