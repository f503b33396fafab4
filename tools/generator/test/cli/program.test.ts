import { execFile } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findProgram } from "../../bin/program.js";
import { compile } from "../../build/compile.ts";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";
import { petstore } from "../support/terminal.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const compiled = path.join(root, ".test-results");
const madeOf = path.join(compiled, "made-of");
const sources = path.join(root, "no-such-folder");

beforeAll(() => compile(compiled));
afterAll(() => {
  for (const name of ["cli", "made-of"]) rmSync(path.join(compiled, name), { recursive: true, force: true });
});

/** What a command says and writes in an empty folder with a document in it. */
async function act(program: (module: string) => string, args: readonly string[]) {
  const folder = temporaryFolder({ "openapi.yaml": petstore });
  const script = `process.exitCode = await (await import(${JSON.stringify(program("main"))})).main(${JSON.stringify(args)});`;
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--input-type=module", "--eval", script],
    { cwd: folder },
  );
  return { stdout, stderr, files: snapshotFolder(folder) };
}

describe("the compiled program", () => {
  it.each([
    "--version",
    "--help",
    "explain reference-unresolved",
    "inspect --spec openapi.yaml",
    "generate --spec openapi.yaml --target typescript --out client",
    "generate --spec openapi.yaml --target sandbox --out sandbox",
    "generate --spec openapi.yaml --target docs --out docs",
  ])("does what the sources do: %s", async (line) => {
    const args = line.split(" ");
    const [own, of] = [await act(findProgram(compiled), args), await act(findProgram(sources), args)];
    expect(own).toEqual(of);
    expect(own.stdout + own.stderr).not.toBe("");
  });

  it("is taken where it was made of the sources as they are; else they are", () => {
    expect(findProgram(compiled)("main")).toMatch(/\.test-results\/cli\/main\.js$/);
    const state = readFileSync(madeOf, "utf8");
    writeFileSync(madeOf, `${state}0`);
    expect(findProgram(compiled)("main")).toMatch(/\/src\/cli\/main\.ts$/);
    writeFileSync(madeOf, state);
    expect(findProgram(sources)("main")).toMatch(/\/src\/cli\/main\.ts$/);
  });
});
