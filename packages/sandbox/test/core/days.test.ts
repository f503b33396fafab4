import { expect, test } from "vitest";
import { dayOf, formatDay, monthStart, parseDay, weekStart } from "../../src/core/days.ts";

test.each([
  ["2026-03-10", "2026-03-09", "2026-03-01"],
  ["2026-03-09", "2026-03-09", "2026-03-01"],
  ["2026-03-08", "2026-03-02", "2026-03-01"],
  ["2024-02-29", "2024-02-26", "2024-02-01"],
  ["1970-01-01", "1969-12-29", "1970-01-01"],
  ["1969-12-28", "1969-12-22", "1969-12-01"],
])("%s is in the week of %s and the month of %s", (date, week, month) => {
  const day = parseDay(date);
  expect([formatDay(day), formatDay(weekStart(day)), formatDay(monthStart(day))]).toEqual([
    date,
    week,
    month,
  ]);
});

test("a day begins at midnight UTC", () => {
  expect(dayOf(Date.parse("2026-03-10T00:00:00Z")) - dayOf(Date.parse("2026-03-09T23:59:59.999Z"))).toBe(1);
});
