/** A place in a list: so many items after the beginning of the page that a cursor of the API leads to. */
export interface Position {
  /** `undefined` for the first page. */
  readonly page: string | undefined;
  readonly offset: number;
}

/** A position as text, to be kept and given back as it is. */
export function writeCursor({ page, offset }: Position): string {
  return `${offset}.${page ?? ""}`;
}

/** Reads what `writeCursor` wrote. Throws a `TypeError` for anything else. */
export function readCursor(text: string): Position {
  const [, offset, page] = /^(\d+)\.(.*)$/s.exec(text) ?? [];
  if (offset === undefined) throw new TypeError("from must be a cursor that withCursors() gave");
  return { page: page || undefined, offset: Number(offset) };
}
