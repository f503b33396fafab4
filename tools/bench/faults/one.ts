/** Runs the contract tests against a sandbox with one fault, and tells the first promise that it breaks. */
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

const [id = ""] = process.argv.slice(2);
const fault = catalogue.find((one) => one.id === id);
if (fault === undefined) throw new Error(`There is no fault "${id}".`);
const suites = await loadSuites(new URL("../../../packages/contract-tests/src/generated/", import.meta.url));
// What takes longest comes last: most faults are found before.
const slow = /rate-limits|webhook-deliveries/;
const ordered = suites.toSorted((a, b) => Number(slow.test(a.name)) - Number(slow.test(b.name)));
const book = new Book();
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
            { allowHttpWebhooks: true, consent: "allow", ...fault.options },
            fault.parts(description),
          ),
      }),
    tidy: async () => [],
    close: async () => undefined,
  },
  seed: Number(process.env["CONTRACT_SEED"] ?? 1),
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
console.log(
  JSON.stringify({
    id: fault.id,
    killed: broken !== undefined,
    by: broken?.title ?? null,
    seconds: Math.round((performance.now() - began) / 100) / 10,
  }),
);
process.exit(0);
