import type { Pagination } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { map, record, text } from "../shapes.ts";

/** A named way of paging; the operation that uses it adds the schema of the items. */
export type PaginationStyle = Omit<Pagination, "itemSchema">;

interface RawStyle {
  style: "cursor";
  cursor: string;
  limit?: string;
  items: string;
  next: string;
  more?: string;
}

const style = record(
  { style: { const: "cursor" }, cursor: text, limit: text, items: text, next: text, more: text },
  ["limit", "more"],
);

const example = {
  style: "cursor",
  cursor: "cursor",
  limit: "limit",
  items: "data",
  next: "next_cursor",
  more: "has_more",
};

/** One style of `x-pagination`. */
export const paginationStyle = defineExtension({
  name: "x-pagination",
  on: "root",
  meaning: "One way of paging: its query parameters, and the fields of the response.",
  example,
  schema: style,
  convert: convertStyle,
});

/** `x-pagination` at the root: the named styles. */
export const paginationStyles = defineExtension({
  name: "x-pagination",
  on: "root",
  meaning:
    "The ways in which lists are paged, by name: their query parameters, and the fields of the response.",
  example: { cursor: example },
  schema: map(style),
  convert: (raw: Readonly<Record<string, RawStyle>>): ReadonlyMap<string, PaginationStyle> =>
    new Map(Object.entries(raw).map(([key, value]) => [key, convertStyle(value)])),
});

/** `x-pagination` on an operation: the name of its style. */
export const paginationName = defineExtension({
  name: "x-pagination",
  on: "operation",
  meaning: "The operation returns a list, paged in the named way.",
  example: "cursor",
  schema: text,
  convert: (raw: string): string => raw,
});

function convertStyle(raw: RawStyle): PaginationStyle {
  return { ...raw, limit: raw.limit, more: raw.more };
}
