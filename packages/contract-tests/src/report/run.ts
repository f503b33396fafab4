import type { Need } from "../deployment/needs.ts";
import type { CoverageReport } from "./coverage.ts";
import type { PromiseResult } from "./result.ts";

/** What is known before the first promise. */
export interface RunStart {
  readonly document: { readonly title: string; readonly version: string };
  readonly target: string;
  readonly seed: number;
  readonly promises: number;
  readonly needs: readonly Need[];
  readonly notes: readonly string[];
}

export interface Summary {
  readonly kept: number;
  readonly broken: number;
  readonly notExercised: number;
}

/** A whole run. Plain data; secrets are masked. */
export interface RunReport extends RunStart {
  /** RFC 3339. */
  readonly startedAt: string;
  readonly milliseconds: number;
  /** It was stopped before its end: by `--bail` or by a signal. */
  readonly stopped: "bail" | "interrupted" | null;
  readonly summary: Summary;
  readonly results: readonly PromiseResult[];
  readonly coverage: CoverageReport;
  /** What was created and could not be deleted, with the reason. */
  readonly leftBehind: readonly string[];
}

export function summaryOf(results: readonly PromiseResult[]): Summary {
  const count = (outcome: PromiseResult["outcome"]): number =>
    results.filter((result) => result.outcome === outcome).length;
  return { kept: count("kept"), broken: count("broken"), notExercised: count("not exercised") };
}

/** Whether a run shows that the deployment keeps its word: nothing is broken, and something was put to the test. */
export function succeeded({ summary, stopped }: Pick<RunReport, "summary" | "stopped">): boolean {
  return summary.broken === 0 && summary.kept > 0 && stopped === null;
}
