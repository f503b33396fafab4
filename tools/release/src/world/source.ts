/** The golden consumer on disk: what the last release's programs look like, and whether they compile today. */
import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { SourceBreak } from "../source/break.ts";
import { consumerFile } from "../source/entry.ts";
import { toBreaks } from "../source/guard/breaks.ts";
import { locate } from "../source/guard/felt.ts";
import { readPresent } from "../source/guard/present.ts";
import { writeConsumer } from "../source/record/consumer.ts";
import { readBuiltClient } from "./sourceClient.ts";
import { compileConsumer } from "./sourceCompile.ts";
import { declarationsProgram } from "./sourceProgram.ts";

const place = "spec/released/consumer";

/** What stands in for the API in people's tests: it grows with the API, and breaks nobody by that. */
const standIns = ["@outfame/sdk/testing", "@outfame/sdk/webhooks#signTestEvent"];

/**
 * Compiles the consumer of the last release (spec/released/consumer) against the client as it is built now.
 * @throws {Error} Where the client or the consumer is missing or stale; the message says which command to run.
 */
export async function guardSource(root: string): Promise<readonly SourceBreak[]> {
  const files = await readConsumer(path.join(root, place));
  const { entries, peers, packageName } = await readBuiltClient(root);
  const errors = await compileConsumer({ files, entries, peers });
  if (errors.length === 0) return [];
  const names = new Map(
    [...files.keys()].map((file) => {
      const entry = entries.find(({ specifier }) => consumerFile(specifier, packageName) === file);
      return [file, entry?.specifier ?? specifierOf(file, files)];
    }),
  );
  const present = readPresent(declarationsProgram(entries), entries);
  return toBreaks(
    errors.map((error) => locate(error, files, names)),
    present,
  );
}

/** Writes the consumer of the client as it is built now to spec/released/consumer, whole or not at all. */
export async function recordSource(root: string): Promise<void> {
  const { entries, peers, packageName, version } = await readBuiltClient(root);
  const files = writeConsumer(declarationsProgram(entries), entries, { packageName, version, standIns });
  const [error] = await compileConsumer({ files, entries, peers });
  if (error !== undefined)
    throw new Error(
      `The consumer does not compile with the client that it was written from: ${error.file}:${error.line}: ${error.messages.join(" ")} Mend tools/release/src/source/record.`,
    );
  await replaceFolder(path.join(root, place), files);
}

async function readConsumer(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const programs = names.filter((name) => name.endsWith(".ts")).sort();
  if (programs.length === 0)
    throw new Error(
      `${place} holds no program yet. Run \`pnpm source:record\` on the client of the last release.`,
    );
  return new Map(
    await Promise.all(
      programs.map(
        async (name): Promise<[string, string]> => [name, await readFile(path.join(folder, name), "utf8")],
      ),
    ),
  );
}

/** The entry of a file whose entry is gone: the file says it. */
function specifierOf(file: string, files: ReadonlyMap<string, string>): string {
  return /golden consumer of ([^,]+),/.exec(files.get(file) ?? "")?.[1] ?? file;
}

async function replaceFolder(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  const [next, last] = [`${folder}.next`, `${folder}.last`];
  await rm(next, { recursive: true, force: true });
  await mkdir(next, { recursive: true });
  for (const [name, text] of files) await writeFile(path.join(next, name), text);
  await rm(last, { recursive: true, force: true });
  await rename(folder, last).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(next, folder);
  await rm(last, { recursive: true, force: true });
}
