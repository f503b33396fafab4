/** The only place that writes. Everything is first written beside its goal, then renamed over it. */
import {
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { VirtualFile } from "../target.ts";
import { type FolderState, isSafePath, manifestName, parseManifest, type SavePlan } from "./plan.ts";
import { Transaction } from "./transaction.ts";
import { uninterrupted } from "./uninterrupted.ts";

/** The output folder can't be used; the message says why and what to do. */
export class SaveError extends Error {
  override readonly name = "SaveError";
}

/** What has to happen in one folder. */
export interface FolderPlan {
  readonly folder: string;
  readonly plan: SavePlan;
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
 * Makes the folders what the plans say: all of them, or none. Until every new file is complete in a temporary folder, nothing
 * that stands is touched; if a later step fails, what was done is taken back.
 * @throws SaveError when a folder can't be written to, or a way in it leads outside; nothing is changed then.
 */
export function applyPlans(plans: readonly FolderPlan[]): void {
  const changing = plans.filter(({ plan }) => plan.write.length > 0 || plan.remove.length > 0);
  if (changing.length === 0) return;
  uninterrupted(() => {
    const opened: Opened[] = [];
    try {
      for (const entry of changing) opened.push(stage(entry));
      for (const entry of opened) commit(entry);
    } catch (error) {
      for (const { transaction } of opened.toReversed()) transaction.rollBack();
      throw error;
    }
    for (const { temporary } of opened) rmSync(temporary, { recursive: true, force: true });
  });
}

interface Opened extends FolderPlan {
  readonly temporary: string;
  readonly transaction: Transaction;
}

/** Writes every new file into a temporary folder. */
function stage({ folder, plan }: FolderPlan): Opened {
  const temporary = path.join(folder, `.sdkgen-${process.pid}.tmp`);
  const transaction = new Transaction(path.join(temporary, "before"));
  try {
    transaction.makeFolder(folder);
    mkdirSync(temporary);
    transaction.whenUndone(() => rmSync(temporary, { recursive: true, force: true }));
    const names = [...plan.write.map((file) => file.path), ...plan.remove];
    for (const directory of new Set(names.map((name) => path.dirname(name)))) checkInside(folder, directory);
    for (const file of plan.write) {
      const target = path.join(temporary, "new", file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text);
    }
    return { folder, plan, temporary, transaction };
  } catch (error) {
    transaction.rollBack();
    throw explain(error, folder);
  }
}

function commit({ folder, plan, temporary, transaction }: Opened): void {
  try {
    for (const name of plan.remove.filter(isSafePath)) {
      transaction.removeFile(path.join(folder, name));
      removeEmptyFolders(folder, path.dirname(name), transaction);
    }
    for (const file of plan.write) {
      transaction.place(path.join(temporary, "new", file.path), path.join(folder, file.path));
    }
  } catch (error) {
    throw explain(error, folder);
  }
}

/** Refuses a folder inside the output that is a link to somewhere else. */
function checkInside(folder: string, directory: string): void {
  const root = realpathSync(folder);
  let current = folder;
  for (const segment of directory.split("/")) {
    current = path.join(current, segment);
    if (lstatSync(current, { throwIfNoEntry: false }) === undefined) return;
    const relative = path.relative(root, realpathSync(current));
    if (relative.split(path.sep)[0] === ".." || path.isAbsolute(relative)) {
      throw new SaveError(
        `${current} is a link to a place outside ${folder}. Remove it, or choose another output folder.`,
      );
    }
  }
}

function removeEmptyFolders(folder: string, name: string, transaction: Transaction): void {
  for (let directory = name; directory !== "."; directory = path.dirname(directory)) {
    const absolute = path.join(folder, directory);
    if (readdirSync(absolute).length > 0) return;
    transaction.removeFolder(absolute);
  }
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

function explain(error: unknown, folder: string): SaveError {
  return error instanceof SaveError ? error : new SaveError(describe(error, folder), { cause: error });
}

function describe(error: unknown, folder: string): string {
  const { code, path: place } = (error instanceof Error ? error : {}) as NodeJS.ErrnoException;
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return `The output folder ${folder} can't be written to (${code}). Give yourself the right to write there, or choose another with --out.`;
    case "ENOTDIR":
    case "EEXIST":
      return `${folder} can't be filled, because a file stands where a folder has to be (${code}). Remove it, or choose another with --out.`;
    case "EISDIR":
    case "ENOTEMPTY":
    case "ERR_FS_EISDIR":
    case "ERR_FS_CP_EISDIR":
      return `${place ?? folder} is a folder where a file has to be (${code}). Remove it, or choose another output folder.`;
    case "ENOSPC":
      return `There is no space left on the disk of ${folder}.`;
    default:
      return `Writing to ${folder} failed: ${error instanceof Error ? error.message : String(error)}`;
  }
}
