import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { systemClock } from "../../src/clock.ts";
import { type StrictOptions, StrictServer } from "./fixtures/authorization-server.ts";
import { type Orders, openStore, type Report, type StorePlace } from "./fixtures/child.ts";
import { hasRedis, startRedis } from "./fixtures/redis-server.ts";
import { seed } from "./fixtures/setup.ts";

/** Real processes on one store, against a server that forgives nothing. */

const child = join(import.meta.dirname, "fixtures/child.ts");
const limit = { timeout: 60_000 };
const five = Array.from({ length: 5 }, (_, index) => index);

function start(orders: Orders): { readonly process: ChildProcess; readonly report: Promise<Report> } {
  const running = spawn(process.execPath, [child, JSON.stringify(orders)], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void running.kill("SIGKILL"));
  let output = "";
  let errors = "";
  running.stdout.on("data", (chunk) => {
    output += chunk;
  });
  running.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const report = new Promise<Report>((resolve) => {
    running.once("close", (_code, signal) =>
      resolve(signal ? [signal] : output ? JSON.parse(output) : [errors]),
    );
  });
  return { process: running, report };
}

async function serve(options: StrictOptions = {}): Promise<StrictServer> {
  const server = await new StrictServer(options).start();
  onTestFinished(() => server.stop());
  return server;
}

interface Kind {
  /** A place of its own for a test, for the process with that number. */
  readonly place: (test: string, index: number) => StorePlace;
  /** Ends the lease of a holder that died. */
  readonly endLease: (test: string) => Promise<unknown>;
}

function suite(kind: () => Kind): void {
  const put = async (server: StrictServer, name: string, age: number) => {
    const [store, close] = await openStore(kind().place(name, 0));
    await seed(store, server, systemClock, age);
    await close();
  };
  const look = async (name: string) => {
    const [store, close] = await openStore(kind().place(name, 0));
    const record = await store.get();
    await close();
    return record;
  };

  test("5 processes with a token that has ended: one refresh, all calls succeed", limit, async () => {
    const arrived = () => server.seen.filter(({ url }) => url === "/v1/ready").length;
    // Nobody gets new tokens before all of them want some.
    const server = await serve({ fault: () => ({ before: () => expect.poll(arrived, limit).toBe(5) }) });
    await put(server, "ended", 3600);
    const orders = { url: server.url, calls: 4 };
    const children = five.map((index) => start({ ...orders, store: kind().place("ended", index) }));
    const reports = await Promise.all(children.map(({ report }) => report));
    expect(reports).toEqual(five.map(() => ["ok", "ok", "ok", "ok"]));
    expect([server.refreshes, server.reuses, server.alive]).toEqual([1, 0, true]);
  });

  test("5 processes with a token that the API refuses: one refresh, all calls succeed", limit, async () => {
    const server = await serve();
    await put(server, "refused", 60);
    server.endAccessTokens();
    const orders = { url: server.url, calls: 4 };
    const children = five.map((index) => start({ ...orders, store: kind().place("refused", index) }));
    const reports = await Promise.all(children.map(({ report }) => report));
    expect(reports).toEqual(five.map(() => ["ok", "ok", "ok", "ok"]));
    expect([server.refreshes, server.reuses, server.alive]).toEqual([1, 0, true]);
  });

  /** A process is killed while its refresh is at the server; then three others come. */
  async function crash(name: string, point: "before" | "after", options: StrictOptions = {}) {
    let victim: ChildProcess | undefined;
    const server = await serve({
      ...options,
      fault: (_form, number) =>
        number === 1 ? { [point]: () => victim?.kill("SIGKILL"), drop: point } : undefined,
    });
    await put(server, name, 3600);
    const orders = { url: server.url, calls: 4 };
    const first = start({ ...orders, store: kind().place(name, 0) });
    victim = first.process;
    expect(await first.report).toEqual(["SIGKILL"]);
    const left = await look(name);
    await kind().endLease(name);
    const others = [1, 2, 3].map((index) => start({ ...orders, store: kind().place(name, index) }));
    return { server, left, reports: await Promise.all(others.map(({ report }) => report)) };
  }
  const well = Array(3).fill(["ok", "ok", "ok", "ok"]);

  test("killed before the server rotated: the next one takes over", limit, async () => {
    const { server, left, reports } = await crash("before", "before");
    expect(left?.refreshingSince).toBeTypeOf("number");
    expect(reports).toEqual(well);
    expect([server.refreshes, server.reuses, server.alive]).toEqual([1, 0, true]);
  });

  test("killed after the server rotated, a lenient one: the next one takes over", limit, async () => {
    const { server, reports } = await crash("lenient", "after", { lenient: true });
    expect(reports).toEqual(well);
    expect([server.refreshes, server.reuses, server.alive]).toEqual([2, 1, true]);
  });

  test(
    "killed after the server rotated, a strict one: one try, then a typed error for all",
    limit,
    async () => {
      const { server, reports } = await crash("strict", "after");
      expect(new Set(reports.flat())).toEqual(
        new Set([
          "[GET /items/{item_id}] reauthorization_required: the refresh token was refused after an exchange whose " +
            "answer was lost, so its successor is lost too; send the user to authorizationUrl() again",
        ]),
      );
      expect([server.forms.length, server.refreshes, server.reuses]).toEqual([2, 1, 1]);
      expect(await look("strict")).toMatchObject({ ended: "rotation_lost" });
    },
  );
}

describe("on one file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tokens-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  // That its holder died is seen at once: there is no lease to wait for.
  suite(() => ({
    place: (name) => ({ kind: "file", path: join(folder, `${name}.json`) }),
    endLease: async () => {},
  }));
});

if (!hasRedis) console.warn("redis-server is not installed, so the tests with a real Redis are left out");
describe.skipIf(!hasRedis)("on one Redis, by clients of two packages", () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis();
  });
  afterAll(() => redis.stop());

  suite(() => ({
    place: (key, index) => ({ kind: index % 2 ? "ioredis" : "redis", socket: redis.socket, key }),
    endLease: async (key) => {
      const { Redis } = await import("ioredis");
      const client = new Redis(redis.socket);
      expect(await client.pttl(`{${key}}:lock`)).toBeGreaterThan(0);
      await client.pexpire(`{${key}}:lock`, 1);
      await client.quit();
    },
  }));
});
