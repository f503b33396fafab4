import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Api, Operation } from "./model/types.ts";

/** A file to be written: nothing touches the disk before all targets are done. */
export interface VirtualFile {
  /** Relative to the target's output folder, with `/`, no `..`. */
  readonly path: string;
  readonly text: string;
}

export interface TargetContext {
  /** How the generated README names the command that makes these files. */
  readonly command: string;
  /** Sources of the runtime that generated code stands on: path below its folder → text. */
  readonly runtimeSources: ReadonlyMap<string, string>;
  /** TypeScript of `paths`, `components` and `operations` as openapi-typescript prints them; there only where a target needs them. */
  readonly pathTypes: string | undefined;
  /** The call of an operation in every language that a target can write it in; none where the target does not ask for them. */
  readonly samples: (operation: Operation) => readonly CodeSample[];
}

/** What the pipeline makes only where a target needs it. */
export type Need = "pathTypes" | "samples";

export interface Emission {
  readonly files: readonly VirtualFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A call as a reader would write it: a whole file. */
export interface CodeSample {
  /** As syntax highlighters call the language. */
  readonly lang: string;
  /** As readers call it. */
  readonly label: string;
  /** Ending of the file, without the dot. */
  readonly extension: string;
  readonly source: string;
}

/** Writes the call of an operation; undefined where the target's product can't make it. */
export type Sampler = (operation: Operation) => CodeSample | undefined;

/**
 * One product made from the model. `emit` is pure: same model, same options, same bytes.
 * A target imports the model's types and the emit helpers; never another target, never an earlier step.
 */
export interface Target<Options = object> {
  readonly name: string;
  /** One line for `sdkgen --help`. */
  readonly summary: string;
  /** What the pipeline has to make beforehand, given the options. */
  needs?(options: Options): readonly Need[];
  /**
   * Checks options that come from a configuration or the command line.
   * @throws OptionsError where one is unknown or has a wrong value.
   */
  parseOptions(raw: Readonly<Record<string, unknown>>): Options;
  emit(api: Api, options: Options, context: TargetContext): Emission;
  /** How its product is called. Pure, as `emit` is. */
  sample?(api: Api, options: Options, context: Pick<TargetContext, "runtimeSources">): Sampler;
}

/** A target's option that can't be taken: message says which, and what is allowed. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}
