import { access, constants, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { SetupError } from "../deployment/problem.ts";
import { htmlReport } from "../report/html/page.ts";
import { junitReport } from "../report/junit.ts";
import type { RunReport } from "../report/run.ts";
import type { CommandLine } from "./options.ts";

type Files = Pick<CommandLine, "junit" | "html">;

/** Before a long run begins, not after it. @throws SetupError where a report could not be written */
export async function checkWritable({ junit, html }: Files): Promise<void> {
  for (const [option, file] of [["--junit", junit] as const, ["--html", html] as const]) {
    if (file === undefined) continue;
    const folder = path.dirname(path.resolve(file));
    await access(folder, constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      throw new SetupError(`${option}: ${folder} can't be written to (${error.code ?? error.message}).`);
    });
    const found = await stat(file).catch(() => undefined);
    if (found?.isDirectory()) throw new SetupError(`${option}: ${file} is a folder. Name a file.`);
  }
}

export async function writeReports({ junit, html }: Files, report: RunReport): Promise<void> {
  if (junit !== undefined) await writeFile(junit, junitReport(report));
  if (html !== undefined) await writeFile(html, htmlReport(report));
}
