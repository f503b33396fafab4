import type { Contract } from "../contract.ts";
import { curlOf } from "../http/curl.ts";
import { mask } from "../http/mask.ts";
import { excerpt } from "../http/verify.ts";
import { validatorOf } from "../schema/validators.ts";
import { chooseTarget } from "../target/choose.ts";
import type { Target } from "../target/target.ts";
import { Breach, NotExercised } from "./breach.ts";
import type { Check } from "./check.ts";
import { collector } from "./collector.ts";
import { Run } from "./run.ts";
import { seedOf, suiteSeed } from "./seed.ts";

/** Other runners collect what is declared, and need not have it. */
const vitest = process.env["VITEST"] === undefined ? undefined : await import("vitest");

export interface Suite {
  /**
   * One test.
   * @param title the promise in words
   * @param place JSON Pointer to where the document makes it
   */
  promise(title: string, place: string, check: Check): void;
}

/** Opens the target for the tests of a file, and closes it after the last. */
export function openSuite(contract: Contract): Suite {
  const declared = collector();
  if (declared !== undefined)
    return { promise: (title, place, check) => void declared.push({ contract, title, place, check }) };
  if (vitest === undefined) throw new Error("These tests are run by vitest or by outfame-contract-tests.");
  const { afterAll, test } = vitest;
  const validate = validatorOf(contract);
  const requestIds = new Set<string>();
  let opened: Promise<Target> | undefined;
  afterAll(async () => (await opened)?.close());
  return {
    promise(title, place, check) {
      test(title, async ({ skip, annotate }) => {
        opened ??= chooseTarget();
        const seed = seedOf(title);
        const run = new Run({ contract, validate, target: await opened, seed, requestIds });
        try {
          await hold({ title, place, run }, check);
        } catch (error) {
          if (error instanceof NotExercised) {
            await annotate(error.message, "not exercised");
            skip(error.message);
          }
          throw error;
        } finally {
          await run.close();
        }
      });
    },
  };
}

interface Circumstances {
  readonly title: string;
  readonly place: string;
  readonly run: Run;
}

/**
 * Puts a promise to the test.
 * @throws NotExercised where it can't be put to the test; else, where it was not kept, an error with all that its reader needs.
 */
export async function hold(circumstances: Circumstances, check: Check): Promise<void> {
  const { run } = circumstances;
  try {
    await check(run);
    // Where nothing was held against the document, nothing is known.
    if (run.checked === 0) throw new Breach("Nothing was checked.");
  } catch (error) {
    throw error instanceof NotExercised ? error : report(error, circumstances);
  }
}

/** A failure as its reader needs it: promise, place, what came instead, seed, and the command that shows it. */
function report(error: unknown, { title, place, run }: Circumstances): Error {
  const breach = error instanceof Breach ? error : undefined;
  const exchange = breach?.exchange ?? run.exchanges.at(-1);
  const operation = exchange?.operation;
  const what =
    error instanceof Error
      ? breach === undefined
        ? (error.stack ?? error.message)
        : error.message
      : String(error);
  const lines = [
    what,
    "",
    `  promise:   ${title}`,
    `  operation: ${operation === undefined ? "none" : `${operation.id} (${operation.method} ${operation.path})`}`,
    `  place:     ${breach?.place ?? place}`,
    ...(exchange === undefined ? [] : [`  came:      ${exchange.status} ${excerpt(exchange.text)}`]),
    `  seed:      ${suiteSeed} (CONTRACT_SEED=${suiteSeed} to repeat)`,
    ...(exchange === undefined ? [] : [`  repeat:    ${curlOf(exchange)}`]),
  ];
  const made = new Error(mask(lines.join("\n"), run.secrets));
  made.name = breach === undefined ? "Error" : "Breach";
  made.stack = made.message;
  return made;
}
