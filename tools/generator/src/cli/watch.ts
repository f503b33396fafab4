import { existsSync, type FSWatcher, watch } from "node:fs";
import path from "node:path";
import type { Terminal } from "./world.ts";

/** Editors write in several steps: what follows within this time belongs to the same change. */
const settleMilliseconds = 100;

/**
 * Runs, and runs again whenever one of the files it read changes, until interrupted. One run at a time; changes meanwhile
 * cause one more.
 * @param run gives the files it read.
 * @param first the files to watch during the first run.
 */
export async function watchAndRun(
  run: () => Promise<readonly string[]>,
  first: readonly string[],
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const interrupted = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  using watcher = new FileWatcher();
  watcher.watch(first);
  while (!signal.aborted) {
    const changed = watcher.nextChange();
    const files = await run();
    watcher.watch(files);
    terminal.err(`Watching ${files.length} files. Ctrl-C ends it.`);
    await Promise.race([changed, interrupted]);
  }
}

/** Tells when one of a set of files changes. */
class FileWatcher implements Disposable {
  #files: ReadonlySet<string> = new Set();
  readonly #folders = new Map<string, FSWatcher>();
  #changed = Promise.withResolvers<void>();
  #timer: NodeJS.Timeout | undefined;

  /** Sets the files to watch. Folders are what is watched, because editors replace files rather than write into them. */
  watch(files: readonly string[]): void {
    this.#files = new Set(files.map((file) => path.resolve(file)));
    const wanted = new Set([...this.#files].map((file) => nearestFolder(path.dirname(file))));
    for (const [folder, watcher] of this.#folders) {
      if (wanted.has(folder)) continue;
      watcher.close();
      this.#folders.delete(folder);
    }
    for (const folder of wanted) {
      if (this.#folders.has(folder)) continue;
      const watcher = watch(folder, (_, name) => this.#notice(folder, name));
      watcher.on("error", () => this.#notice(folder, null));
      this.#folders.set(folder, watcher);
    }
  }

  /** Resolved by the next change after this call. */
  nextChange(): Promise<void> {
    this.#changed = Promise.withResolvers();
    return this.#changed.promise;
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#folders.values()) watcher.close();
  }

  #notice(folder: string, name: string | null): void {
    if (name !== null && !this.#concerns(path.join(folder, name))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#changed.resolve(), settleMilliseconds);
  }

  /** A watched file, or a folder on the way to one. */
  #concerns(place: string): boolean {
    return this.#files.has(place) || [...this.#files].some((file) => file.startsWith(place + path.sep));
  }
}

function nearestFolder(folder: string): string {
  return existsSync(folder) ? folder : nearestFolder(path.dirname(folder));
}
