import type { JsonValue, OperationContract } from "../contract.ts";
import type { Exchange } from "../http/exchange.ts";
import { flatten, valueAt } from "../schema/parts.ts";
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
  if (pagination === null) return (await wholeList(run, operation, params)).items;
  let cursor: Record<string, JsonValue> = {};
  for (let page = 0; page < 500; page += 1) {
    const exchange = await succeed(run, operation, {
      ...input,
      params: { ...input.params, ...limit, ...params, ...cursor },
    });
    items.push(...listOf(exchange.body, path));
    const next = valueAt(exchange.body, pagination.next);
    if (typeof next !== "string") return items;
    cursor = { [pagination.cursor]: next };
  }
  return run.skip("the list is too long to be walked");
}

export interface WholeList {
  readonly items: readonly unknown[];
  /** Whether nothing can have been cut off. */
  readonly whole: boolean;
  /** The last page. */
  readonly exchange: Exchange | undefined;
}

/** A list as whole as it can be had: all of its pages; where it has none, with as many items as its parameters allow. */
export async function wholeList(
  run: Run,
  operation: OperationContract,
  params: Readonly<Record<string, JsonValue>> = {},
): Promise<WholeList> {
  if (operation.pagination !== null) {
    const items = await allItems(run, operation, params);
    return { items, whole: true, exchange: run.exchanges.at(-1) };
  }
  const input = await inputFor(run, operation);
  const bounds = operation.parameters.flatMap(({ in: location, key, schema }) => {
    const { type, maximum } = flatten(run.contract, schema);
    return location === "query" && type === "integer" && typeof maximum === "number"
      ? [[key, maximum] as const]
      : [];
  });
  const exchange = await succeed(run, operation, {
    ...input,
    params: { ...input.params, ...Object.fromEntries(bounds), ...params },
  });
  const items = listOf(exchange.body, itemsPath(run.contract, operation) ?? "");
  return { items, whole: bounds.every(([, most]) => items.length < most), exchange };
}
