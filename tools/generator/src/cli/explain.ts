import { readFile } from "node:fs/promises";
import { diagnosticCodes } from "../diagnostics/codes.ts";
import { type CommandLine, UsageError } from "./options.ts";
import type { Terminal } from "./world.ts";

/** `explain CODE`: the page of a diagnostic. */
export async function runExplain(line: CommandLine, terminal: Terminal): Promise<number> {
  const [code] = line.operands;
  if (code === undefined) {
    terminal.out(diagnosticCodes.join("\n"));
    return 0;
  }
  const known = diagnosticCodes.find((name) => name === code);
  if (known === undefined)
    throw new UsageError(`There is no diagnostic ${JSON.stringify(code)}. sdkgen explain lists them all.`);
  terminal.out(
    (await readFile(new URL(`../../docs/diagnostics/${known}.md`, import.meta.url), "utf8")).trimEnd(),
  );
  return 0;
}
