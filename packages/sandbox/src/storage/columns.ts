import type { Row } from "./connection.ts";

/** A text column. */
export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== "string") throw new TypeError(`Column ${column} holds no text.`);
  return value;
}

/** A column of whole numbers. */
export function integer(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== "number") throw new TypeError(`Column ${column} holds no number.`);
  return value;
}

/** A column of whole numbers that may be empty. */
export function optionalInteger(row: Row, column: string): number | undefined {
  return row[column] === null ? undefined : integer(row, column);
}

/** A text column that may be empty. */
export function optionalText(row: Row, column: string): string | undefined {
  return row[column] === null ? undefined : text(row, column);
}

/** A column of JSON that this package wrote itself, so its type is known. */
export function json<Value>(row: Row, column = "body"): Value {
  return JSON.parse(text(row, column)) as Value;
}
