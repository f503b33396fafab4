/** What has to happen on disk so that a folder holds exactly the generated files: decided before anything is touched. */
import type { VirtualFile } from "../target.ts";

export interface SavePlan {
  /** Files whose bytes differ, or that are not there yet. */
  readonly write: readonly VirtualFile[];
  /** Files of an earlier run that are no longer generated. */
  readonly remove: readonly string[];
  /** Files that stand there already, byte for byte. */
  readonly same: readonly string[];
  /** Files in the way that no earlier run made. */
  readonly foreign: readonly string[];
}

/** The folder as it is. */
export interface FolderState {
  /** Text of each file that stands where one would be written, or that an earlier run wrote. */
  readonly files: ReadonlyMap<string, string>;
  /** Paths that earlier runs wrote; undefined: this folder was never generated into. */
  readonly manifest: readonly string[] | undefined;
}

/** File that remembers what was written, so that only that is ever removed. */
export const manifestName = ".sdkgen.json";

export function planSave(files: readonly VirtualFile[], folder: FolderState): SavePlan {
  const generated = [...files, manifest(files)];
  const ours = new Set([...(folder.manifest ?? []), manifestName]);
  const existing = (file: VirtualFile): string | undefined => folder.files.get(file.path);
  const wanted = new Set(generated.map((file) => file.path));
  return {
    write: generated.filter((file) => existing(file) !== file.text),
    remove: [...ours].filter((path) => !wanted.has(path) && folder.files.has(path)).sort(),
    same: generated.filter((file) => existing(file) === file.text).map((file) => file.path),
    foreign: generated
      .filter((file) => existing(file) !== undefined && existing(file) !== file.text && !ours.has(file.path))
      .map((file) => file.path),
  };
}

function manifest(files: readonly VirtualFile[]): VirtualFile {
  const paths = files.map((file) => file.path).sort();
  return { path: manifestName, text: `${JSON.stringify({ madeBy: "sdkgen", files: paths }, null, 2)}\n` };
}

/** Reads a manifest; anything else than one is none. */
export function parseManifest(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    const files = typeof value === "object" && value !== null && "files" in value ? value.files : undefined;
    return Array.isArray(files)
      ? files.filter((path): path is string => typeof path === "string" && isSafePath(path))
      : undefined;
  } catch {
    return undefined;
  }
}

const devices = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** A relative path with forward slashes that stays below its folder on every system, and names no device. */
export function isSafePath(path: string): boolean {
  return path
    .split("/")
    .every(
      (segment) =>
        /^[\w.@$-]+$/.test(segment) &&
        segment !== "." &&
        segment !== ".." &&
        !devices.test(segment) &&
        segment.length <= 255 &&
        !/[. ]$/.test(segment),
    );
}

/** Paths that differ only in case would be one file on many disks. */
export function findPathProblems(files: readonly VirtualFile[]): string[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const key = path.toLowerCase();
    const twin = seen.get(key);
    seen.set(key, path);
    if (!isSafePath(path)) return [`${JSON.stringify(path)} is no path below the output folder`];
    return twin === undefined
      ? []
      : [`${JSON.stringify(path)} and ${JSON.stringify(twin)} are one file where case does not count`];
  });
}
