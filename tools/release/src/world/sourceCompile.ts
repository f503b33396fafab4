/** A consumer, compiled as people compile: by TypeScript itself, strict, and stricter still. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Entry } from "../source/entry.ts";
import { type CompileError, readCompilerOutput } from "../source/guard/compiled.ts";

export interface Compilation {
  /** The program, by file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly entries: readonly Entry[];
  /** Other packages that it may import, by name. */
  readonly peers: ReadonlyMap<string, string>;
}

const settings = [
  { exactOptionalPropertyTypes: false, noUncheckedIndexedAccess: false },
  { exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true },
];

/** What does not compile, under any of the settings that people have; each place once. */
export async function compileConsumer(compilation: Compilation): Promise<CompileError[]> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), "consumer-")));
  try {
    await Promise.all(
      [...compilation.files].map(async ([name, text]) => {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), text);
      }),
    );
    const outputs = await Promise.all(
      settings.map((setting, index) => compile(folder, `tsconfig.${index}.json`, compilation, setting)),
    );
    const errors = outputs.flatMap(readCompilerOutput);
    return [
      ...new Map(errors.map((error) => [`${error.file}:${error.line}:${error.code}`, error])).values(),
    ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compile(
  folder: string,
  config: string,
  { files, entries, peers }: Compilation,
  setting: object,
): Promise<string> {
  const paths = Object.fromEntries([
    ...entries.map(({ specifier, declarations }) => [specifier, [declarations]]),
    ...[...peers].map(([name, place]) => [name, [place]]),
  ]);
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022", "dom"],
    module: "esnext",
    moduleResolution: "bundler",
    moduleDetection: "force",
    types: [],
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    noErrorTruncation: true,
    paths,
    ...setting,
  };
  await writeFile(path.join(folder, config), JSON.stringify({ compilerOptions, files: [...files.keys()] }));
  const compiler = createRequire(import.meta.url).resolve("typescript/package.json");
  const binary = path.join(path.dirname(compiler), "bin/tsc");
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [binary, "-p", config, "--pretty", "false"],
      { cwd: folder, maxBuffer: 1024 ** 3 },
      (error, stdout, stderr) => {
        // It exits with 1 or 2 for a program with errors, which it tells of.
        if (error !== null && stdout === "")
          reject(new Error(`The compiler could not work: ${stderr || error.message}`));
        else resolve(stdout);
      },
    );
  });
}
