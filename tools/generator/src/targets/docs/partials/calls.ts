import { idempotencyParameter } from "../../../emit/describe/idempotency.ts";
import { facts, table } from "../blocks.ts";
import { operationLink } from "../describe/operationTable.ts";
import { pageSize } from "../describe/pagination.ts";
import { type Docs, operationsOf } from "../docs.ts";
import type { Block, Inline } from "../page.ts";
import { decimal, duration } from "../words.ts";

/** The words of paging: parameters of the request, fields of the response. */
export function pagination({ api }: Docs): readonly Block[] {
  const found = operationsOf(api).find((operation) => operation.pagination !== undefined)?.pagination;
  if (found === undefined) return [];
  const { cursor, limit, items, next, more } = found;
  return facts([
    ["Where the page begins", [{ code: cursor }, ", a query parameter. Leave it out for the first page."]],
    limit === undefined ? undefined : ["Items a page", [{ code: limit }, ", a query parameter."]],
    ["Items", [{ code: items }, ", in the response."]],
    ["The next page", [{ code: next }, ", in the response: the ", { code: cursor }, " of the next request."]],
    more === undefined ? undefined : ["Whether there is more", [{ code: more }, ", in the response."]],
  ]);
}

export function paginatedOperations(docs: Docs): readonly Block[] {
  const { api } = docs;
  const amount = (count: number | undefined): readonly Inline[] =>
    count === undefined ? [] : [decimal(count)];
  return table(
    ["Operation", "Request", "Items a page", "At most"],
    operationsOf(api)
      .filter((operation) => operation.pagination !== undefined)
      .map((operation) => {
        const size = pageSize(api, operation);
        return [
          [operationLink(docs, operation)],
          [{ code: `${operation.method} ${operation.path}` }],
          amount(size?.default),
          amount(size?.max),
        ];
      }),
  );
}

/** The operations that take an idempotency key. */
export function idempotentOperations(docs: Docs): readonly Block[] {
  const { api } = docs;
  const rows = operationsOf(api).flatMap((operation) => {
    const key = idempotencyParameter(api, operation);
    if (key === undefined) return [];
    return [
      [
        [operationLink(docs, operation)],
        [{ code: `${operation.method} ${operation.path}` }],
        [{ code: key.name }],
        [duration(key.retentionSeconds)],
      ],
    ];
  });
  return table(["Operation", "Request", "Header", "The first result is kept for"], rows);
}
