import type { JsonValue, OperationContract } from "../contract.ts";
import { valueAt } from "../schema/parts.ts";
import type { Run } from "../suite/run.ts";
import { boundariesOf } from "../values/boundaries.ts";
import { inputFor, succeed } from "./fixtures.ts";
import { itemsPath, listOf } from "./producers.ts";

/** The largest page that a list gives. */
export function largest(run: Run, operation: OperationContract): number {
  const limit = operation.parameters.find(({ name }) => name === operation.pagination?.limit);
  const bounds =
    limit === undefined ? [] : boundariesOf(run, limit.schema).filter((value) => typeof value === "number");
  return Math.max(1, ...bounds);
}

/**
 * Everything that a list has, page by page.
 * @param size of the pages; default: the largest.
 */
export async function allItems(
  run: Run,
  operation: OperationContract,
  params: Readonly<Record<string, JsonValue>> = {},
  size: number = largest(run, operation),
): Promise<readonly unknown[]> {
  const { pagination } = operation;
  const input = await inputFor(run, operation);
  const path = itemsPath(run.contract, operation) ?? "";
  const limit = pagination?.limit == null ? {} : { [pagination.limit]: size };
  const items: unknown[] = [];
  let cursor: Record<string, JsonValue> = {};
  for (let page = 0; page < 500; page += 1) {
    const exchange = await succeed(run, operation, {
      ...input,
      params: { ...input.params, ...limit, ...params, ...cursor },
    });
    items.push(...listOf(exchange.body, path));
    const next = pagination === null ? undefined : valueAt(exchange.body, pagination.next);
    if (pagination === null || typeof next !== "string") return items;
    cursor = { [pagination.cursor]: next };
  }
  return run.skip("the list is too long to be walked");
}
