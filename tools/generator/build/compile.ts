/** Compiles the command line into few files: to find and read hundreds takes longer than the work on a small document. */
import { rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { rolldown } from "rolldown";
import { compiledFolder, stateOfSources } from "../bin/program.js";

const root = path.resolve(import.meta.dirname, "..");

/** @param folder as deep in the package as `src` is, so that both find the package's other files at the same place. */
export async function compile(folder: string): Promise<void> {
  const stateFile = path.join(folder, "made-of");
  rmSync(stateFile, { force: true });
  const state = stateOfSources();
  const program = await rolldown({
    cwd: root,
    input: { main: "src/cli/main.ts", cacheFolder: "src/cli/cacheFolder.ts" },
    platform: "node",
    // Loaded only where types of paths are wanted; the runtime's sources are read, not run.
    external: [/^openapi-typescript/, /^typescript/, /^@outfame\//],
  });
  await program.write({ dir: path.join(folder, "cli"), format: "esm", cleanDir: true });
  await program.close();
  // Last: what is not whole is not used.
  writeFileSync(stateFile, state);
}

if (import.meta.main) await compile(compiledFolder);
