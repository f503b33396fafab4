import type { Contract } from "../contract.ts";
import { Book } from "../deployment/book.ts";
import { locator } from "../deployment/locate.ts";
import { Coverage } from "../report/coverage.ts";
import { jsonReport } from "../report/json.ts";
import { endLines, resultLines, startLines } from "../report/lines.ts";
import { paint, wantsColour } from "../report/paint.ts";
import { type RunReport, succeeded, summaryOf } from "../report/run.ts";
import type { Vault } from "../report/vault.ts";
import { loadSuites } from "./load.ts";
import { openSession } from "./openSession.ts";
import type { CommandLine } from "./options.ts";
import { Progress, type Terminal } from "./progress.ts";
import { runSuites } from "./runSuites.ts";
import { select } from "./select.ts";
import { checkWritable, writeReports } from "./writeReports.ts";

export interface Circumstances {
  readonly contract: Contract;
  /** Folder of the generated files. */
  readonly generated: URL;
  readonly vault: Vault;
  readonly signal: AbortSignal;
  readonly output: Terminal;
  readonly errors: Terminal;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Runs what the command line asks for, and writes the reports.
 * @returns the exit code
 * @throws SetupError where the run can't begin
 */
export async function runCommand(line: CommandLine, circumstances: Circumstances): Promise<number> {
  const { contract, generated, vault, signal, output, errors, environment } = circumstances;
  keepSecret(line, vault);
  await checkWritable(line);
  const locate = line.document === undefined ? () => undefined : await locator(line.document);
  const suites = select(await loadSuites(generated), contract, line);
  const began = Date.now();
  const terminal = line.json ? errors : output;
  const brush = paint(wantsColour(terminal.isTTY === true, environment));
  const progress = new Progress(terminal);
  const book = new Book();
  const coverage = new Coverage(contract, (secret) => book.scopesOf(secret));
  const session = await openSession(line, { contract, signal });
  const outcome = await runSuites({
    contract,
    suites,
    session,
    seed: line.seed,
    bail: line.bail,
    signal,
    vault,
    book,
    coverage,
    locate,
    onStart(start) {
      progress.begin(start.promises);
      progress.print(startLines(start, brush));
    },
    onResult(result) {
      progress.step();
      progress.print(resultLines(result, brush));
    },
  });
  progress.end();
  const { start, results, leftBehind, stopped } = outcome;
  const report: RunReport = {
    document: { title: contract.title, version: contract.version },
    target: session.name,
    seed: line.seed,
    promises: 0,
    needs: [],
    notes: session.notes,
    ...start,
    startedAt: new Date(began).toISOString(),
    milliseconds: Date.now() - began,
    stopped,
    summary: summaryOf(results),
    results,
    coverage: coverage.report(),
    leftBehind,
  };
  progress.print(endLines(report, brush));
  if (line.json) output.write(jsonReport(report));
  await writeReports(line, report);
  if (stopped === "interrupted") return 130;
  return succeeded(report) ? 0 : 1;
}

function keepSecret({ target }: CommandLine, vault: Vault): void {
  if (target?.kind !== "deployment") return;
  for (const secret of [target.apiKey, target.otherApiKey, target.client?.secret]) vault.add(secret);
}
