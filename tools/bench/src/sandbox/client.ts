import { randomUUID } from "node:crypto";
import { Agent, request } from "node:http";
import { quantile } from "../statistics.ts";
import type { ServerProcess } from "./start-process.ts";

export type Scenario = "get" | "list" | "post";

/** What a batch of requests came to. */
export interface Measured {
  readonly perSecond: number;
  /** µs of the server's CPU time for each request. */
  readonly cpu: number;
  /** Milliseconds until an answer was read to its end. */
  readonly p50: number;
  readonly p99: number;
}

/** How many requests are under way at a time. */
const atOnce = 16;

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export function ask(
  { port, basePath }: ServerProcess,
  key: string,
  scenario: Scenario,
  account: string,
): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>();
  const made = scenario === "post";
  const sent = request(
    {
      agent,
      port,
      host: "127.0.0.1",
      method: made ? "POST" : "GET",
      path: scenario === "get" ? `${basePath}/accounts/${account}` : `${basePath}/accounts`,
      headers: {
        Authorization: `Bearer ${key}`,
        ...(made ? { "Content-Type": "application/json", "Idempotency-Key": randomUUID() } : {}),
      },
    },
    (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, text }));
      response.on("error", reject);
    },
  );
  sent.on("error", reject);
  sent.end(
    made ? JSON.stringify({ instagram_username: randomUUID().replaceAll("-", "").slice(0, 24) }) : undefined,
  );
  return promise;
}

/** @throws Error where an answer is not the one that is measured. */
export async function measure(
  server: ServerProcess,
  scenario: Scenario,
  account: string,
  requests: number,
): Promise<Measured> {
  const want = scenario === "post" ? 201 : 200;
  const times: number[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let number = next++; number < requests; number = next++) {
      const begun = performance.now();
      const key = server.keys[number % server.keys.length] ?? "";
      const { status, text } = await ask(server, key, scenario, account);
      times.push(performance.now() - begun);
      if (status !== want) throw new Error(`${scenario} was answered with ${status}: ${text}`);
    }
  };
  const cpu = await server.cpu();
  const begun = performance.now();
  await Promise.all(Array.from({ length: atOnce }, work));
  const seconds = (performance.now() - begun) / 1000;
  return {
    perSecond: requests / seconds,
    cpu: ((await server.cpu()) - cpu) / requests,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
