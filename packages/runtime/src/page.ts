import { ApiPromise } from "./api-promise.ts";

/** One page as read from an answer, with the way to the next. */
export interface PageParts<Item, Body, E> {
  readonly data: readonly Item[];
  readonly body: Body;
  readonly nextCursor: string | undefined;
  /** Asks for the next page; throws when the cursor would lead in circles. */
  readonly fetchNext: (cursor: string) => PagePromise<Item, Body, E>;
}

/** One page of a list. */
export class Page<Item, Body, E> {
  /** The items of this page. */
  readonly data: readonly Item[];
  /** The whole body. */
  readonly body: Body;
  /** Cursor of the next page; `undefined` on the last one. */
  readonly nextCursor: string | undefined;
  readonly #fetchNext: (cursor: string) => PagePromise<Item, Body, E>;

  constructor(parts: PageParts<Item, Body, E>) {
    this.data = parts.data;
    this.body = parts.body;
    this.nextCursor = parts.nextCursor;
    this.#fetchNext = parts.fetchNext;
  }

  /** Whether another page follows. */
  get hasMore(): boolean {
    return this.nextCursor !== undefined;
  }

  /** Requests the next page; `undefined` on the last one. */
  next(): PagePromise<Item, Body, E> | undefined {
    return this.nextCursor === undefined ? undefined : this.#fetchNext(this.nextCursor);
  }

  /** This page and all that follow, each requested when it is asked for. */
  async *pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined> {
    for (let page: Page<Item, Body, E> | undefined = this; page; page = await page.next()) yield page;
  }
}

/**
 * A list being read. `await` gives the first page; `for await` gives all items, requesting page after page as they
 * are needed.
 */
export class PagePromise<Item, Body, E>
  extends ApiPromise<Page<Item, Body, E>, E>
  implements AsyncIterable<Item>
{
  override get [Symbol.toStringTag](): string {
    return "PagePromise";
  }

  /** All pages, each requested when it is asked for. */
  async *pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined> {
    yield* (await this).pages();
  }

  /** All items of all pages. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.data;
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
