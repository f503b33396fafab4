import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { rolldown } from "rolldown";
import type { Reachable } from "../given.ts";

/** Bundles the worker as people deploy theirs: one module, the client from where it was unpacked. */
async function bundle(project: string): Promise<void> {
  const built = await rolldown({
    input: join(project, "worker.js"),
    platform: "neutral",
    resolve: { conditionNames: ["workerd", "worker", "import", "default"] },
  });
  await built.write({ file: join(project, "bundled.js"), format: "esm", codeSplitting: false });
  await built.close();
}

/** The port that it says it listens on; what it has to complain about where it ends instead. */
async function portOf(child: ChildProcess): Promise<number> {
  const [, , errors, control] = child.stdio;
  if (!(control instanceof Readable)) throw new Error("no control pipe");
  let complaints = "";
  errors?.on("data", (chunk) => {
    complaints += chunk;
  });
  for await (const line of createInterface({ input: control })) {
    const { event, port } = JSON.parse(line);
    if (event === "listen") return port;
  }
  throw new Error(`workerd ended: ${complaints}`);
}

/** Runs the program in a worker, on a request to it. */
export async function runInWorkerd(binary: string, project: string, given: Reachable): Promise<unknown> {
  await bundle(project);
  const child = spawn(binary, ["serve", "--control-fd=3", "workerd.capnp"], {
    cwd: project,
    env: {},
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const ended = once(child, "exit");
  try {
    const port = await portOf(child);
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: JSON.stringify(given),
    });
    if (!response.ok) throw new Error(`the worker failed: ${response.status} ${await response.text()}`);
    return await response.json();
  } finally {
    child.kill();
    await ended;
  }
}
