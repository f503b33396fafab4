import { type Position, writeCursor } from "./cursor.ts";
import type { DataWithResponse, Result } from "./result.ts";

/** One page as read from an answer, with the way to the next. */
export interface PageParts<Item, Body, E> {
  readonly data: readonly Item[];
  readonly body: Body;
  readonly nextCursor: string | undefined;
  /** Where the first item of `data` stands. */
  readonly start: Position;
  /** Whether the next page is requested while this one is read. */
  readonly prefetch: boolean;
  /** Asks for the next page; the promise rejects when the cursor would lead in circles. */
  readonly fetchNext: (cursor: string) => Pages<Item, Body, E>;
}

/** An item of a list, and the place after it. */
export interface ItemWithCursor<Item> {
  readonly item: Item;
  /** Text to be kept as it is: the option `from` goes on after this item. */
  readonly cursor: string;
}

/** Pages being read: a promise of the next one, and an iterable of it and all that follow. */
export interface Pages<Item, Body, E> extends Promise<Page<Item, Body, E>>, AsyncIterable<Item> {
  result(): Promise<Result<Page<Item, Body, E>, E>>;
  withResponse(): Promise<DataWithResponse<Page<Item, Body, E>>>;
  pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined>;
  withCursors(): AsyncGenerator<ItemWithCursor<Item>, void, undefined>;
  toArray(options: { readonly limit: number }): Promise<Item[]>;
}

/** One page of a list. */
export class Page<Item, Body, E> {
  /** The items of this page. */
  readonly data: readonly Item[];
  /** The whole body. */
  readonly body: Body;
  /** Cursor of the next page; `undefined` on the last one. */
  readonly nextCursor: string | undefined;
  readonly #parts: PageParts<Item, Body, E>;

  constructor(parts: PageParts<Item, Body, E>) {
    this.data = parts.data;
    this.body = parts.body;
    this.nextCursor = parts.nextCursor;
    this.#parts = parts;
  }

  /** Whether another page follows. */
  get hasMore(): boolean {
    return this.nextCursor !== undefined;
  }

  /** Requests the next page; `undefined` on the last one. */
  next(): Pages<Item, Body, E> | undefined {
    return this.nextCursor === undefined ? undefined : this.#parts.fetchNext(this.nextCursor);
  }

  /** The items of this page, each with the place after it. */
  withCursors(): ItemWithCursor<Item>[] {
    const { page, offset } = this.#parts.start;
    return this.data.map((item, index) => {
      const isLast = index + 1 === this.data.length && this.nextCursor !== undefined;
      const after = isLast ? { page: this.nextCursor, offset: 0 } : { page, offset: offset + index + 1 };
      return { item, cursor: writeCursor(after) };
    });
  }

  /** This page and all that follow, each requested when it is asked for, or one ahead with `prefetch`. */
  async *pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined> {
    for (let page: Page<Item, Body, E> | undefined = this; page; ) {
      const ahead: Pages<Item, Body, E> | undefined = this.#parts.prefetch ? page.next() : undefined;
      // If it fails, that is told when it is asked for; nobody may get that far.
      ahead?.catch(() => {});
      yield page;
      page = await (ahead ?? page.next());
    }
  }
}
