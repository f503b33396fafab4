import { copyFileSync, existsSync, lstatSync, mkdirSync, renameSync, rmdirSync, rmSync } from "node:fs";
import path from "node:path";

/** Changes of files of which each can be taken back: either all of them stand at the end, or none. */
export class Transaction {
  readonly #undo: (() => void)[] = [];
  readonly #backup: string;
  #saved = 0;

  /** @param backup folder for what stood before; on the same disk, so that it can be renamed back. */
  constructor(backup: string) {
    this.#backup = backup;
  }

  /** Makes a folder and what is missing above it. */
  makeFolder(folder: string): void {
    const missing: string[] = [];
    for (let current = folder; !existsSync(current); current = path.dirname(current))
      missing.unshift(current);
    for (const current of missing) {
      mkdirSync(current);
      this.#undo.push(() => rmdirSync(current));
    }
  }

  /** Puts a finished file in its place with one rename, so that no reader ever sees half of one. */
  place(finished: string, target: string): void {
    this.makeFolder(path.dirname(target));
    const old = this.#keep(target, copyFileSync);
    renameSync(finished, target);
    this.#undo.push(old === undefined ? () => rmSync(target) : () => renameSync(old, target));
  }

  removeFile(target: string): void {
    const old = this.#keep(target, renameSync);
    if (old !== undefined) this.#undo.push(() => renameSync(old, target));
  }

  removeFolder(folder: string): void {
    rmdirSync(folder);
    this.#undo.push(() => mkdirSync(folder));
  }

  /** Adds a step of its own to what is taken back; steps are taken back from the last to the first. */
  whenUndone(undo: () => void): void {
    this.#undo.push(undo);
  }

  rollBack(): void {
    for (const undo of this.#undo.splice(0).reverse()) undo();
  }

  #keep(target: string, keep: (from: string, to: string) => void): string | undefined {
    const there = lstatSync(target, { throwIfNoEntry: false });
    if (there === undefined) return undefined;
    mkdirSync(this.#backup, { recursive: true });
    const old = path.join(this.#backup, String(this.#saved++));
    // A link is moved as it is: copying would follow it.
    (there.isSymbolicLink() ? renameSync : keep)(target, old);
    return old;
  }
}
