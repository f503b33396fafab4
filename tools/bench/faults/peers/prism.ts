import { createSandbox } from "@outfame/sandbox";
import { runSuites } from "../../../../packages/contract-tests/src/cli/runSuites.ts";
import { Book } from "../../../../packages/contract-tests/src/deployment/book.ts";
import { contract } from "../../../../packages/contract-tests/src/generated/contract.ts";
import { Coverage } from "../../../../packages/contract-tests/src/report/coverage.ts";
import { Vault } from "../../../../packages/contract-tests/src/report/vault.ts";
import { sandboxTarget } from "../../../../packages/contract-tests/src/target/sandbox.ts";
import { description } from "../../../../packages/sandbox/src/generated/description.ts";
import type { Fault } from "../fault.ts";
import { type Traffic, trafficOf } from "./prism/traffic.ts";
import type { Watch } from "./prism/watch.ts";

export interface PrismRun {
  readonly fault?: Fault | undefined;
  readonly traffic: Traffic;
  readonly seed: number;
  /** How many exchanges of each operation and status Prism is shown of a suite; thousands are alike. */
  readonly most: number;
  /** What the unbroken sandbox gives, too: the first violation beside it ends the run. Default: nothing ends it. */
  readonly until?: ReadonlySet<string>;
}

/** Everything that Prism's proxy says about the responses of a sandbox with a fault, or of the unbroken one. */
export async function prismFindings(watch: Watch, run: PrismRun): Promise<ReadonlySet<string>> {
  const { fault, until, most } = run;
  const found = new Set<string>();
  const stop = new AbortController();
  const shown = new Map<string, number>();
  const note = (violation: string): void => {
    found.add(violation);
    if (until?.has(violation) === false) stop.abort();
  };
  const book = new Book();
  await runSuites({
    contract,
    suites: await trafficOf(run.traffic, fault?.family),
    session: {
      name: fault?.id ?? "unbroken",
      notes: [],
      shared: false,
      open() {
        // Each suite on its own, so that what of it is shown is the same whichever came before.
        shown.clear();
        return sandboxTarget({
          async fetch(request, sandbox) {
            const copy = request.clone();
            const response = await sandbox.fetch(request);
            if (!stop.signal.aborted)
              for (const violation of await watch.show(copy, response.clone(), shown, most)) note(violation);
            return response;
          },
          sandbox: () =>
            createSandbox(
              { allowHttpWebhooks: true, consent: "allow", ...fault?.options },
              fault?.parts(description) ?? {},
            ),
        });
      },
      tidy: async () => [],
      close: async () => undefined,
    },
    seed: run.seed,
    bail: false,
    signal: stop.signal,
    vault: new Vault(contract),
    book,
    coverage: new Coverage(contract, (secret) => book.scopesOf(secret)),
    locate: () => undefined,
    onStart: () => undefined,
    onResult: () => undefined,
  });
  return found;
}
