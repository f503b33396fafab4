import { type FSWatcher, watch } from "node:fs";
import path from "node:path";
import type { Terminal } from "./world.ts";

/** Runs again whenever one of the files it read changes, until interrupted. One run at a time; changes meanwhile cause one more. */
export async function watchAndRun(
  run: () => Promise<readonly string[]>,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  let watchers: FSWatcher[] = [];
  const close = (): void => {
    for (const watcher of watchers) watcher.close();
    watchers = [];
  };
  signal.addEventListener("abort", close, { once: true });
  while (!signal.aborted) {
    const files = new Set((await run()).map((file) => path.resolve(file)));
    terminal.err(`Watching ${files.size} files. Ctrl-C ends it.`);
    await new Promise<void>((resolve) => {
      let timer: NodeJS.Timeout | undefined;
      signal.addEventListener("abort", () => resolve(), { once: true });
      // Folders, because editors replace files rather than write into them.
      watchers = [...new Set([...files].map((file) => path.dirname(file)))].map((folder) =>
        watch(folder, (_, name) => {
          if (name !== null && !files.has(path.join(folder, name))) return;
          clearTimeout(timer);
          timer = setTimeout(resolve, 100);
        }),
      );
    });
    close();
  }
}
