/**
 * `one.ts <id> <seed>`: runs the contract tests against a sandbox with one fault, and prints what came of it as a line of
 * JSON. `unbroken` is the sandbox without a fault, with all that faults stand between it and its callers.
 */
import { createSandbox } from "@outfame/sandbox";
import { loadSuites } from "../../../packages/contract-tests/src/cli/load.ts";
import { runSuites } from "../../../packages/contract-tests/src/cli/runSuites.ts";
import { Book } from "../../../packages/contract-tests/src/deployment/book.ts";
import { contract } from "../../../packages/contract-tests/src/generated/contract.ts";
import { Coverage } from "../../../packages/contract-tests/src/report/coverage.ts";
import { Vault } from "../../../packages/contract-tests/src/report/vault.ts";
import { sandboxTarget } from "../../../packages/contract-tests/src/target/sandbox.ts";
import { description } from "../../../packages/sandbox/src/generated/description.ts";
import { catalogue } from "./catalogue.ts";
import { control } from "./control.ts";
import type { Family } from "./fault.ts";
import { guarded } from "./guarded.ts";
import type { Result } from "./result.ts";

const [id = "", seed = "1"] = process.argv.slice(2);
const fault = [control, ...catalogue].find((one) => one.id === id);
if (fault === undefined) throw new Error(`There is no fault "${id}".`);
const suites = await loadSuites(new URL("../../../packages/contract-tests/src/generated/", import.meta.url));
// Where a fault is most likely found comes first; what takes longest last.
const slow = /rate-limits|webhook-deliveries/;
const likely: Partial<Record<Family, RegExp>> = {
  authentication: /authentication/,
  idempotency: /idempotency/,
  oauth: /oauth-flow/,
  pagination: /pagination/,
  "rate limits": /rate-limits/,
  scopes: /scopes/,
  webhooks: /webhook-deliveries/,
};
const turn = ({ name }: { readonly name: string }): number =>
  likely[fault.family]?.test(name) === true ? 0 : slow.test(name) ? 2 : 1;
const ordered = suites.toSorted((a, b) => turn(a) - turn(b));
const book = new Book();
const crashes: unknown[] = [];
const began = performance.now();
const { results } = await runSuites({
  contract,
  suites: ordered,
  session: {
    name: fault.id,
    notes: [],
    shared: false,
    open: () =>
      sandboxTarget({
        sandbox: () =>
          createSandbox(
            {
              allowHttpWebhooks: true,
              consent: "allow",
              onFault: (error) => crashes.push(error),
              ...fault.options,
            },
            guarded(fault.parts(description), (error) => crashes.push(error)),
          ),
      }),
    tidy: async () => [],
    close: async () => undefined,
  },
  seed: Number(seed),
  bail: true,
  signal: new AbortController().signal,
  vault: new Vault(contract),
  book,
  coverage: new Coverage(contract, (secret) => book.scopesOf(secret)),
  locate: () => undefined,
  onStart: () => undefined,
  onResult: () => undefined,
});
const broken = results.find(({ outcome }) => outcome === "broken");
// What the fault's own code threw is no promise that a server broke; nor is a check that could not be finished.
const [crash] = crashes;
const unfinished = broken?.failure?.kind === "error" ? broken.failure.message : undefined;
const error = crash === undefined ? unfinished : `The fault itself failed: ${String(crash)}`;
const result: Result = {
  id: fault.id,
  outcome: error !== undefined ? "error" : broken !== undefined ? "killed" : "survived",
  by: broken?.title ?? null,
  message: error ?? broken?.failure?.message ?? null,
  promises: results.length,
  seconds: Math.round((performance.now() - began) / 100) / 10,
};
console.log(JSON.stringify(result));
process.exit(0);
