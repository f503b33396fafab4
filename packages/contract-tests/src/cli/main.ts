import manifest from "../../package.json" with { type: "json" };
import { keysTemplate } from "../deployment/keysFile.ts";
import { SetupError } from "../deployment/problem.ts";
import { contract } from "../generated/contract.ts";
import { messageOf } from "../report/failure.ts";
import { Vault } from "../report/vault.ts";
import { type CommandLine, parseCommandLine } from "./options.ts";
import { runCommand } from "./runCommand.ts";
import { helpText } from "./texts.ts";

/** Beside the folder of this file, as sources and as built. */
const generated = new URL("../generated/", import.meta.url);

/**
 * The command `outfame-contract-tests`.
 * @returns the exit code
 */
export async function main(argv: readonly string[]): Promise<number> {
  const vault = new Vault(contract);
  try {
    const line = parseCommandLine(argv, process.env);
    if (line.action === "run") return await run(line, vault);
    const text = {
      help: helpText,
      version: `${manifest.version}\n`,
      "keys-template": `${keysTemplate(contract)}\n`,
    };
    process.stdout.write(text[line.action]);
    return 0;
  } catch (error) {
    const isKnown = error instanceof SetupError;
    const text = isKnown || !(error instanceof Error) ? messageOf(error) : (error.stack ?? error.message);
    process.stderr.write(`outfame-contract-tests: ${vault.mask(text)}\n`);
    return 2;
  }
}

async function run(line: CommandLine, vault: Vault): Promise<number> {
  const stop = new AbortController();
  const onSignal = (): void => {
    // Asked for a second time: at once.
    if (stop.signal.aborted) process.exit(130);
    process.stderr.write("\nStopping: what was made is put back. Once more to stop at once.\n");
    stop.abort();
  };
  const signals = ["SIGINT", "SIGTERM"] as const;
  for (const signal of signals) process.on(signal, onSignal);
  try {
    return await runCommand(line, {
      contract,
      generated,
      vault,
      signal: stop.signal,
      output: process.stdout,
      errors: process.stderr,
      environment: process.env,
    });
  } finally {
    for (const signal of signals) process.off(signal, onSignal);
  }
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
