import { invalidField } from "../errors/apiError.ts";
import { decodeCursor, encodeCursor, type Position } from "./cursor.ts";

export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page<Item> {
  data: Item[];
  has_more: boolean;
  next_cursor: string | null;
}

/** Before every row there can be: text sorts before it, `newest first` begins after it. */
const start: Position = { createdAt: "\u{10ffff}", id: "" };

/**
 * One page, newest first. The cursor is the sort key of the page's last row, so rows added or removed elsewhere
 * neither repeat nor hide a row.
 *
 * @param read gives rows strictly older than the position, newest first, at most `count` of them.
 * @throws ApiError invalid_request where the cursor is none of ours.
 */
export async function pageOf<Item>(
  request: PageRequest,
  positionOf: (item: Item) => Position,
  read: (after: Position, count: number) => Promise<readonly Item[]>,
): Promise<Page<Item>> {
  const after = request.cursor === undefined ? start : decodeCursor(request.cursor);
  if (after === undefined) throw invalidField("cursor", "is not a cursor that this API gave out");
  const rows = await read(after, request.limit + 1);
  const data = rows.slice(0, request.limit);
  const last = data.at(-1);
  const more = rows.length > request.limit && last !== undefined;
  return { data, has_more: more, next_cursor: more ? encodeCursor(positionOf(last)) : null };
}
