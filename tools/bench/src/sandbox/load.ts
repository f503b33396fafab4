/**
 * `sandbox-load [--seconds n]`: asks a sandbox as much as the machine can, and holds every answer against an exact
 * model. The sandbox's clock stands still while a second is used up, so that what has to be answered is known.
 */
import { Agent, request } from "node:http";
import { parseArgs } from "node:util";
import document from "@outfame/spec/openapi.json" with { type: "json" };
import {
  type Expected,
  LimitModel,
  type Plan,
} from "../../../../packages/sandbox/test/proof/limits/model.ts";
import { startServer } from "./start-process.ts";

interface Caller {
  readonly key: string;
  readonly plan: Plan;
  readonly model: LimitModel;
}

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const milliseconds = Number(values.seconds) * 1000;
const plans: readonly Plan[] = Object.entries(document["x-rate-limits"].plans).map(([name, plan]) => ({
  name,
  requestsPerMinute: plan.requestsPerMinute,
  requestsPerSecond: plan.requestsPerSecond,
  requestsPerDay: "requestsPerDay" in plan ? plan.requestsPerDay : null,
}));
const names = ["Limit", "Remaining", "Reset", "Burst-Limit", "Burst-Remaining"].map(
  (name) => `X-RateLimit-${name}`,
);
/** Calls over the limit of a second. */
const tooMany = 5;
const atOnce = 32;

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
const server = await startServer(
  "sandbox.ts",
  plans.flatMap(({ name }) => Array.from({ length: 5 }, () => name)),
);
const callers: readonly Caller[] = server.keys.map((key, index) => {
  const plan = plans[Math.floor(index / 5)];
  if (plan === undefined) throw new Error("There are more keys than plans for them.");
  return { key, plan, model: new LimitModel(plan) };
});

/** What an answer tells of limits, as one text. */
const shown = ({ status, headers }: Pick<Expected, "status" | "headers">): string =>
  JSON.stringify([status, ...[...names, "Retry-After"].map((name) => headers[name] ?? null)]);

function call(key: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const headers = { Authorization: `Bearer ${key}` };
  request({ agent, port: server.port, host: "127.0.0.1", path: "/v1/accounts", headers }, (response) => {
    response.resume();
    response.on("error", reject);
    response.on("end", () => {
      const told = [...names, "Retry-After"].map((name) => [name, response.headers[name.toLowerCase()]]);
      resolve(shown({ status: response.statusCode ?? 0, headers: Object.fromEntries(told) }));
    });
  })
    .on("error", reject)
    .end();
  return promise;
}

async function clock(verb: "freeze" | "advance", body?: object): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${server.port}/_sandbox/clock/${verb}`, {
    method: "POST",
    ...(body === undefined
      ? {}
      : { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }),
  });
  return Date.parse(((await response.json()) as { now: string }).now);
}

/** All calls of one second, in whatever order they come: what is told has to be what the model tells, all of it. */
async function useUpSecond(now: number): Promise<number> {
  const calls = callers.flatMap((caller) =>
    Array.from({ length: (caller.plan.requestsPerSecond ?? 0) + tooMany }, (_, turn) => ({ caller, turn })),
  );
  calls.sort((a, b) => a.turn - b.turn);
  const told = new Map<Caller, string[]>(callers.map((caller) => [caller, []]));
  let next = 0;
  const work = async (): Promise<void> => {
    for (let one = calls[next++]; one !== undefined; one = calls[next++]) {
      told.get(one.caller)?.push(await call(one.caller.key));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  for (const [{ model, plan }, answers] of told) {
    const want = answers.map(() => shown(model.request(now))).sort();
    const wrong = answers.sort().findIndex((answer, index) => answer !== want[index]);
    if (wrong !== -1) throw new Error(`${plan.name}: ${answers[wrong]} was told, ${want[wrong]} is right.`);
  }
  return calls.length;
}

let now = await clock("freeze");
await useUpSecond(now);
let requests = 0;
const heaps = [await server.heap()];
const begun = performance.now();
const cpu = await server.cpu();
while (performance.now() - begun < milliseconds) {
  now = await clock("advance", { seconds: 1 });
  requests += await useUpSecond(now);
  if (heaps.length === 1 && performance.now() - begun > milliseconds / 2) heaps.push(await server.heap());
}
const seconds = (performance.now() - begun) / 1000;
heaps.push(await server.heap());
const report = {
  requests,
  perSecond: Math.round(requests / seconds),
  cpuPerRequest: Math.round(((await server.cpu()) - cpu) / requests),
  wrong: 0,
  heapMegabytes: heaps.map((bytes) => Math.round(bytes / 1e5) / 10),
};
console.log(JSON.stringify(report, null, 2));
server.end();
agent.destroy();
