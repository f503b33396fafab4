import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { text } from "node:stream/consumers";
import { startSandbox } from "@outfame/sandbox";
import document from "@outfame/spec/openapi.json" with { type: "json" };
import { description } from "../../../../packages/sandbox/src/generated/description.ts";
import type { Fault } from "../fault.ts";
import { makeFixtures } from "./dredd/fixtures.ts";
import { planOf } from "./dredd/plan.ts";
import { swagger2 } from "./dredd/swagger2.ts";
import { findingOf } from "./findings.ts";

interface Reported {
  readonly name: string;
  readonly status: string;
  readonly messages: readonly string[];
}

const timeout = 120_000;

/**
 * Everything that Dredd reports of a sandbox with a fault, or of the unbroken one.
 * @throws Error where Dredd ended without a report.
 */
export async function dreddFindings(fault: Fault | undefined): Promise<ReadonlySet<string>> {
  const folder = await mkdtemp(path.join(tmpdir(), "dredd-"));
  const file = (name: string): string => path.join(folder, name);
  const options = { consent: "allow", ...fault?.options } as const;
  await using sandbox = await startSandbox(options, fault?.parts(description) ?? {});
  try {
    const fixtures = await makeFixtures(sandbox);
    await writeFile(file("swagger.json"), JSON.stringify(swagger2(document)));
    await writeFile(file("plan.json"), JSON.stringify(planOf(fixtures)));
    const said = await runDredd([file("swagger.json"), sandbox.url], {
      DREDD_PLAN: file("plan.json"),
      DREDD_REPORT: file("report.json"),
    });
    const report = await readFile(file("report.json"), "utf8").catch(() => {
      throw new Error(`Dredd made no report:\n${said}`);
    });
    const failed = (JSON.parse(report) as readonly Reported[]).filter(({ status }) => status === "fail");
    return new Set(
      failed.flatMap(({ name, messages }) =>
        (messages.length === 0 ? ["failed without a reason"] : messages).map((one) => findingOf(name, one)),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function runDredd(args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve("dredd/package.json");
  const { bin } = require(manifest) as { bin: { dredd: string } };
  const hooks = path.join(import.meta.dirname, "dredd", "hooks.cjs");
  const child = spawn(
    process.execPath,
    [
      "--no-deprecation",
      path.join(path.dirname(manifest), bin.dredd),
      ...args,
      "--hookfiles",
      hooks,
      "--no-color",
    ],
    { env: { ...process.env, ...env }, stdio: ["ignore", "pipe", "pipe"], timeout },
  );
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, "exit")]);
  return out + err;
}
