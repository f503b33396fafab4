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
export declare class Page<Item, Body, E> {
    #private;
    /** The items of this page. */
    readonly data: readonly Item[];
    /** The whole body. */
    readonly body: Body;
    /** Cursor of the next page; `undefined` on the last one. */
    readonly nextCursor: string | undefined;
    constructor(parts: PageParts<Item, Body, E>);
    /** Whether another page follows. */
    get hasMore(): boolean;
    /** Requests the next page; `undefined` on the last one. */
    next(): PagePromise<Item, Body, E> | undefined;
    /** This page and all that follow, each requested when it is asked for. */
    pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined>;
}
/**
 * A list being read. `await` gives the first page; `for await` gives all items, requesting page after page as they
 * are needed.
 */
export declare class PagePromise<Item, Body, E> extends ApiPromise<Page<Item, Body, E>, E> implements AsyncIterable<Item> {
    get [Symbol.toStringTag](): string;
    /** All pages, each requested when it is asked for. */
    pages(): AsyncGenerator<Page<Item, Body, E>, void, undefined>;
    /** All items of all pages. */
    [Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined>;
    /** The first items, at most `limit`, in one array. The limit is mandatory: lists may be longer than memory. */
    toArray(options: {
        readonly limit: number;
    }): Promise<Item[]>;
}
