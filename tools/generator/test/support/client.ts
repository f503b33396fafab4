import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { readRuntimeSources } from "../../src/runtimeSources.ts";
import { typescript } from "../../src/targets/typescript/index.ts";
import { type Given, modelOf } from "./model.ts";

export interface Client {
  /** Text of every generated file but the runtime's, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly all: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
  /** A file's text; fails where it is not there. */
  file(path: string): string;
  /** The declaration of one exported symbol, wherever it stands. */
  symbol(name: string): string;
}

let sources: Promise<ReadonlyMap<string, string>> | undefined;

/** Makes a client in memory. */
export async function emitClient(
  given: Given,
  options: Readonly<Record<string, unknown>> = {},
): Promise<Client> {
  sources ??= readRuntimeSources();
  const { api, diagnostics } = modelOf(given);
  const emission = typescript.emit(api, typescript.parseOptions(options), {
    command: "sdkgen generate",
    runtimeSources: await sources,
    pathTypes: undefined,
    samples: () => [],
  });
  const all = new Map(emission.files.map((file) => [file.path, file.text]));
  const files = new Map([...all].filter(([path]) => !path.startsWith("runtime/")));
  const file = (path: string): string => {
    const text = files.get(path);
    if (text === undefined) throw new Error(`No file ${path}; there are ${[...files.keys()].join(", ")}.`);
    return text;
  };
  return {
    files,
    all,
    diagnostics: [...diagnostics, ...emission.diagnostics],
    file,
    symbol: (name) => findSymbol(files, name),
  };
}

/** From `export … name` to the end of its statement, which the generator prints at the margin. */
function findSymbol(files: ReadonlyMap<string, string>, name: string): string {
  const start = new RegExp(`^export (?:class|interface|type|const) ${name.replaceAll("$", "\\$")}\\b`, "m");
  for (const text of files.values()) {
    const at = text.search(start);
    if (at < 0) continue;
    const lines = text.slice(at).split("\n");
    const end = lines.findIndex(
      (line, index) => /^\S.*[;}]$|^}/.test(line) && (index > 0 || /[;}]$/.test(line)),
    );
    return lines.slice(0, end + 1).join("\n");
  }
  throw new Error(`Nothing exports ${name}.`);
}
