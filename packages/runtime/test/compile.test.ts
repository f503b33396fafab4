import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const require = createRequire(import.meta.url);
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** Runs a compiler; resolves with what it printed, empty when it found nothing. */
function compile(compiler: string, ...args: string[]): Promise<string> {
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), "bin/tsc");
  return new Promise((resolve) => {
    execFile(process.execPath, [tsc, ...args], { cwd: root }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

describe.each(["typescript", "typescript-5"])("%s", (compiler) => {
  test("compiles the sources without Node's types, libraries checked", { timeout: 60_000 }, async () => {
    expect(await compile(compiler, "-p", "tsconfig.src.json")).toBe("");
  });

  test("holds what test/types says", { timeout: 60_000 }, async () => {
    expect(await compile(compiler, "-p", "tsconfig.json")).toBe("");
  });

  test("names the scope that is missing", { timeout: 60_000 }, async () => {
    const printed = await compile(compiler, "-p", "test/fixtures/missing-scope");
    expect(printed).toContain(
      `is not assignable to type '"missing scope: items:write (add it to the scopes of the client)"'`,
    );
    expect(printed.match(/error TS\d+/g)).toEqual(["error TS2684"]);
  });
});
