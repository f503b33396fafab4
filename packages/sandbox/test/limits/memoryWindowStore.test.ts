import { expect, test } from "vitest";
import { memoryWindowStore } from "../../src/limits/memoryWindowStore.ts";

const limits = [
  { length: 1_000, limit: 5 },
  { length: 60_000, limit: 50 },
];

test("partitions whose windows are over are forgotten while others are counted", () => {
  const store = memoryWindowStore();
  let most = 0;
  for (let index = 0; index < 20_000; index++) {
    store.take(`key ${index}`, limits, 1_000_000 + index * 100);
    most = Math.max(most, store.size);
  }
  // A minute, the lateness, and one round of the sweep: some 1,000 partitions are alive at any time.
  expect(most).toBeLessThan(3_000);
});

test("a partition that is in use is never forgotten", () => {
  const store = memoryWindowStore();
  for (let index = 0; index < 50; index++) {
    for (let other = 0; other < 10; other++) store.take(`other ${index} ${other}`, [], 0);
    expect(store.take("used", [{ length: 60_000, limit: 50 }], 600_000 + index)).toMatchObject({
      allowed: true,
      states: [{ remaining: 49 - index }],
    });
  }
});
