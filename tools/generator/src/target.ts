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
}

export interface Emission {
  readonly files: readonly VirtualFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A call as a reader would write it. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/**
 * One product made from the model. `emit` is pure: same model, same options, same bytes.
 * A target imports the model's types and the emit helpers; never another target, never an earlier step.
 */
export interface Target<Options = object> {
  readonly name: string;
  /** One line for `sdkgen --help`. */
  readonly summary: string;
  /** What the pipeline has to make beforehand, given the options. */
  needs?(options: Options): readonly "pathTypes"[];
  /**
   * Checks options that come from a configuration or the command line.
   * @throws OptionsError where one is unknown or has a wrong value.
   */
  parseOptions(raw: Readonly<Record<string, unknown>>): Options;
  emit(api: Api, options: Options, context: TargetContext): Emission;
  sample?(operation: Operation, api: Api): CodeSample;
}

/** A target's option that can't be taken: message says which, and what is allowed. */
export class OptionsError extends Error {
  override readonly name = "OptionsError";
}
