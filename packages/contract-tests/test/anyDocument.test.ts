import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { faults } from "./fixture/server.ts";
import { generateSuite, runSuite } from "./fixture/suite.ts";

let folder = "";
beforeAll(async () => {
  folder = await generateSuite();
});
afterAll(() => folder !== "" && rmSync(folder, { recursive: true, force: true }));

describe("the tests of a small document that has nothing of Outfame's", () => {
  test("pass against a server that keeps its word", async () => {
    const { passed, failed } = await runSuite(folder);
    expect([...failed]).toEqual([]);
    expect(passed.length).toBeGreaterThan(25);
  });

  test.each(Object.entries(faults))("find a server that %s", async (fault, promise) => {
    const { failed } = await runSuite(folder, fault);
    const found = [...failed].find(([title]) => title.startsWith(promise));
    expect([...failed.keys()].join("\n")).toContain(promise);
    expect(found?.[1]).toMatch(/promise: {3}.+\n {2}operation: .+\n {2}place: {5}#\/.+\n/);
    expect(found?.[1]).toMatch(/seed: {6}\d+/);
    expect(found?.[1]).toMatch(/curl -i/);
    expect(found?.[1]).not.toContain("notes-key-0123456789");
  });
});
