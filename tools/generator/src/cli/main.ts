import { readFile } from "node:fs/promises";
import { ConfigError } from "../config.ts";
import { SaveError } from "../save/folder.ts";
import { OptionsError } from "../target.ts";
import { Memory } from "./memory.ts";
import { type CommandLine, parseCommandLine, UsageError } from "./options.ts";
import { printable } from "./style.ts";
import { processTerminal, type Terminal } from "./world.ts";

/**
 * Runs a command line and gives its exit code. Problems are told, never thrown.
 * @param memory folder that remembers runs; without one, each is a whole run.
 */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal,
  memory?: string,
): Promise<number> {
  try {
    return await run(parseCommandLine(args), terminal, memory === undefined ? undefined : new Memory(memory));
  } catch (error) {
    return tell(error, { debug: args.includes("--debug"), json: args.includes("--json") }, terminal);
  }
}

/** What a command stands on is loaded when it is called: a run in which nothing has changed needs little of it. */
async function run(line: CommandLine, terminal: Terminal, memory: Memory | undefined): Promise<number> {
  switch (line.command) {
    case "help": {
      const { targets } = await import("../targets/index.ts");
      terminal.out((await import("./help.ts")).helpText(targets.values()));
      return 0;
    }
    case "version":
      terminal.out(await readVersion());
      return 0;
    case "targets": {
      const { targets } = await import("../targets/index.ts");
      for (const { name, summary } of targets.values()) terminal.out(`${name.padEnd(16)}${summary}`);
      return 0;
    }
    case "explain":
      return (await import("./explain.ts")).runExplain(line, terminal);
    case "inspect":
      return (await import("./inspect.ts")).runInspect(line, terminal);
    case "check":
    case "generate":
      return line.watch ? watchJob(line, terminal) : runOnce(line, terminal, memory);
  }
}

async function runOnce(line: CommandLine, terminal: Terminal, memory: Memory | undefined): Promise<number> {
  if (await memory?.repeat(line, terminal)) return 0;
  const [{ planJob }, { runJob }] = await Promise.all([import("./jobs.ts"), import("./generate.ts")]);
  const { exitCode, settled } = await runJob(await planJob(line), line, terminal);
  if (settled !== undefined) await memory?.remember(line, terminal, settled);
  return exitCode;
}

async function watchJob(line: CommandLine, terminal: Terminal): Promise<number> {
  const [{ planJob }, { runJob }, { watchAndRun }] = await Promise.all([
    import("./jobs.ts"),
    import("./generate.ts"),
    import("./watch.ts"),
  ]);
  const interrupted = new AbortController();
  const stop = (): void => interrupted.abort();
  const job = await planJob(line);
  process.on("SIGINT", stop).on("SIGTERM", stop);
  await watchAndRun(
    async () => {
      try {
        return (await runJob(job, line, terminal)).sources;
      } catch (error) {
        tell(error, line, terminal);
        return [job.spec];
      }
    },
    [job.spec],
    terminal,
    interrupted.signal,
  );
  process.off("SIGINT", stop).off("SIGTERM", stop);
  return 0;
}

/** Says what went wrong in a line; a stack trace only where asked. */
function tell(
  error: unknown,
  { debug, json }: Pick<CommandLine, "debug" | "json">,
  terminal: Terminal,
): number {
  const usage = error instanceof UsageError || error instanceof ConfigError || error instanceof OptionsError;
  const expected = usage || error instanceof SaveError;
  const reason = printable(error instanceof Error ? error.message : String(error));
  const message = expected
    ? reason
    : `a fault of the generator itself: ${reason} (run with --debug to see where)`;
  if (json) terminal.out(JSON.stringify({ ok: false, error: message }, null, 2));
  terminal.err(`sdkgen: ${message}`);
  if (debug && error instanceof Error) terminal.err(error.stack ?? "");
  return usage ? 2 : 1;
}

async function readVersion(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(new URL("../../package.json", import.meta.url), "utf8"),
  );
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "";
}
