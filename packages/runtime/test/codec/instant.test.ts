import fc from "fast-check";
import { expect, test } from "vitest";
import { readInstant, writeInstant } from "../../src/codec/instant.ts";

test.each([
  ["2026-01-31T12:00:00Z", "2026-01-31T12:00:00.000Z"],
  ["2026-01-31t12:00:00z", "2026-01-31T12:00:00.000Z"],
  ["2026-01-31 12:00:00+02:00", "2026-01-31T10:00:00.000Z"],
  ["2026-01-31T12:00:00.123456789-00:30", "2026-01-31T12:30:00.123Z"],
  ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2000-02-29T00:00:00Z", "2000-02-29T00:00:00.000Z"],
  // RFC 3339 §5.8: a leap second.
  ["1990-12-31T23:59:60Z", "1991-01-01T00:00:00.000Z"],
  ["0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z"],
])("%s is the moment %s", (text, want) => {
  expect(readInstant(text)?.toISOString()).toBe(want);
});

test.each([
  "",
  "2026-01-31",
  "2026-01-31T12:00:00",
  "2026-01-31T12:00Z",
  "2026-02-29T00:00:00Z",
  "1900-02-29T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-00-01T00:00:00Z",
  "2026-01-00T00:00:00Z",
  "2026-01-31T24:00:00Z",
  "2026-01-31T12:60:00Z",
  "2026-01-31T12:00:61Z",
  "2026-01-31T12:00:00+25:00",
  "+002026-01-31T12:00:00Z",
  "1769860800",
  "Sat, 31 Jan 2026 12:00:00 GMT",
])("%s is none", (text) => {
  expect(readInstant(text)).toBeUndefined();
});

test("what is written is read as the same moment, in the years that four digits say", () => {
  fc.assert(
    fc.property(fc.date({ noInvalidDate: true }), (date) => {
      const text = writeInstant(date);
      const year = date.getUTCFullYear();
      expect(text === undefined).toBe(year < 0 || year > 9999);
      if (text !== undefined) expect(readInstant(text)).toEqual(date);
    }),
  );
});
