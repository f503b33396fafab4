import { fileOf } from "../../support/installed.ts";
import { binaryOf } from "../binary.ts";
import type { Reachable } from "../given.ts";
import { runByCommand } from "./command.ts";
import { runInWorkerd } from "./workerd.ts";

/** What runs a program's `main.js`, or `worker.js`, and gives back what it found. Browsers, which need pages, are apart. */
export interface Runtime {
  readonly name: string;
  /** False where there is no binary for this platform. */
  readonly installed: boolean;
  /** What it calls itself. */
  readonly agent: RegExp;
  run(project: string, given: Reachable): Promise<unknown>;
}

const nodes = [
  ["18", "node-18"],
  ["20", "node-20"],
  ["22", "node-22"],
  ["24", "node"],
  ["26", "node-26"],
] as const;

// It may talk to this machine: no files, no environment, no other host.
const denoArguments = ["run", "--quiet", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];

export const runtimes: readonly Runtime[] = [
  ...nodes.map(([major, name]) => ({
    name: `Node ${major}`,
    installed: true,
    agent: new RegExp(`^Node\\.js/${major}(\\.|$)`),
    run: (project: string, given: Reachable) => runByCommand(fileOf(name, "bin/node"), [], project, given),
  })),
  other("Bun", "bun", /^Bun\//, (binary, project, given) => runByCommand(binary, [], project, given)),
  other("Deno", "deno", /^Deno\//, (binary, project, given) =>
    runByCommand(binary, denoArguments, project, given),
  ),
  other("workerd", "workerd", /^Cloudflare-Workers$/, runInWorkerd),
];

function other(
  name: string,
  command: "bun" | "deno" | "workerd",
  agent: RegExp,
  run: (binary: string, project: string, given: Reachable) => Promise<unknown>,
): Runtime {
  const binary = binaryOf(command);
  return {
    name: binary ? name : `${name}: no binary for this platform`,
    installed: binary !== undefined,
    agent,
    run: (project, given) => run(String(binary), project, given),
  };
}
