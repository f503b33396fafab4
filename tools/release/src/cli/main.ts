/** `spec:diff`: what a change of the document means. */
import { access, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { compareDocuments } from "../compare/documents.ts";
import type { Spec } from "../compare/node.ts";
import { readSpec, UnreadableDocument } from "../compare/read.ts";
import { github } from "../report/github.ts";
import { json } from "../report/json.ts";
import { markdown } from "../report/markdown.ts";
import { pretty } from "../report/pretty.ts";
import { paintFor } from "../report/style.ts";
import { classOf, type Finding, type Side } from "../verdict/finding.ts";
import { exitCodes, help } from "./help.ts";
import { type Options, readOptions, UsageError } from "./options.ts";
import { withRevision } from "./revision.ts";

export interface World {
  /** The repository. */
  readonly root: string;
  /** Where the command was called: files are named from there. */
  readonly folder: string;
  readonly colour: boolean;
  out(text: string): void;
  error(text: string): void;
}

/** Runs the command; gives its exit code. */
export async function main(args: readonly string[], world: World): Promise<number> {
  try {
    const options = readOptions(args);
    if (options.help) {
      world.out(help);
      return exitCodes.none;
    }
    const findings = await diff(options, world);
    world.out(format(findings, options, world));
    return exitCodes[classOf(findings) ?? "none"];
  } catch (error) {
    if (!(error instanceof UsageError) && !(error instanceof UnreadableDocument)) throw error;
    world.error(`spec:diff: ${error.message}\n`);
    return exitCodes.usage;
  }
}

async function diff({ base, head }: Options, world: World): Promise<Finding[]> {
  const old = await read(base ?? (await released(world)), "old", world);
  const next = await read(head ?? path.join(world.root, "spec/openapi.yaml"), "new", world);
  return compareDocuments(old, next);
}

async function released({ root }: World): Promise<string> {
  const file = path.join(root, "spec/released/openapi.json");
  try {
    await access(file);
    return file;
  } catch {
    throw new UsageError(
      "There is no spec/released/openapi.json yet, the document of the last release. Give another base (a file or a git revision), or write it: `pnpm --filter @outfame/spec build`, then copy spec/dist/openapi.json there.",
    );
  }
}

async function read(name: string, side: Side, { root, folder }: World): Promise<Spec> {
  const file = path.resolve(folder, name);
  if (await isFile(file)) return readSpec(file, side);
  return withRevision(name, "spec", root, (place) => readSpec(path.join(place, "openapi.yaml"), side));
}

async function isFile(file: string): Promise<boolean> {
  try {
    return !(await stat(file)).isDirectory();
  } catch {
    return false;
  }
}

function format(findings: readonly Finding[], { format: name }: Options, { colour }: World): string {
  const formats = {
    pretty: () => pretty(findings, paintFor(colour)),
    markdown: () => markdown(findings),
    json: () => json(findings),
    github: () => github(findings),
  };
  return formats[name]();
}

if (import.meta.main) {
  process.exitCode = await main(process.argv.slice(2), {
    root: fileURLToPath(new URL("../../../../", import.meta.url)),
    folder: process.env["INIT_CWD"] ?? process.cwd(),
    colour: process.stdout.isTTY === true && !process.env["NO_COLOR"],
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
  });
}
