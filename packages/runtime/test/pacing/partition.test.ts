import { afterEach, expect, test, vi } from "vitest";
import { Partitions } from "../../src/pacing/partition.ts";

afterEach(() => vi.unstubAllGlobals());

const nameOf = (secret: string): Promise<string> => new Partitions().name({ secret });

test("processes that share a secret agree on its name, and the name does not tell it", async () => {
  expect(await nameOf("sk_test_1")).toBe(await nameOf("sk_test_1"));
  expect(await nameOf("sk_test_1")).not.toBe(await nameOf("sk_test_2"));
  expect(await nameOf("sk_test_1")).not.toContain("sk_test");
});

test("they agree where Web Crypto is no global, as on Node 18", async () => {
  const name = await nameOf("sk_test_1");
  vi.stubGlobal("crypto", undefined);
  expect(await nameOf("sk_test_1")).toBe(name);
});
