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
}

type AnyPage = Page<unknown, unknown, SdkError>;
type AnyPages = PagePromise<unknown, unknown, SdkError>;

/** Begins to read a list from `params`. A cursor that comes back a second time ends it with a `ResponseError`. */
export function readList(source: ListSource, params: object): AnyPages {
  const key = cursorKey(source);
  return request(
    source,
    params,
    new Set([Reflect.get(params, key)].filter((cursor) => cursor !== undefined)),
  );

  function request(from: ListSource, at: object, seen: ReadonlySet<unknown>): AnyPages {
    const page = from.send(at).then((result) => (result.ok ? toPage(result, seen) : result));
    return new PagePromise(page);
  }

  function toPage(result: Success<unknown>, seen: ReadonlySet<unknown>): Result<AnyPage, SdkError> {
    const { operation, pagination } = source;
    const { data: body, response, ...facts } = result;
    const fail = (problem: string) =>
      ({
        ok: false,
        error: new ResponseError(problem, response.status, body, { operation, ...facts }),
      }) as const;
    const data = dotted(body, pagination.items);
    if (!Array.isArray(data)) return fail(`there is no list at "${pagination.items}" in the body`);
    const next = dotted(body, pagination.next) ?? "";
    const nextCursor = next === "" || dotted(body, pagination.more) === false ? undefined : String(next);
    const fetchNext = (cursor: string) =>
      seen.has(cursor)
        ? new PagePromise<unknown, unknown, SdkError>(
            Promise.resolve(fail("the cursor of the next page was used before: the list would never end")),
          )
        : request(source, { ...params, [key]: cursor }, new Set([...seen, cursor]));
    return { ...result, data: new Page({ data, body, nextCursor, fetchNext }) };
  }
}

/** Name of the cursor in `params`. */
function cursorKey({ operation, pagination }: ListSource): string {
  const cursor = operation.parameters?.find(
    ({ name, in: place }) => place === "query" && name === pagination.cursor,
  );
  return cursor?.key ?? pagination.cursor;
}
