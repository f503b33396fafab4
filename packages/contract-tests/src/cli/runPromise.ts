import { withFlags } from "../deployment/needs.ts";
import type { Coverage } from "../report/coverage.ts";
import { failureOf } from "../report/failure.ts";
import type { PromiseResult } from "../report/result.ts";
import type { Vault } from "../report/vault.ts";
import type { Validate } from "../schema/validators.ts";
import { Breach, NotExercised } from "../suite/breach.ts";
import type { Declared } from "../suite/collector.ts";
import { Run } from "../suite/run.ts";
import { seedOf } from "../suite/seed.ts";
import type { Target } from "../target/target.ts";
import { operationOf } from "./select.ts";

export interface Surroundings {
  readonly suite: string;
  readonly target: Target;
  readonly validate: Validate;
  readonly requestIds: Set<string>;
  /** Of the whole run. */
  readonly seed: number;
  readonly vault: Vault;
  readonly coverage: Coverage;
  readonly locate: (place: string) => string | undefined;
}

/** Puts one promise to the test. Never throws: what goes wrong is the result. */
export async function runPromise(declared: Declared, around: Surroundings): Promise<PromiseResult> {
  const { contract, title, place } = declared;
  const { suite, target, validate, requestIds, seed, vault, coverage, locate } = around;
  const run = new Run({ contract, validate, target, seed: seedOf(title, seed), requestIds });
  const began = performance.now();
  const thrown = await outcomeOf(declared, run);
  for (const secret of run.secrets) vault.add(secret);
  for (const exchange of run.exchanges) {
    vault.harvest(exchange.text);
    coverage.note(exchange);
  }
  const skipped = thrown?.error instanceof NotExercised ? thrown.error : undefined;
  const broken = thrown !== undefined && skipped === undefined;
  return {
    suite,
    title,
    place,
    operation: operationOf(declared)?.id ?? null,
    outcome: broken ? "broken" : skipped === undefined ? "kept" : "not exercised",
    milliseconds: Math.round(performance.now() - began),
    requests: run.exchanges.length,
    reason: skipped === undefined ? null : vault.mask(withFlags(skipped.message)),
    failure: broken ? failureOf(thrown.error, { run, place, seed, vault, locate }) : null,
  };
}

/** What the check, or putting things back after it, threw; undefined: nothing. */
async function outcomeOf({ check }: Declared, run: Run): Promise<{ readonly error: unknown } | undefined> {
  let thrown: { readonly error: unknown } | undefined;
  try {
    await check(run);
    if (run.checked === 0) throw new Breach("Nothing was checked.");
  } catch (error) {
    thrown = { error };
  }
  try {
    await run.close();
  } catch (error) {
    thrown ??= { error };
  }
  return thrown;
}
