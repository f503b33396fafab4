import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import type { JsonObject } from "../../../src/model/types.ts";
import { readRuntimeSources } from "../../../src/runtimeSources.ts";
import type { Sampler, VirtualFile } from "../../../src/target.ts";
import { targets } from "../../../src/targets/index.ts";
import { modelOf } from "../model.ts";

export interface Emitted {
  /** Every file of every target but the runtime's, by its target. */
  readonly files: ReadonlyMap<string, readonly VirtualFile[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What all targets make of a document, in memory. */
export async function emitAll(document: JsonObject): Promise<Emitted> {
  const { api, diagnostics } = modelOf(document);
  const runtimeSources = await readRuntimeSources();
  const samplers = [...targets.values()].flatMap((target): Sampler[] =>
    target.sample === undefined ? [] : [target.sample(api, target.parseOptions({}), { runtimeSources })],
  );
  const found: Diagnostic[] = [...diagnostics];
  const files = new Map<string, readonly VirtualFile[]>();
  for (const [name, target] of targets) {
    const emission = target.emit(api, target.parseOptions({}), {
      command: "sdkgen generate",
      runtimeSources,
      pathTypes: undefined,
      samples: (operation) => samplers.flatMap((sample) => sample(operation) ?? []),
    });
    found.push(...emission.diagnostics);
    files.set(
      name,
      emission.files.filter(({ path }) => !path.startsWith("runtime/")),
    );
  }
  return { files, diagnostics: found };
}
