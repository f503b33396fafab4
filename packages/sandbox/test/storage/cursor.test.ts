import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeCursor, encodeCursor } from "../../src/storage/cursor.ts";

test("a cursor is what it was made from, and nothing else is one", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (createdAt, id) => {
      expect(decodeCursor(encodeCursor({ createdAt, id }))).toEqual({ createdAt, id });
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      const position = decodeCursor(text);
      expect(position === undefined || encodeCursor(position) === text).toBe(true);
    }),
  );
});
