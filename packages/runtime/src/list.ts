import { readCursor } from "./cursor.ts";
import type { dotted } from "./dotted.ts";
import type { SdkError } from "./errors/sdk-error.ts";
import type { ResponseError } from "./errors/transport-error.ts";
import type { OperationSpec, PaginationSpec } from "./operation.ts";
import { Page } from "./page.ts";
import type { PagePromise } from "./page-promise.ts";
import type { Result, Success } from "./result.ts";

/** A list: its operation, and how to request it with other parameters. */
export interface ListSource {
  readonly operation: OperationSpec;
  readonly pagination: PaginationSpec;
  readonly send: (params: object) => Promise<Result<unknown, SdkError>>;
  /** Whether each page is requested while the one before is read. */
  readonly prefetch: boolean;
}

/** What it needs of the code that is in every client; handed over, so that this file needs no other. */
export interface ListCore {
  readonly PagePromise: typeof PagePromise;
  readonly ResponseError: typeof ResponseError;
  readonly dotted: typeof dotted;
}

/** An answer under way. */
type Answer = Promise<Result<unknown, SdkError>>;

type AnyPage = Page<unknown, unknown, SdkError>;

/**
 * The first page of a list, from `params`, or from the place `from` in it. `first` is its answer, if it has been asked
 * for already. A cursor that comes back a second time ends the list with a `ResponseError`. Rejects with a `TypeError`
 * when `from` is no such place.
 */
export async function readList(
  core: ListCore,
  source: ListSource,
  params: object,
  from: string | undefined,
  first: Answer | undefined,
): Promise<Result<AnyPage, SdkError>> {
  const { PagePromise, ResponseError, dotted } = core;
  const { operation, pagination, prefetch } = source;
  const key = cursorKey(source);
  const given: unknown = Reflect.get(params, key);
  const start =
    from === undefined
      ? { page: given === undefined ? undefined : String(given), offset: 0 }
      : readCursor(from);
  return request(start.page, start.offset, new Set(), first);

  async function request(
    cursor: string | undefined,
    skip: number,
    before: ReadonlySet<string>,
    asked?: Answer,
  ): Promise<Result<AnyPage, SdkError>> {
    const seen = cursor === undefined ? before : new Set([...before, cursor]);
    const at = cursor === undefined ? params : { ...params, [key]: cursor };
    const result = await (asked ?? source.send(at));
    return result.ok ? toPage(result, cursor, skip, seen) : result;
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
      new PagePromise<unknown, unknown, SdkError>(
        seen.has(following)
          ? Promise.resolve(fail("the cursor of the next page was used before: the list would never end"))
          : request(following, Math.max(0, skip - items.length), seen),
      );
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
