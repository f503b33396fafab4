/** `pnpm quickstart`: from the document to a client that makes real calls, and what came of it. */
import { rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { paint, step } from "./console.ts";
import { showExample } from "./quickstart/example.ts";
import { startQuickstartSandbox } from "./quickstart/sandbox.ts";
import { readGenerated, summarise } from "./quickstart/summary.ts";
import { TaskFailed, type TurboOutcome, turbo } from "./turbo.ts";

const help = `pnpm quickstart [--keep]

Checks the document, generates everything from it, builds the client, starts the sandbox and makes real calls to it.

  --keep   leave the sandbox running until Ctrl-C
  --debug  show stack traces`;

const root = path.resolve(import.meta.dirname, "../../..");

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { keep: { type: "boolean" }, debug: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    console.log(help);
    return 0;
  }
  process.chdir(root);
  const done = ({ tasks, cached }: TurboOutcome): string => (cached === tasks ? "nothing had changed" : "");
  console.log(paint("bold", "Outfame: one document, everything else made from it\n"));
  await step("Checking the document (spec/)", () => turbo(["@outfame/spec#lint"]), done);
  await step("Bundling it", () => turbo(["@outfame/spec#build"]), done);
  await step("Generating from it", () => turbo(["generate"]), done);
  await step(
    "Building the client and the sandbox",
    () => turbo(["@outfame/sdk#build", "@outfame/sandbox#build"]),
    done,
  );

  const sandbox = await step("Starting the sandbox", startQuickstartSandbox, ({ url }) => url);
  const interrupt = (): never => {
    rmSync(sandbox.folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", interrupt);
  try {
    await step("Making real calls with the generated client", () => showExample(root, sandbox));
    console.log(summarise(await readGenerated(root)));
    process.removeListener("SIGINT", interrupt);
    if (values.keep) await keepRunning(sandbox.url, sandbox.apiKey);
  } finally {
    await sandbox.close();
    rmSync(sandbox.folder, { recursive: true, force: true });
  }
  return 0;
}

async function keepRunning(url: string, apiKey: string): Promise<void> {
  console.log(`\nThe sandbox stays at ${url} with the key ${apiKey}. Ctrl-C ends it.`);
  await new Promise((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
}

try {
  process.exitCode = await main();
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`\n${message}`);
  if (process.argv.includes("--debug") && error instanceof Error && !(error instanceof TaskFailed))
    console.error(error.stack);
  console.error(paint("red", "\nThe quickstart did not get to its end; see above."));
  process.exitCode = 1;
}
