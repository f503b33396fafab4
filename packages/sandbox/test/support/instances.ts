import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const program = path.join(import.meta.dirname, "../instances/instance.ts");

export interface Reply<Body> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: Body;
}

/** A sandbox in a process of its own. */
export interface Instance {
  readonly child: ChildProcess;
  readonly url: string;
  /** A key of the plan `basic`, with every scope. */
  readonly key: string;
  /** What it told on standard error. */
  errors(): string;
  call<Body = Record<string, unknown>>(
    key: string,
    method: string,
    path: string,
    parts?: { readonly body?: unknown; readonly idempotencyKey?: string },
  ): Promise<Reply<Body>>;
  control<Body = Record<string, unknown>>(method: string, path: string, body?: unknown): Promise<Reply<Body>>;
  /** Ends it as an orderly stop does. @returns the exit code. */
  stop(): Promise<number | null>;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
}

/** Starts an instance on data that others may work on as well. */
export async function startInstance(database: string, redis: string): Promise<Instance> {
  const child = fork(program, { env: { DATABASE: database, REDIS: redis }, silent: true });
  let told = "";
  child.stderr?.on("data", (chunk) => {
    told += String(chunk);
  });
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  const exited = once(child, "exit").then(([code]) => {
    process.off("exit", end);
    return code as number | null;
  });
  const started = await Promise.race([once(child, "message"), exited]);
  if (!Array.isArray(started)) throw new Error(`An instance did not start:\n${told}`);
  const { url, baseUrl, key } = started[0] as { url: string; baseUrl: string; key: string };
  return {
    child,
    url,
    key,
    errors: () => told,
    call: (bearer, method, where, { body, idempotencyKey } = {}) =>
      send(baseUrl + where, method, body, {
        Authorization: `Bearer ${bearer}`,
        ...(idempotencyKey === undefined ? {} : { "Idempotency-Key": idempotencyKey }),
      }),
    control: (method, where, body) => send(`${url}/_sandbox${where}`, method, body, {}),
    stop() {
      child.kill("SIGTERM");
      return exited;
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}

async function send<Body>(
  url: string,
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Reply<Body>> {
  const payload = body === undefined ? {} : { body: JSON.stringify(body) };
  const typed = body === undefined ? headers : { ...headers, "Content-Type": "application/json" };
  const response = await fetch(url, { method, headers: typed, ...payload });
  const text = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: (text === "" ? undefined : JSON.parse(text)) as Body,
  };
}
