import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { description } from "../../src/generated/description.ts";
import { breaches } from "../support/document.ts";
import { type Instance, startInstance } from "../support/instances.ts";
import {
  hasPostgres,
  type PostgresServer,
  password,
  startPostgresServer,
} from "../support/postgresServer.ts";
import { hasRedis, type RedisServer, startRedisServer } from "../support/redisServer.ts";

const possible = hasPostgres && hasRedis;
if (!possible) console.warn("SKIPPED: instances side by side (postgres or redis-server is not installed)");

const basic = description.rateLimits?.plans.find(({ name }) => name === "basic");
const perSecond = basic?.requestsPerSecond ?? 0;
const perMinute = basic?.requestsPerMinute ?? 0;

interface Told {
  readonly now: string;
  readonly frozen: boolean;
}

interface IssuedKey {
  readonly id: string;
  readonly secret: string;
}

describe.runIf(possible)("instances on one PostgreSQL and one Redis", () => {
  let postgres: PostgresServer;
  let redis: RedisServer;
  let instances: readonly Instance[];

  const start = () => startInstance(postgres.url({ schema: "shared" }), redis.url);
  const at = (index: number): Instance => {
    const instance = instances[index % instances.length];
    if (instance === undefined) throw new Error("no instance");
    return instance;
  };
  const newKey = async (plan: string): Promise<IssuedKey> => {
    const { status, body } = await at(0).control<IssuedKey>("POST", "/api-keys", { name: "A key", plan });
    expect(status).toBe(201);
    return body;
  };
  const onAll = <Result>(count: number, work: (instance: Instance, index: number) => Promise<Result>) =>
    Promise.all(Array.from({ length: count }, (_, index) => work(at(index), index)));

  beforeAll(async () => {
    [postgres, redis] = await Promise.all([startPostgresServer(), startRedisServer()]);
    instances = await Promise.all([start(), start(), start()]);
  });
  afterAll(async () => {
    const codes = await Promise.all((instances ?? []).map((instance) => instance.stop()));
    await Promise.all([postgres?.end(), redis?.end()]);
    expect(codes).toEqual([0, 0, 0]);
  });

  test("a key of any of them is one of all", async () => {
    for (const { key } of instances) {
      const replies = await onAll(3, (instance) => instance.call(key, "GET", "/accounts"));
      expect(replies.map(({ status }) => status)).toEqual([200, 200, 200]);
    }
  });

  test("the clock that one of them stops and moves stands there for all, under load too", async () => {
    const { secret } = await newKey("enterprise");
    let done = false;
    const load = onAll(3, async (instance) => {
      while (!done) await instance.call(secret, "GET", "/accounts");
    });
    for (let round = 0; round < 3; round++) {
      const frozen = await at(round).control<Told>("POST", "/clock/freeze");
      // Far enough that it is ahead of every one of them.
      const moment = new Date(Date.parse(frozen.body.now) + 60_000).toISOString();
      const moved = await at(round + 1).control<Told>("POST", "/clock/advance", { to: moment });
      const told = await onAll(6, async (instance) => (await instance.control<Told>("GET", "/clock")).body);
      for (const clock of [moved.body, ...told]) expect(clock).toMatchObject({ frozen: true, now: moment });
      const goes = await at(round + 2).control<Told>("POST", "/clock/resume");
      expect(goes.body.frozen).toBe(false);
    }
    done = true;
    await load;
  });

  test("of a burst over all instances exactly as many pass as may, and the headers tell each its place", async () => {
    const { secret } = await newKey("basic");
    const { now } = (await at(0).control<Told>("POST", "/clock/freeze")).body;
    const minute = 60_000;
    const begin = new Date((Math.floor(Date.parse(now) / minute) + 2) * minute + 500).toISOString();
    expect((await at(1).control<Told>("POST", "/clock/advance", { to: begin })).body.now).toBe(begin);
    let passed = 0;
    for (const wait of [0, 1, 1, 1, 1, 1]) {
      if (wait > 0) await at(2).control("POST", "/clock/advance", { seconds: wait });
      const replies = await onAll(60, (instance) => instance.call(secret, "GET", "/webhooks"));
      for (const reply of replies) expect(breaches("GET", "/webhooks", reply)).toEqual([]);
      const through = replies.filter(({ status }) => status === 200);
      const left = through
        .map(({ headers }) => Number(headers.get("X-RateLimit-Remaining")))
        .toSorted((a, b) => b - a);
      const allowed = Math.min(perSecond, perMinute - passed);
      expect(left).toEqual(Array.from({ length: allowed }, (_, index) => perMinute - passed - index - 1));
      passed += allowed;
      const refused = replies.filter(({ status }) => status === 429);
      expect(refused).toHaveLength(60 - allowed);
      const full = passed === perMinute;
      for (const { headers } of refused) expect(Number(headers.get("Retry-After")) > 1).toBe(full);
    }
    expect(passed).toBe(perMinute);
    await at(2).control("POST", "/clock/resume");
  });

  test("twins on different instances run once, and all get the same bytes", async () => {
    const { secret } = await newKey("enterprise");
    for (let round = 0; round < 3; round++) {
      const handle = `twin.${round}`;
      const replies = await onAll(12, (instance) =>
        instance.call(secret, "POST", "/accounts", {
          body: { instagram_username: handle },
          idempotencyKey: `twins-${round}`,
        }),
      );
      expect(new Set(replies.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
      expect(replies[0]?.status).toBe(201);
      const other = await at(round).call(secret, "POST", "/accounts", {
        body: { instagram_username: `${handle}.other` },
        idempotencyKey: `twins-${round}`,
      });
      expect(other.status).toBe(409);
    }
    const { body } = await at(0).call<{ data: { instagram_username: string }[] }>(secret, "GET", "/accounts");
    expect(body.data.map((account) => account.instagram_username).filter((name) => name.startsWith("twin")))
      // Newest first.
      .toEqual(["twin.2", "twin.1", "twin.0"]);
  });

  test("a key that one of them revoked is no good at the next request to another", async () => {
    for (let index = 0; index < 3; index++) {
      const { id, secret } = await newKey("enterprise");
      expect((await at(index + 1).call(secret, "GET", "/accounts")).status).toBe(200);
      expect((await at(index).control("DELETE", `/api-keys/${id}`)).status).toBe(204);
      const refused = await onAll(3, (instance) => instance.call(secret, "GET", "/accounts"));
      expect(refused.map(({ status }) => status)).toEqual([401, 401, 401]);
    }
  });

  test("one that is killed loses nothing that it acknowledged, and holds nobody up", async () => {
    const { secret } = await newKey("enterprise");
    for (let round = 0; round < 3; round++) {
      const victim = await start();
      const acknowledged: string[] = [];
      let enough = () => {};
      const some = new Promise<void>((resolve) => {
        enough = resolve;
      });
      const writers = Array.from({ length: 6 }, async (_, writer) => {
        for (let index = 0; ; index++) {
          const handle = `kill.${round}.${writer}.${index}`;
          const { status, body } = await victim.call(secret, "POST", "/accounts", {
            body: { instagram_username: handle },
          });
          expect(status).toBe(201);
          acknowledged.push(String(body["id"]));
          if (acknowledged.length === 20) enough();
        }
      });
      const ended = Promise.allSettled(writers);
      await Promise.race([some, ended]);
      await victim.kill();
      const ends = await ended;
      // Each ended with its connection, none with an answer that it did not expect.
      for (const end of ends)
        expect(end).toMatchObject({ status: "rejected", reason: expect.any(TypeError) });
      const found = await Promise.all(
        acknowledged.map(
          async (id, index) => (await at(index).call(secret, "GET", `/accounts/${id}`)).status,
        ),
      );
      expect(new Set(found)).toEqual(new Set([200]));
      const after = await at(round).call(secret, "POST", "/accounts", {
        body: { instagram_username: `after.${round}` },
      });
      expect(after.status).toBe(201);
    }
  });

  test("without Redis requests are refused as the document says, and taken again once it is back", async () => {
    const { secret } = await newKey("enterprise");
    await redis.stop();
    const away = await onAll(3, (instance) => instance.call(secret, "GET", "/accounts"));
    await redis.start();
    for (const reply of away) {
      expect(reply.status).toBe(503);
      expect(breaches("GET", "/accounts", reply)).toEqual([]);
    }
    await onAll(3, (instance) => untilAnswered(() => instance.call(secret, "GET", "/accounts")));
  });

  test("without PostgreSQL requests are refused as the document says, and taken again once it is back", async () => {
    const { secret } = await newKey("enterprise");
    await postgres.stop();
    const away = await onAll(3, (instance) => instance.call(secret, "GET", "/accounts"));
    await postgres.start();
    for (const reply of away) {
      expect(reply.status).toBe(503);
      expect(breaches("GET", "/accounts", reply)).toEqual([]);
    }
    await onAll(3, (instance) => untilAnswered(() => instance.call(secret, "GET", "/accounts")));
    for (const instance of instances) expect(instance.errors()).not.toContain(password);
  });
});

/** Asks until the answer is one of a server that has all it needs. */
async function untilAnswered(ask: () => Promise<{ readonly status: number }>): Promise<void> {
  for (let status = 503; status === 503; ) ({ status } = await ask());
}
