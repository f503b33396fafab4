import path from "node:path";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.ts";
import { displayPath } from "../load/load.ts";
import { type Generated, generate, type Job, type TargetResult } from "../pipeline.ts";
import { applyPlans, readFolder, SaveError } from "../save/folder.ts";
import { findPathProblems, planSave, type SavePlan } from "../save/plan.ts";
import { type Account, accountLines, accountOf } from "./account.ts";
import type { Settled } from "./memory.ts";
import type { CommandLine } from "./options.ts";
import { countWords, formatDiagnostics } from "./report.ts";
import { printable, type Style, styleFor } from "./style.ts";
import { createProgress, realSurroundings, type Terminal } from "./world.ts";

export interface GenerateOutcome {
  readonly exitCode: number;
  readonly sources: readonly string[];
  /** Where the same run again would have nothing to do but to say this. */
  readonly settled: Settled | undefined;
}

/** `generate` and `check`: the same work, and at the end a save or a comparison. */
export async function runJob(job: Job, line: CommandLine, terminal: Terminal): Promise<GenerateOutcome> {
  const style = styleFor(process.stderr);
  const progress = createProgress(terminal.isTerminal && !line.quiet && !line.json);
  const limited = line.maxSeconds > 0 && !line.watch;
  const inTime = limited ? terminal.limitTime?.(line.maxSeconds, displayPath(job.spec)) : undefined;
  const { value, diagnostics: found } = await generate(job, realSurroundings(progress.step)).finally(() => {
    inTime?.();
    progress.done();
  });
  const diagnostics = line.strict || job.strict ? found.map(asError) : found;
  const failed = hasErrors(diagnostics);
  const plans = failed ? [] : planAll(value, line);
  const differs = plans.some(({ plan }) => plan.write.length > 0 || plan.remove.length > 0);
  if (line.command === "generate")
    applyPlans(plans.map(({ result, plan }) => ({ folder: result.job.out, plan })));
  const exitCode = failed || (line.command === "check" && differs) ? 1 : 0;
  const tell = (told: readonly Planned[], to: Terminal): void => {
    if (line.json) {
      const account = accountOf(value.api, diagnostics);
      to.out(JSON.stringify(toJson(job, account, told, diagnostics, exitCode), null, 2));
    } else print(job, value, told, diagnostics, line, to, style);
  };
  tell(plans, terminal);
  // A reference that leads nowhere may lead somewhere by the next run, with no file changed that was read.
  const settles = exitCode === 0 && !diagnostics.some(({ code }) => code.startsWith("reference-"));
  return { exitCode, sources: value.sources, settled: settles ? settle(value, plans, tell) : undefined };
}

/** What stands after a run, and what is said where all of it stands already. */
function settle(
  { sources }: Generated,
  plans: readonly Planned[],
  tell: (plans: readonly Planned[], terminal: Terminal) => void,
): Settled {
  const [out, err]: [string[], string[]] = [[], []];
  const standing = plans.map(({ result, plan }) => ({
    result,
    plan: { ...plan, write: [], remove: [], same: [...plan.same, ...plan.write.map((file) => file.path)] },
  }));
  const hear = { out: (text: string) => void out.push(text), err: (text: string) => void err.push(text) };
  tell(standing, { ...hear, isTerminal: false });
  const files = standing.flatMap(({ result, plan }) =>
    plan.same.map((name) => path.join(result.job.out, name)),
  );
  return { sources, files, out, err };
}

/** In a strict run a repair is a fault like any other. */
function asError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "warning" ? { ...diagnostic, severity: "error" } : diagnostic;
}

interface Planned {
  readonly result: TargetResult;
  readonly plan: SavePlan;
}

function planAll({ results }: Generated, line: CommandLine): Planned[] {
  return results.map((result) => {
    const [problem] = findPathProblems(result.files);
    if (problem !== undefined)
      throw new SaveError(
        `The target ${result.job.target.name} made a file that can't be written: ${problem}.`,
      );
    const plan = planSave(result.files, readFolder(result.job.out, result.files));
    if (plan.foreign.length > 0 && line.command === "generate" && !line.force) {
      throw new SaveError(
        `${relative(result.job.out)} holds files that sdkgen did not make and would write over: ${plan.foreign.slice(0, 5).join(", ")}. ` +
          "Choose another folder with --out, or --force.",
      );
    }
    return { result, plan };
  });
}

function print(
  job: Job,
  { api }: Generated,
  plans: readonly Planned[],
  diagnostics: readonly Diagnostic[],
  line: CommandLine,
  terminal: Terminal,
  style: Style,
): void {
  const visible = diagnostics.filter(({ severity }) => severity !== "info" || line.debug);
  if (visible.length > 0) terminal.err(formatDiagnostics(visible, style, line.verbose));
  if (api === undefined || plans.length === 0) {
    terminal.err(
      `${style.paint("red", "✗")} ${relative(job.spec)}: ${countWords(diagnostics)}. Nothing was written.`,
    );
    return;
  }
  if (line.command === "check") {
    printCheck(plans, terminal, style);
    return;
  }
  if (line.quiet) return;
  const [summary, ...details] = accountLines(accountOf(api, diagnostics));
  terminal.err(`${style.paint("green", "✓")} ${relative(job.spec)}: ${summary}`);
  for (const detail of details) terminal.err(`  ${printable(detail)}`);
  for (const { result, plan } of plans) {
    const changes = [
      ...(plan.write.length > 0 ? [`${plan.write.length} written`] : []),
      ...(plan.remove.length > 0 ? [`${plan.remove.length} removed`] : []),
    ];
    const total = plan.write.length + plan.same.length;
    terminal.err(
      `  ${result.job.target.name} → ${relative(result.job.out)}: ${total} files, ${changes.join(", ") || "nothing changed"}`,
    );
  }
}

function printCheck(plans: readonly Planned[], terminal: Terminal, style: Style): void {
  const lines = plans.flatMap(({ result, plan }) => {
    const name = (file: string): string => path.join(relative(result.job.out), file);
    return [
      ...plan.write.map((file) => `${style.paint("yellow", "differs")}  ${name(file.path)}`),
      ...plan.remove.map((file) => `${style.paint("yellow", "obsolete")} ${name(file)}`),
    ];
  });
  if (lines.length === 0) {
    terminal.err(`${style.paint("green", "✓")} Generated files are what the document gives.`);
    return;
  }
  for (const text of lines) terminal.err(text);
  terminal.err(
    `${style.paint("red", "✗")} ${lines.length} generated files are not what the document gives. Run sdkgen generate.`,
  );
}

function toJson(
  job: Job,
  account: Account,
  plans: readonly Planned[],
  diagnostics: readonly Diagnostic[],
  exitCode: number,
): object {
  return {
    ok: exitCode === 0,
    spec: relative(job.spec),
    account,
    diagnostics,
    targets: plans.map(({ result, plan }) => ({
      target: result.job.target.name,
      out: relative(result.job.out),
      written: plan.write.map((file) => file.path),
      removed: plan.remove,
      unchanged: plan.same.length,
    })),
  };
}

function relative(file: string): string {
  const shown = path.relative(process.cwd(), path.resolve(file));
  return shown === "" ? "." : shown.startsWith(`..${path.sep}..`) ? path.resolve(file) : shown;
}
