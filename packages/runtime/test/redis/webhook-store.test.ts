import { Redis } from "ioredis";
import { createClient } from "redis";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RedisClient } from "../../src/redis/client.ts";
import { redisWebhookStore } from "../../src/redis/webhook-store.ts";
import { createHandler, signEvent } from "../../src/webhooks/index.ts";
import { hasRedis, startRedis } from "../oauth/fixtures/redis-server.ts";

if (!hasRedis) console.warn("SKIPPED: handled events in Redis (redis-server is not installed)");

const secret = `whsec_${btoa("a key of thirty-two bytes, in all")}`;

describe.runIf(hasRedis)("handled events in Redis", () => {
  const clients = new Map<string, RedisClient>();
  let redis: Awaited<ReturnType<typeof startRedis>>;
  let close: () => void;

  beforeAll(async () => {
    redis = await startRedis();
    const node = createClient({ socket: { path: redis.socket, tls: false } });
    node.on("error", () => {});
    await node.connect();
    const io = new Redis(redis.socket);
    io.on("error", () => {});
    clients.set("redis", node).set("ioredis", io);
    close = () => {
      node.destroy();
      io.disconnect();
    };
  });

  afterAll(async () => {
    close();
    await redis.stop();
  });

  const storeOf = (name: string, prefix: string) => {
    const client = clients.get(name);
    if (client === undefined) throw new Error(`no client ${name}`);
    return redisWebhookStore(client, { prefix });
  };

  test.each(["redis", "ioredis"])("%s: of many processes at once, one acts", async (name) => {
    const stores = Array.from({ length: 20 }, () => storeOf(name, `${name}:`));
    const claims = await Promise.all(stores.map((store) => store.claim("evt_1", 60)));
    expect(claims.filter((claim) => claim === "claimed")).toHaveLength(1);
    expect(claims.filter((claim) => claim === "busy")).toHaveLength(19);
    await stores[claims.indexOf("claimed")]?.complete("evt_1", 60);
    expect(await stores[0]?.claim("evt_1", 60)).toBe("duplicate");
  });

  test("a failed handler gives its event back, and no other's", async () => {
    const [first, second] = [storeOf("redis", "back:"), storeOf("ioredis", "back:")];
    expect(await first.claim("evt_1", 60)).toBe("claimed");
    await second.release("evt_1");
    expect(await second.claim("evt_1", 60)).toBe("busy");
    await first.release("evt_1");
    expect(await second.claim("evt_1", 60)).toBe("claimed");
  });

  test("an endpoint in two processes handles an event once", async () => {
    const seen: string[] = [];
    const endpoints = ["redis", "ioredis"].map((name) =>
      createHandler<{ made: { id: string } }>({
        secrets: secret,
        store: storeOf(name, "endpoint:"),
        on: { made: (event) => void seen.push(event.id) },
      }),
    );
    for (const endpoint of [...endpoints, ...endpoints]) {
      const { headers, body } = await signEvent({ id: "evt_1", type: "made" }, { secret });
      const response = await endpoint(new Request("https://example.com/", { method: "POST", headers, body }));
      expect(response.status).toBe(200);
    }
    expect(seen).toEqual(["evt_1"]);
  });
});
