import path from "node:path";
import { paint } from "../console.ts";
import { run } from "../run.ts";
import type { QuickstartSandbox } from "./sandbox.ts";

/** The example that the README shows; run here as a reader would run it. */
export const examplePath = "packages/sdk/examples/quickstart.ts";

/** Runs the example against the sandbox. @throws with what it said, where it did not get to its end. */
export async function showExample(root: string, sandbox: QuickstartSandbox): Promise<void> {
  const { exitCode, output } = await run(process.execPath, [path.join(root, examplePath)], {
    OUTFAME_API_KEY: sandbox.apiKey,
    OUTFAME_READ_ONLY_KEY: sandbox.readOnlyKey,
    OUTFAME_BASE_URL: sandbox.baseUrl,
  });
  const said = output.trimEnd();
  if (exitCode !== 0) throw new Error(`${examplePath} failed:\n${said}`);
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K");
  console.log(`\n${paint("dim", `  ${examplePath}`)}`);
  for (const line of said.split("\n")) console.log(`  ${paint("cyan", "│")} ${line}`);
  console.log();
}
