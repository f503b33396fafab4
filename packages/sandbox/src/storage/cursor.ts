/** Where a page ended: the sort key of its last row. */
export interface Position {
  readonly createdAt: string;
  readonly id: string;
}

/** Writes a position as the opaque text that callers hand back. */
export function encodeCursor(position: Position): string {
  return Buffer.from(JSON.stringify([position.createdAt, position.id])).toString("base64url");
}

/** @returns undefined where the text is none of ours. */
export function decodeCursor(cursor: string): Position | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (!Array.isArray(value) || value.length !== 2) return undefined;
    const [createdAt, id] = value;
    if (typeof createdAt !== "string" || typeof id !== "string") return undefined;
    const position = { createdAt, id };
    return encodeCursor(position) === cursor ? position : undefined;
  } catch {
    return undefined;
  }
}
