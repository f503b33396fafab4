/** From a file to generated files, in memory: load → normalize → model → targets. Nothing is written here. */
import { type Diagnostic, hasErrors, type Outcome } from "./diagnostics/diagnostic.ts";
import { checkStructure } from "./document/structure.ts";
import { type LoadOptions, load } from "./load/load.ts";
import { type Locate, withLocations } from "./load/locate.ts";
import { buildApi } from "./model/build/api.ts";
import type { Api, Operation } from "./model/types.ts";
import { normalize } from "./normalize/normalize.ts";
import type { CodeSample, Sampler, Target, VirtualFile } from "./target.ts";

export interface Job {
  readonly spec: string;
  readonly loadOptions: LoadOptions;
  readonly targets: readonly TargetJob[];
  /** Every target that can write samples, with its options, whether or not it makes files in this run. */
  readonly samplers: readonly Pick<TargetJob, "target" | "options">[];
  /** The command that repeats this run, for generated READMEs. */
  readonly command: string;
}

export interface TargetJob {
  readonly target: Target;
  readonly options: object;
  /** Folder the files go to. */
  readonly out: string;
}

export interface TargetResult {
  readonly job: TargetJob;
  readonly files: readonly VirtualFile[];
}

export interface Generated {
  readonly api: Api | undefined;
  readonly results: readonly TargetResult[];
  /** Every file that was read, for watching. */
  readonly sources: readonly string[];
}

/** What the pipeline reads from the world beside the document; given, so that tests can give their own. */
export interface Surroundings {
  runtimeSources(): Promise<ReadonlyMap<string, string>>;
  pathTypes(document: Api["document"]): Promise<string>;
  /** Told the name of each step as it begins. */
  progress(step: string): void;
}

export interface ReadApi {
  readonly api: Api | undefined;
  /** Every file that was read. */
  readonly sources: readonly string[];
  readonly locate: Locate;
}

/** Reads a document into its model. `value.api` is undefined where errors forbid it. */
export async function readApi(
  spec: string,
  options: LoadOptions,
  progress: Surroundings["progress"] = () => {},
): Promise<Outcome<ReadApi>> {
  progress("reading the document");
  const loaded = await load(spec, options);
  const sources = loaded.value.files;
  const diagnostics: Diagnostic[] = [...loaded.diagnostics];
  const done = (api: Api | undefined) => ({
    value: { api, sources, locate: loaded.value.locate },
    diagnostics: withLocations(diagnostics, loaded.value.locate),
  });
  if (hasErrors(diagnostics)) return done(undefined);
  diagnostics.push(...checkStructure(loaded.value.document));
  if (hasErrors(diagnostics)) return done(undefined);
  const normalized = normalize(loaded.value.document);
  diagnostics.push(...normalized.diagnostics);
  progress("building the model");
  const model = buildApi(normalized.value);
  diagnostics.push(...model.diagnostics);
  return done(hasErrors(diagnostics) ? undefined : model.value);
}

/** Runs all targets. On an error there are no files at all, so that nothing is half-written. */
export async function generate(job: Job, surroundings: Surroundings): Promise<Outcome<Generated>> {
  const read = await readApi(job.spec, job.loadOptions, surroundings.progress);
  const { api, sources, locate } = read.value;
  if (api === undefined) return { value: { api, results: [], sources }, diagnostics: read.diagnostics };
  const diagnostics: Diagnostic[] = [...read.diagnostics];
  const runtimeSources = await surroundings.runtimeSources();
  const needed = new Set(job.targets.flatMap(({ target, options }) => target.needs?.(options) ?? []));
  const pathTypes = needed.has("pathTypes") ? await surroundings.pathTypes(api.document) : undefined;
  const results = job.targets.map((entry): TargetResult => {
    surroundings.progress(`target ${entry.target.name}`);
    const wants = entry.target.needs?.(entry.options) ?? [];
    const samplers = wants.includes("samples") ? samplersOf(job, api, runtimeSources) : [];
    const context = {
      command: job.command,
      runtimeSources,
      pathTypes: wants.includes("pathTypes") ? pathTypes : undefined,
      samples: (operation: Operation): readonly CodeSample[] =>
        samplers.flatMap((sample) => sample(operation) ?? []),
    };
    const emission = entry.target.emit(api, entry.options, context);
    diagnostics.push(...withLocations(emission.diagnostics, locate));
    return { job: entry, files: emission.files };
  });
  return { value: { api, results: hasErrors(diagnostics) ? [] : results, sources }, diagnostics };
}

function samplersOf(job: Job, api: Api, runtimeSources: ReadonlyMap<string, string>): readonly Sampler[] {
  return job.samplers.flatMap(
    ({ target, options }) => target.sample?.(api, options, { runtimeSources }) ?? [],
  );
}
