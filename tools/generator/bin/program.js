import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

export const compiledFolder = path.join(root, "dist");

/** Packages that are compiled into the program. */
const compiledIn = ["@redocly/openapi-core", "ajv", "mdast-util-from-markdown"];

/** Every source by name and content, and the versions of what is compiled in: the same on every machine. */
export function stateOfSources() {
  const hash = createHash("sha256");
  const sources = path.join(root, "src");
  for (const name of readdirSync(sources, { recursive: true, encoding: "utf8" }).sort()) {
    if (name.endsWith(".ts")) hash.update(`${name}\n`).update(readFileSync(path.join(sources, name)));
  }
  for (const name of compiledIn) {
    hash.update(path.relative(root, fileURLToPath(import.meta.resolve(name))).replaceAll("\\", "/"));
  }
  return hash.digest("hex");
}

/**
 * The modules of the command line: compiled ones where they were made of the sources as they are now, which start in half the
 * time; else the sources themselves. So an edit of a source counts at once, whatever was built before.
 *
 * @param {string} [compiled] folder of the compiled ones
 * @returns {(module: string) => string} the address of a module of `src/cli`
 */
export function findProgram(compiled = compiledFolder) {
  let current = false;
  try {
    current = readFileSync(path.join(compiled, "made-of"), "utf8") === stateOfSources();
  } catch {
    // Not built, or not to its end.
  }
  const [folder, ending] = current ? [compiled, "js"] : [path.join(root, "src"), "ts"];
  return (module) => pathToFileURL(path.join(folder, "cli", `${module}.${ending}`)).href;
}
