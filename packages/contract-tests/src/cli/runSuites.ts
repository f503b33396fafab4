import type { Contract } from "../contract.ts";
import { type Book, witnessed } from "../deployment/book.ts";
import { needsOf } from "../deployment/needs.ts";
import type { Coverage } from "../report/coverage.ts";
import type { PromiseResult } from "../report/result.ts";
import type { RunStart } from "../report/run.ts";
import type { Vault } from "../report/vault.ts";
import { validatorOf } from "../schema/validators.ts";
import type { Target } from "../target/target.ts";
import { interruptible } from "./interrupt.ts";
import type { LoadedSuite } from "./load.ts";
import { runPromise } from "./runPromise.ts";
import type { Session } from "./session.ts";

export interface RunSettings {
  readonly contract: Contract;
  readonly suites: readonly LoadedSuite[];
  readonly session: Session;
  readonly seed: number;
  readonly bail: boolean;
  readonly signal: AbortSignal;
  readonly vault: Vault;
  readonly book: Book;
  readonly coverage: Coverage;
  readonly locate: (place: string) => string | undefined;
  /** Called once, as soon as it is known what the target has. */
  readonly onStart: (start: RunStart) => void;
  readonly onResult: (result: PromiseResult) => void;
}

export interface RunOutcome {
  readonly start: RunStart | undefined;
  readonly results: readonly PromiseResult[];
  readonly leftBehind: readonly string[];
  readonly stopped: "bail" | "interrupted" | null;
}

/** Runs promise after promise, and tidies up after each. */
export async function runSuites(settings: RunSettings): Promise<RunOutcome> {
  const { contract, suites, session, signal, bail, vault, book } = settings;
  const validate = validatorOf(contract);
  const results: PromiseResult[] = [];
  const leftBehind: string[] = [];
  let [start, stopped]: [RunStart | undefined, RunOutcome["stopped"]] = [undefined, null];
  let requestIds = new Set<string>();
  let target: Target | undefined;
  const open = async (): Promise<Target> => {
    const opened = witnessed(interruptible(await session.open(), signal), contract, book, vault);
    if (start === undefined) {
      start = startOf(settings, opened);
      settings.onStart(start);
    }
    return opened;
  };
  try {
    for (const { name, promises } of suites) {
      if (!session.shared) requestIds = new Set();
      target ??= await open();
      for (const declared of promises) {
        if (signal.aborted) break;
        const result = await runPromise(declared, { ...settings, suite: name, target, validate, requestIds });
        for (const left of await session.tidy()) leftBehind.push(vault.mask(left));
        // What an interruption broke off says nothing about the deployment.
        if (signal.aborted) break;
        results.push(result);
        settings.onResult(result);
        if (bail && result.outcome === "broken") stopped = "bail";
        if (stopped !== null) break;
      }
      if (signal.aborted) stopped = "interrupted";
      if (stopped !== null) break;
      if (!session.shared) {
        await target.close();
        target = undefined;
      }
    }
  } finally {
    await target?.close();
    await session.close();
  }
  return { start, results, leftBehind, stopped };
}

function startOf({ contract, suites, session, seed }: RunSettings, target: Target): RunStart {
  return {
    document: { title: contract.title, version: contract.version },
    target: session.name,
    seed,
    promises: suites.reduce((sum, { promises }) => sum + promises.length, 0),
    needs: needsOf(target),
    notes: session.notes,
  };
}
