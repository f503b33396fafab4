import manifest from "../../package.json" with { type: "json" };
import { description } from "../generated/description.ts";
import { jsonLogger } from "../log/logger.ts";
import { type RunningSandbox, startSandbox } from "../start.ts";
import { type CommandLine, parseCommandLine } from "./options.ts";
import { problemOf } from "./problem.ts";
import { helpText, startedJson, startedText } from "./texts.ts";

/**
 * The command `outfame-sandbox`.
 * @returns the exit code; for a sandbox that runs, once it was told to stop and everything is finished.
 */
export async function main(argv: readonly string[]): Promise<number> {
  let line: CommandLine | undefined;
  try {
    line = parseCommandLine(argv, process.env);
    if (line.action === "run") return await run(line);
    console.log(
      line.action === "help"
        ? helpText((description.rateLimits?.plans ?? []).map(({ name }) => name))
        : manifest.version,
    );
    return 0;
  } catch (error) {
    const { message, exitCode } = problemOf(error, line);
    console.error(`outfame-sandbox: ${message}`);
    if (line?.debug ?? argv.includes("--debug")) console.error(error);
    return exitCode;
  }
}

async function run(line: CommandLine): Promise<number> {
  const stop = stopSignal();
  const { port, host, database, redis, seed, plan, syncSeconds, consent, allowHttpWebhooks, cors, logLevel } =
    line;
  const sandbox: RunningSandbox = await startSandbox({
    port,
    database,
    allowHttpWebhooks,
    cors,
    logger: jsonLogger({ level: logLevel, write: (text) => process.stderr.write(`${text}\n`) }),
    ...(host === undefined ? {} : { host }),
    ...(redis === undefined ? {} : { redis }),
    ...(seed === undefined ? {} : { seed }),
    ...(plan === undefined ? {} : { plan }),
    ...(consent === undefined ? {} : { consent }),
    ...(syncSeconds === undefined ? {} : { syncSeconds }),
  });
  console.log(line.json ? startedJson(sandbox, line) : startedText(sandbox, line));
  await stop;
  await sandbox.close();
  return 0;
}

/** Settles when the process is asked to stop. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
