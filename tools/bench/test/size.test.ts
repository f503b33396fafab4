import { describe, expect, test } from "vitest";
import { programs } from "../src/size/programs.ts";
import { weigh } from "../src/size/weigh.ts";

/** Of the files that are published. What else is measured here depends on the machine, and is never a test. */
describe("the client, as it is built, keeps to its budget", () => {
  test.each([
    ["whole client", 10_000],
    ["one call", 6_000],
    ["one error class", 1_200],
    ["webhook verification", 2_000],
  ])("%s", async (what, budget) => {
    const bytes = await weigh(programs[what]?.["@outfame/sdk"] ?? "");
    expect(bytes).toBeLessThanOrEqual(budget);
    // An empty bundle keeps to every budget.
    expect(bytes).toBeGreaterThan(500);
  });
});

test("a name that can't be found is an error, not a small bundle", async () => {
  await expect(weigh(`import "@outfame/nothing"`)).rejects.toThrow("@outfame/nothing");
});
