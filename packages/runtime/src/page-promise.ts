import { ApiPromise } from "./api-promise.ts";
import type { ItemWithCursor, Page, Pages } from "./page.ts";

/**
 * A list being read. `await` gives the first page; `for await` gives all items, requesting page after page as they
 * are needed.
 */
export class PagePromise<Item, Body, E>
  extends ApiPromise<Page<Item, Body, E>, E>
  implements Pages<Item, Body, E>
{
  override get [Symbol.toStringTag](): string {
    return "PagePromise";
  }

  /** All pages, each requested when it is asked for, or one ahead with `prefetch`. */
  async *pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined> {
    yield* (await this).pages();
  }

  /** All items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
  }

  /**
   * All items, each with the place after it: a walk that broke off goes on there with the option `from`. In a list
   * that grows at its beginning, items of the very first page may then come a second time, and none is left out.
   */
  async *withCursors(): AsyncGenerator<ItemWithCursor<Item>, void, undefined> {
    for await (const page of this.pages()) yield* page.withCursors();
  }

  /** The first items, at most `limit`, in one array. The limit is mandatory: lists may be longer than memory. */
  async toArray(options: { readonly limit: number }): Promise<Item[]> {
    const { limit } = options;
    if (!(limit >= 0)) throw new RangeError("toArray needs a limit, such as { limit: 1000 }");
    const items: Item[] = [];
    if (limit === 0) return items;
    for await (const item of this) {
      items.push(item);
      if (items.length >= limit) break;
    }
    return items;
  }
}
