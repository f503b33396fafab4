import { createRequire } from "node:module";
import type { Comparison } from "../comparison.ts";
import { interleave } from "../interleave.ts";
import { ask, type Measured, measure, type Scenario } from "./client.ts";
import type { Replies } from "./replies.ts";
import { type ServerProcess, startPrism, startServer } from "./start-process.ts";

/** Batches of some tenths of a second for each. */
const requests = { "node:http": 3_000, "@hono/node-server": 3_000, "@outfame/sandbox": 2_000, Prism: 300 };
const warmUps = 4;
const base = "node:http";

const scenarios: Readonly<Record<Scenario, string>> = {
  get: "one account",
  list: "a list of 20",
  post: "a new account, with an idempotency key",
};

const metrics: readonly (readonly [keyof Measured, string, Comparison["unit"]])[] = [
  ["cpu", "CPU of the server per request", "µs"],
  ["perSecond", "requests per second", "/s"],
  ["p50", "half are answered in", "ms"],
  ["p99", "99 of 100 are answered in", "ms"],
];

/** Each server in a process of its own, that stays; the client in this one: only the server's CPU counts. */
export async function compareServers(rounds: number): Promise<Comparison[]> {
  const servers = new Map<string, ServerProcess>();
  try {
    // Each key may ask 2,000 times a second, and 10,000 times a minute.
    const sandbox = await startServer(
      "sandbox.ts",
      Array.from({ length: 24 }, () => "enterprise"),
    );
    servers.set("@outfame/sandbox", sandbox);
    const { account, replies } = await furnish(sandbox);
    servers.set(base, await startServer("node.ts", replies));
    servers.set("@hono/node-server", await startServer("hono.ts", replies));
    const document = createRequire(import.meta.url).resolve("@outfame/spec/openapi.json");
    servers.set("Prism", await startPrism(document));
    const comparisons: Comparison[] = [];
    for (const scenario of Object.keys(scenarios) as Scenario[])
      comparisons.push(...(await compareScenario(servers, scenario, account, rounds)));
    return comparisons;
  } finally {
    for (const server of servers.values()) server.end();
  }
}

async function compareScenario(
  servers: ReadonlyMap<string, ServerProcess>,
  scenario: Scenario,
  account: string,
  rounds: number,
): Promise<Comparison[]> {
  const names = Object.keys(requests) as (keyof typeof requests)[];
  const once = async (name: string): Promise<Measured> => {
    const server = servers.get(name);
    const count = names.find((known) => known === name);
    if (server === undefined || count === undefined) throw new Error(`There is no server ${name}.`);
    return measure(server, scenario, account, requests[count]);
  };
  await interleave(names, warmUps, once);
  const measured = await interleave(names, rounds, once);
  return metrics.map(([metric, title, unit]) => ({
    title: `${scenarios[scenario]}: ${title}`,
    unit,
    base,
    rounds: new Map([...measured].map(([name, batches]) => [name, batches.map((batch) => batch[metric])])),
  }));
}

/** Twenty accounts, and what the sandbox tells of them: in its words the others answer, too. */
async function furnish(sandbox: ServerProcess): Promise<{ account: string; replies: Replies }> {
  const [key = ""] = sandbox.keys;
  let post = "";
  for (let number = 0; number < 20; number++) post = (await ask(sandbox, key, "post", "")).text;
  const { id: account } = JSON.parse(post) as { id: string };
  const [get, list] = [await ask(sandbox, key, "get", account), await ask(sandbox, key, "list", account)];
  return { account, replies: { get: get.text, list: list.text, post } };
}
