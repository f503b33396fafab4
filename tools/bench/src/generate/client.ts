/** What a client costs those who use it: the time that `tsc` takes with it, and the bytes of one call. */
import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../../../..");

const compilerOptions = {
  strict: true,
  skipLibCheck: false,
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
};

export interface Checked {
  /** Seconds, as `tsc` tells them. */
  readonly seconds: number;
  readonly errors: number;
}

/** Checks a client with TypeScript 7 as its users would, `strict`. */
export async function check(folder: string, entry: string): Promise<Checked> {
  const config = path.join(folder, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, files: [entry] }));
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const words = [tsc, "-p", config, "--diagnostics", "--pretty", "false"];
  const { stdout } = await run(process.execPath, words, { maxBuffer: 1 << 28 }).catch(
    (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? "" }),
  );
  const [, seconds = "NaN"] = /^Total time:\s*([\d.]+)s/m.exec(stdout) ?? [];
  return { seconds: Number(seconds), errors: stdout.match(/error TS\d+/g)?.length ?? 0 };
}

/** Bytes of a program and all it loads at once: for browsers, minified, gzip level 9. */
export async function weighCall(folder: string, program: string): Promise<number> {
  const file = path.join(folder, "one-call.ts");
  await writeFile(file, program);
  const bundle = await rolldown({ input: file, platform: "browser", external: [/^node:/], onLog: () => {} });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length;
}
