import { readFile } from "node:fs/promises";
import { ConfigError } from "../config.ts";
import { SaveError } from "../save/folder.ts";
import { OptionsError } from "../target.ts";
import { targets } from "../targets/index.ts";
import { runExplain } from "./explain.ts";
import { runJob } from "./generate.ts";
import { helpText } from "./help.ts";
import { runInspect } from "./inspect.ts";
import { planJob } from "./jobs.ts";
import { type CommandLine, parseCommandLine, UsageError } from "./options.ts";
import { printable } from "./style.ts";
import { watchAndRun } from "./watch.ts";
import { processTerminal, type Terminal } from "./world.ts";

/** Runs a command line and gives its exit code. Problems are told, never thrown. */
export async function main(args: readonly string[], terminal: Terminal = processTerminal): Promise<number> {
  try {
    return await run(parseCommandLine(args), terminal);
  } catch (error) {
    return tell(error, { debug: args.includes("--debug"), json: args.includes("--json") }, terminal);
  }
}

async function run(line: CommandLine, terminal: Terminal): Promise<number> {
  switch (line.command) {
    case "help":
      terminal.out(helpText(targets.values()));
      return 0;
    case "version":
      terminal.out(await readVersion());
      return 0;
    case "targets":
      for (const { name, summary } of targets.values()) terminal.out(`${name.padEnd(16)}${summary}`);
      return 0;
    case "explain":
      return runExplain(line, terminal);
    case "inspect":
      return runInspect(line, terminal);
    case "check":
    case "generate":
      return line.watch
        ? watchJob(line, terminal)
        : (await runJob(await planJob(line), line, terminal)).exitCode;
  }
}

async function watchJob(line: CommandLine, terminal: Terminal): Promise<number> {
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
