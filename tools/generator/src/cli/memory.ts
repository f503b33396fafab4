/**
 * What runs left behind, so that one in which nothing has changed is over before it begins: the same command line, generator and
 * input, and every output file as it was written. It is kept in a folder of the user's own, never beside the output, where it would
 * be one more file to review. Whatever is odd about it means a whole run.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { findConfig } from "../config.ts";
import { isObject } from "../document/view.ts";
import type { CommandLine } from "./options.ts";
import type { Terminal } from "./world.ts";

/** A run that ended well, and what it would have said if nothing had had to be written. */
export interface Settled {
  /** Every file that was read. */
  readonly sources: readonly string[];
  /** Every file that stands in the output folders because of it. */
  readonly files: readonly string[];
  readonly out: readonly string[];
  readonly err: readonly string[];
}

interface Entry extends Settled {
  readonly contents: Readonly<Record<string, string>>;
  readonly states: Readonly<Record<string, string>>;
}

/** Entries that were not used for this long are removed. */
const keptMilliseconds = 30 * 24 * 60 * 60 * 1000;

export class Memory {
  readonly #folder: string;

  /** @param folder a folder that nobody but the user can write to. */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Says again what the same run said before, and whether it could. */
  async repeat(line: CommandLine, terminal: Terminal): Promise<boolean> {
    const name = await keyOf(line, terminal);
    const entry = name === undefined ? undefined : this.#read(name);
    if (entry === undefined) return false;
    const { contents, states } = entry;
    if (Object.entries(states).some(([file, state]) => stateOf(file) !== state)) return false;
    if (Object.entries(contents).some(([file, content]) => contentOf(file) !== content)) return false;
    for (const text of entry.out) terminal.out(text);
    for (const text of entry.err) terminal.err(text);
    return true;
  }

  /** Remembers a run. Where it can't, the next run is a whole one. */
  async remember(line: CommandLine, terminal: Terminal, settled: Settled): Promise<void> {
    const name = await keyOf(line, terminal);
    if (name === undefined) return;
    const contents = recorded(settled.sources, contentOf);
    const states = recorded(settled.files, stateOf);
    if (contents === undefined || states === undefined) return;
    try {
      mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
      this.#forgetOld();
      const file = path.join(this.#folder, name);
      writeFileSync(`${file}.${process.pid}`, JSON.stringify({ ...settled, contents, states }), {
        mode: 0o600,
      });
      renameSync(`${file}.${process.pid}`, file);
    } catch {
      // A disk that is full or closed costs time, nothing else.
    }
  }

  #read(name: string): Entry | undefined {
    try {
      const found: unknown = JSON.parse(readFileSync(path.join(this.#folder, name), "utf8"));
      return isEntry(found) ? found : undefined;
    } catch {
      return undefined;
    }
  }

  #forgetOld(): void {
    const now = Date.now();
    for (const name of readdirSync(this.#folder)) {
      const file = path.join(this.#folder, name);
      if (now - statSync(file).mtimeMs > keptMilliseconds) rmSync(file, { recursive: true, force: true });
    }
  }
}

function isEntry(value: unknown): value is Entry {
  if (!isObject(value)) return false;
  const { out, err, contents, states } = value;
  return Array.isArray(out) && Array.isArray(err) && isObject(contents) && isObject(states);
}

/** What decides a run beside the files it reads; undefined where something does that can't be seen from here. */
async function keyOf(line: CommandLine, terminal: Terminal): Promise<string | undefined> {
  if (line.command !== "generate" || line.watch || line.force || line.allowRemote) return undefined;
  const config = line.spec === undefined ? (line.config ?? (await findConfig(process.cwd()))) : undefined;
  const settings = config === undefined ? "" : readSettings(config);
  if (settings === undefined) return undefined;
  const decides = [
    line,
    process.cwd(),
    config,
    settings,
    terminal.isTerminal,
    process.env["NO_COLOR"] ?? "",
    process.version,
    generatorState(),
  ];
  return `${hash(JSON.stringify(decides))}.json`;
}

/** A configuration's text; undefined where it may depend on more than its text. */
function readSettings(file: string): string | undefined {
  try {
    const text = readFileSync(file, "utf8");
    return /\bfrom\s*["'](?!sdkgen(?:\/config)?["'])|\bimport\s*\(|\bimport\s*["']|\brequire\b|\bprocess\b/.test(
      text,
    )
      ? undefined
      : text;
  } catch {
    return undefined;
  }
}

/** The generator's own sources, the runtime's, and the versions of what it stands on, as far as the disk tells without reading them. */
function generatorState(): string {
  const sources = [new URL("../", import.meta.url), new URL("./", import.meta.resolve("@outfame/runtime"))];
  const files = sources.flatMap((url) => {
    const folder = fileURLToPath(url);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.[jt]s$/.test(name))
      .sort()
      .map((name) => `${name} ${stateOf(path.join(folder, name))}`);
  });
  const packages = ["@redocly/openapi-core", "openapi-typescript", "ajv", "mdast-util-from-markdown"];
  return hash([...files, ...packages.map((name) => import.meta.resolve(name))].join("\n"));
}

/** Something of each file; undefined where one is not there. */
function recorded(
  files: readonly string[],
  of: (file: string) => string | undefined,
): Record<string, string> | undefined {
  const entries: [string, string][] = [];
  for (const file of files) {
    const found = of(file);
    if (found === undefined) return undefined;
    entries.push([file, found]);
  }
  return Object.fromEntries(entries);
}

function contentOf(file: string): string | undefined {
  try {
    return hash(readFileSync(file));
  } catch {
    return undefined;
  }
}

/** Size, times and identity of a file, which change when it is written, replaced or moved. */
function stateOf(file: string): string | undefined {
  const state = statSync(file, { throwIfNoEntry: false, bigint: true });
  return state === undefined ? undefined : `${state.size} ${state.mtimeNs} ${state.ctimeNs} ${state.ino}`;
}

function hash(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}
