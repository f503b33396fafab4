import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export interface Life {
  readonly file: string;
  readonly url: string;
  /** It is killed after it said that so many were committed. */
  readonly events: number;
}

/** A process that publishes and delivers without end, until `kill -9`. @returns ids of the events that it said were committed. */
export async function dyingProcess({ file, url, events }: Life): Promise<readonly string[]> {
  const child = spawn(process.execPath, [program("./publisher.ts"), file, url], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit");
  const committed: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    committed.push(line);
    if (committed.length === events) child.kill("SIGKILL");
  }
  await exit;
  if (child.signalCode !== "SIGKILL") throw new Error(`The publisher ended by itself: ${child.exitCode}.`);
  return committed;
}

/** A process that delivers what is due beside others, and ends well. */
export async function deliveringProcess(file: string, env: NodeJS.ProcessEnv = {}): Promise<void> {
  const child = spawn(process.execPath, [program("./deliverer.ts"), file], {
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`The deliverer failed: ${code}.`);
}
