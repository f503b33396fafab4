import { expect, test } from "vitest";
import { remembered } from "../../src/agenda/remembered.ts";

test("a moment that is known is not asked for again before it has come", async () => {
  const rows: number[] = [];
  let asked = 0;
  const source = remembered({
    nextDue: async () => {
      asked += 1;
      return rows[0];
    },
    run: async (moment) => {
      while ((rows[0] ?? Number.POSITIVE_INFINITY) <= moment) rows.shift();
    },
  });
  expect(await source.nextDue()).toBeUndefined();
  rows.push(10, 20, 20, 30);
  expect([await source.nextDue(), await source.nextDue(), asked]).toEqual([10, 10, 2]);
  await source.run(20);
  expect([await source.nextDue(), await source.nextDue(), asked]).toEqual([30, 30, 3]);
});

test("a run that fails leaves nothing remembered", async () => {
  let due = 10;
  const source = remembered({
    nextDue: async () => due,
    run: async () => {
      throw new Error("locked");
    },
  });
  expect(await source.nextDue()).toBe(10);
  due = 12;
  await expect(source.run(10)).rejects.toThrow("locked");
  expect(await source.nextDue()).toBe(12);
});
