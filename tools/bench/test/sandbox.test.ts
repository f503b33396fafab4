import { afterAll, beforeAll, expect, test } from "vitest";
import { measure } from "../src/sandbox/client.ts";
import type { Replies } from "../src/sandbox/replies.ts";
import { type ServerProcess, startServer } from "../src/sandbox/start-process.ts";

const replies: Replies = { get: '{"id":"acc_1"}', list: '{"data":[]}', post: '{"id":"acc_2"}' };

let servers: readonly ServerProcess[] = [];
beforeAll(async () => {
  servers = await Promise.all([startServer("node.ts", replies), startServer("hono.ts", replies)]);
});
afterAll(() => {
  for (const server of servers) server.end();
});

test.each(["get", "list", "post"] as const)(
  "a batch of %s is asked of a server and measured in its process",
  async (scenario) => {
    for (const server of servers) {
      const { perSecond, cpu, p50, p99 } = await measure(server, scenario, "acc_1", 50);
      expect(perSecond).toBeGreaterThan(0);
      expect(cpu).toBeGreaterThan(0);
      expect(p99).toBeGreaterThanOrEqual(p50);
    }
  },
);

test("a server tells how much heap is left after a collection", async () => {
  expect(await servers[0]?.heap()).toBeGreaterThan(1_000_000);
});
