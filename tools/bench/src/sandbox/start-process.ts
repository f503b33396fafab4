import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import path from "node:path";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly port: number;
  /** What stands before the paths of operations: Prism leaves out the path of the document's server. */
  readonly basePath: string;
  /** API keys to call it with, in turn. */
  readonly keys: readonly string[];
  /** CPU time that it has used, user and system, in µs. */
  cpu(): Promise<number>;
  /** Bytes of heap that are left after a collection. */
  heap(): Promise<number>;
  end(): void;
}

const here = import.meta.dirname;

/** Starts a file of `servers/`, which tells its port, alone or with keys. */
export async function startServer(file: string, argument: unknown): Promise<ServerProcess> {
  const child = spawn(path.join(here, "servers", file), [JSON.stringify(argument)]);
  const told = (await firstMessage(child)) as number | { port: number; keys: readonly string[] };
  return typeof told === "number" ? serverOf(child, told) : serverOf(child, told.port, told.keys);
}

/** Prism's mock of the document, as its command starts it. */
export async function startPrism(document: string): Promise<ServerProcess> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("@stoplight/prism-cli/package.json");
  const { bin } = require(manifest) as { bin: { prism: string } };
  const port = await freePort();
  const command = [
    "mock",
    document,
    "--host",
    "127.0.0.1",
    "--port",
    String(port),
    "--verboseLevel",
    "silent",
  ];
  const child = spawn(path.join(path.dirname(manifest), bin.prism), command);
  const ended = once(child, "exit").then(() => {
    throw new Error("Prism ended before it listened.");
  });
  await Promise.race([listening(port), ended]);
  ended.catch(() => {});
  return { ...serverOf(child, port), basePath: "" };
}

function spawn(file: string, args: readonly string[]): ChildProcess {
  return fork(file, args, {
    execArgv: ["--expose-gc", "--import", path.join(here, "report.ts")],
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

async function firstMessage(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() => {
    throw new Error("The server ended before it listened.");
  });
  const [message] = await Promise.race([once(child, "message"), ended]);
  ended.catch(() => {});
  return message;
}

function serverOf(
  child: ChildProcess,
  port: number,
  keys: readonly string[] = ["sk_test_bench"],
): ServerProcess {
  const ask = async (question: string): Promise<unknown> => {
    child.send(question);
    return (await once(child, "message"))[0];
  };
  return {
    port,
    basePath: "/v1",
    keys,
    async cpu() {
      const { user, system } = (await ask("cpu")) as NodeJS.CpuUsage;
      return user + system;
    },
    heap: async () => Number(await ask("heap")),
    end: () => child.disconnect(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listening(port: number): Promise<void> {
  for (;;) {
    try {
      await fetch(`http://127.0.0.1:${port}/`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
