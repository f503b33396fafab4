/** The only place that writes. Everything is first written beside its goal, then renamed over it. */
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { VirtualFile } from "../target.ts";
import { type FolderState, isSafePath, manifestName, parseManifest, type SavePlan } from "./plan.ts";

/** The output folder can't be used; the message says why and what to do. */
export class SaveError extends Error {
  override readonly name = "SaveError";
}

export function readFolder(folder: string, generated: readonly VirtualFile[]): FolderState {
  const manifest = parseManifest(readText(path.join(folder, manifestName)));
  const files = new Map<string, string>();
  for (const name of new Set([...generated.map((file) => file.path), ...(manifest ?? []), manifestName])) {
    const text = readText(path.join(folder, name));
    if (text !== undefined) files.set(name, text);
  }
  return { files, manifest };
}

/**
 * Makes the folder what the plan says. Until every new file is complete in a temporary folder, nothing that stands is touched;
 * what follows are renames.
 * @throws SaveError when the folder can't be written to, or a way in it leads outside; nothing is changed then.
 */
export function applyPlan(folder: string, plan: SavePlan): void {
  if (plan.write.length === 0 && plan.remove.length === 0) return;
  const temporary = path.join(folder, `.sdkgen-${process.pid}.tmp`);
  const cleanUp = (): void => rmSync(temporary, { recursive: true, force: true });
  // A signal between two writes must not leave the temporary folder behind.
  process.once("exit", cleanUp);
  try {
    mkdirSync(folder, { recursive: true });
    for (const directory of new Set(plan.write.map((file) => path.dirname(file.path))))
      checkInside(folder, directory);
    for (const file of plan.write) {
      const target = path.join(temporary, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text);
    }
    for (const file of plan.write) {
      const target = path.join(folder, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      renameSync(path.join(temporary, file.path), target);
    }
    for (const name of plan.remove) removeFile(folder, name);
  } catch (error) {
    throw error instanceof SaveError ? error : new SaveError(describe(error, folder), { cause: error });
  } finally {
    cleanUp();
    process.removeListener("exit", cleanUp);
  }
}

/** Refuses a folder inside the output that is a link to somewhere else. */
function checkInside(folder: string, directory: string): void {
  const root = realpathSync(folder);
  let current = folder;
  for (const segment of directory.split("/")) {
    current = path.join(current, segment);
    let real: string;
    try {
      real = realpathSync(current);
    } catch {
      return;
    }
    if (path.relative(root, real).startsWith("..")) {
      throw new SaveError(
        `${current} is a link to a place outside ${folder}. Remove it, or choose another output folder.`,
      );
    }
  }
}

function removeFile(folder: string, name: string): void {
  if (!isSafePath(name)) return;
  rmSync(path.join(folder, name), { force: true });
  for (let directory = path.dirname(name); directory !== "."; directory = path.dirname(directory)) {
    const absolute = path.join(folder, directory);
    if (readdirSync(absolute).length > 0) return;
    rmdirSync(absolute);
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function describe(error: unknown, folder: string): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
    return `The output folder ${folder} can't be written to (${code}). Give yourself the right to write there, or choose another with --out.`;
  }
  if (code === "ENOTDIR" || code === "EEXIST") {
    return `${folder} can't be a folder, because a file stands in its way (${code}). Choose another with --out.`;
  }
  if (code === "ENOSPC") return `There is no space left on the disk of ${folder}.`;
  return `Writing to ${folder} failed: ${error instanceof Error ? error.message : String(error)}`;
}
