import type { Api, Operation } from "../../../model/types.ts";
import { resolve } from "../fields/resolve.ts";

export interface PageSize {
  readonly default: number | undefined;
  readonly max: number | undefined;
}

/** How many items a page of a list holds, from the parameter that says so. */
export function pageSize(api: Api, { pagination, parameters }: Operation): PageSize | undefined {
  if (pagination?.limit === undefined) return undefined;
  const limit = parameters.find(({ in: place, name }) => place === "query" && name === pagination.limit);
  if (limit === undefined) return undefined;
  const { info } = resolve(limit.schema, api.schemas);
  return { default: numberOf(info.default), max: numberOf(info.constraints["maximum"]) };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
