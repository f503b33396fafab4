import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const main = path.join(import.meta.dirname, "../../../src/cli/main.ts");

/** The command in a process of its own, on a file. */
export interface Server {
  readonly url: string;
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Real milliseconds from the start of the process to its first line. */
  readonly startedIn: number;
  /** Ends it in the middle of whatever it does. */
  kill(): Promise<void>;
  /** Ends it in order. */
  stop(): Promise<void>;
}

export async function startServer(database: string): Promise<Server> {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [main, "--port", "0", "--json", "--allow-http-webhooks", "--database", database],
    // Later starts find the sources compiled already.
    { stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, NODE_COMPILE_CACHE: `${database}.cache` } },
  );
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  let told = "";
  child.stderr.on("data", (data) => {
    told += String(data);
  });
  const exited = once(child, "exit").then(() => process.off("exit", end));
  let line = "";
  for await (const data of child.stdout) {
    line += String(data);
    if (line.includes("\n")) break;
  }
  if (!line.includes("\n")) throw new Error(`The sandbox did not start: ${told}`);
  const { url, baseUrl, apiKey } = JSON.parse(line) as { url: string; baseUrl: string; apiKey: string };
  return {
    url,
    baseUrl,
    apiKey,
    startedIn: performance.now() - begun,
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
