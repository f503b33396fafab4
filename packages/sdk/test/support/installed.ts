import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);
const runtimes = createRequire(require.resolve("@outfame/runtimes/package.json"));

/** A file of a package that this one or the workspace's collection of runtimes depends on, wherever it is installed. */
export function fileOf(name: string, file: string): string {
  const places = [require, runtimes].flatMap((from) => from.resolve.paths(name) ?? []);
  const found = places.map((place) => join(place, name, file)).find((path) => existsSync(path));
  if (!found) throw new Error(`${name} is not installed: run pnpm install`);
  return found;
}
