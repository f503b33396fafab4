import path from "node:path";
import type { VirtualFile } from "../../../target.ts";
import { convertsAnything } from "../convert/leaf.ts";
import type { TypescriptOptions } from "../options.ts";

/** The runtime's own sources beside the client, so that it needs nothing else; only the endings of imports may change. */
export function runtimeFiles(
  sources: ReadonlyMap<string, string>,
  options: TypescriptOptions,
): VirtualFile[] {
  if (options.runtime !== "copy") return [];
  const needed = importedBy(
    ["index.ts", "caller/index.ts", ...(convertsAnything(options) ? ["codec/index.ts"] : [])],
    sources,
  );
  return [...sources]
    .filter(([name]) => needed.has(name))
    .map(([name, text]) => ({
      path: `runtime/${name}`,
      text:
        options.importExtension === "ts"
          ? text
          : text.replace(/((?:from\s+|import\()"\.[^"]*)\.ts"/g, '$1.js"'),
    }));
}

/** Files and all that they import, statically or when it is needed. */
function importedBy(entries: readonly string[], sources: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set(entries);
  for (const name of found) {
    const imports = (sources.get(name) ?? "").matchAll(/(?:\bfrom\s+|\bimport\()"(\.[^"]+\.ts)"/g);
    for (const [, target = ""] of imports) found.add(path.posix.join(path.posix.dirname(name), target));
  }
  return found;
}
