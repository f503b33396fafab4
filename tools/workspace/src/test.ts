/** `pnpm test`: lint, types, structure and every package's tests; quiet on success, and at the end the count. */
import { globSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { paint, step } from "./console.ts";
import { addCounts, formatCounts, readReport, unreported } from "./results.ts";
import { run } from "./run.ts";
import { TaskFailed, turbo } from "./turbo.ts";

const root = path.resolve(import.meta.dirname, "../../..");
process.chdir(root);
const inPackages = (file: string): string[] =>
  globSync(["spec", "packages/*", "tools/*"].map((folder) => `${folder}/${file}`));
const reports = (): string[] => inPackages(".test-results/vitest.json");

async function command(name: string, ...args: readonly string[]): Promise<void> {
  const { exitCode, output } = await run(name, args);
  if (exitCode !== 0) throw new TaskFailed(output.trim());
}

const cached = ({ tasks, cached }: { tasks: number; cached: number }): string =>
  `${tasks} tasks${cached > 0 ? `, ${cached} unchanged` : ""}`;

let failed = false;
const attempt = async (work: Promise<unknown>): Promise<void> => {
  await work.catch((error: unknown) => {
    failed = true;
    console.log(error instanceof TaskFailed ? error.message : error);
  });
};

for (const report of reports()) rmSync(report);
await attempt(step("format and lint", () => command("biome", "check", "--error-on-warnings", ".")));
await attempt(
  step(
    "document, types, build",
    () => turbo(["@outfame/spec#lint", "@outfame/sandbox#lint", "typecheck", "build"], "--continue"),
    cached,
  ),
);
await attempt(
  step("generated files in step", async () => {
    await command("sdkgen", "check");
    await command("sdkgen", "check", "--config", "packages/sandbox/sdkgen.config.ts");
  }),
);
await attempt(
  step("structure", () =>
    command(
      "depcruise",
      "--config",
      ".dependency-cruiser.js",
      "--output-type",
      "err",
      "packages",
      "tools",
      "spec",
    ),
  ),
);
await attempt(step("tests", () => turbo(["test"], "--continue", "--concurrency=2"), cached));

const counts = addCounts(reports().map((file) => readReport(readFileSync(file, "utf8"))));
if (counts.passed + counts.failed === 0) failed = true;
for (const folder of unreported(inPackages("vitest.config.ts"), reports())) {
  failed = true;
  console.log(`The tests of ${folder} did not run to their end: they left no report.`);
}
if (counts.failed > 0) failed = true;
if (failed) console.log(paint("red", "Something above failed."));
console.log(formatCounts(counts));
process.exitCode = failed ? 1 : 0;
