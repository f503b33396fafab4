import { readCursor } from "./cursor.ts";
import { dotted } from "./dotted.ts";
import type { SdkError } from "./errors/sdk-error.ts";
import { ResponseError } from "./errors/transport-error.ts";
import type { OperationSpec, PaginationSpec } from "./operation.ts";
import { Page, PagePromise } from "./page.ts";
import type { Result, Success } from "./result.ts";

/** A list: its operation, and how to request it with other parameters. */
export interface ListSource {
  readonly operation: OperationSpec;
  readonly pagination: PaginationSpec;
  readonly send: (params: object) => Promise<Result<unknown, SdkError>>;
  /** Whether each page is requested while the one before is read. */
  readonly prefetch: boolean;
}

type AnyPage = Page<unknown, unknown, SdkError>;
type AnyPages = PagePromise<unknown, unknown, SdkError>;

/**
 * Begins to read a list from `params`, or from the place `from` in it. A cursor that comes back a second time ends it
 * with a `ResponseError`. Throws a `TypeError` when `from` is no such place.
 */
export function readList(source: ListSource, params: object, from?: string): AnyPages {
  const { operation, pagination, prefetch } = source;
  const key = cursorKey(source);
  const given: unknown = Reflect.get(params, key);
  const start =
    from === undefined
      ? { page: given === undefined ? undefined : String(given), offset: 0 }
      : readCursor(from);
  return request(start.page, start.offset, new Set());

  function request(cursor: string | undefined, skip: number, before: ReadonlySet<string>): AnyPages {
    const seen = cursor === undefined ? before : new Set([...before, cursor]);
    const at = cursor === undefined ? params : { ...params, [key]: cursor };
    const page = source.send(at).then((result) => (result.ok ? toPage(result, cursor, skip, seen) : result));
    return new PagePromise(page);
  }

  function toPage(
    result: Success<unknown>,
    cursor: string | undefined,
    skip: number,
    seen: ReadonlySet<string>,
  ): Result<AnyPage, SdkError> {
    const { data: body, response, ...facts } = result;
    const fail = (problem: string) =>
      ({
        ok: false,
        error: new ResponseError(problem, response.status, body, { operation, ...facts }),
      }) as const;
    const items = dotted(body, pagination.items);
    if (!Array.isArray(items)) return fail(`there is no list at "${pagination.items}" in the body`);
    const next = dotted(body, pagination.next) ?? "";
    const nextCursor = next === "" || dotted(body, pagination.more) === false ? undefined : String(next);
    const fetchNext = (following: string) =>
      seen.has(following)
        ? new PagePromise<unknown, unknown, SdkError>(
            Promise.resolve(fail("the cursor of the next page was used before: the list would never end")),
          )
        : request(following, Math.max(0, skip - items.length), seen);
    const start = { page: cursor, offset: Math.min(skip, items.length) };
    const page = new Page({ data: items.slice(skip), body, nextCursor, start, prefetch, fetchNext });
    return { ...result, data: page };
  }
}

/** Name of the cursor in `params`. */
function cursorKey({ operation, pagination }: ListSource): string {
  const cursor = operation.parameters?.find(
    ({ name, in: place }) => place === "query" && name === pagination.cursor,
  );
  return cursor?.key ?? pagination.cursor;
}
