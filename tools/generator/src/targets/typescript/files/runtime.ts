import type { VirtualFile } from "../../../target.ts";
import type { TypescriptOptions } from "../options.ts";

/** The runtime's own sources beside the client, so that it needs nothing else; only the endings of imports may change. */
export function runtimeFiles(
  sources: ReadonlyMap<string, string>,
  options: TypescriptOptions,
): VirtualFile[] {
  if (options.runtime !== "copy") return [];
  return [...sources].map(([path, text]) => ({
    path: `runtime/${path}`,
    text:
      options.importExtension === "ts"
        ? text
        : text.replace(/((?:from\s+|import\()"\.[^"]*)\.ts"/g, '$1.js"'),
  }));
}
