import { expect, test } from "vitest";
import { interleave } from "../src/interleave.ts";

test("measures all in each round, beginning with another one each time, one after another", async () => {
  const order: string[] = [];
  let running = 0;
  const measured = await interleave(["a", "b", "c"], 4, async (name) => {
    expect(++running).toBe(1);
    await Promise.resolve();
    running--;
    return order.push(name);
  });
  expect(order.join("")).toBe("abcbcacababc");
  expect(measured.get("a")).toEqual([1, 6, 8, 10]);
});
