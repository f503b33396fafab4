import { readdir } from "node:fs/promises";
import { collect, type Declared } from "../suite/collector.ts";

/** What one generated file declares. */
export interface LoadedSuite {
  /** Of the file, without its ending. */
  readonly name: string;
  readonly promises: readonly Declared[];
}

const ending = /\.test\.[jt]s$/;

/** Loads the generated files of a folder, in order of their names. */
export async function loadSuites(folder: URL): Promise<readonly LoadedSuite[]> {
  const files = (await readdir(folder)).filter((file) => ending.test(file)).toSorted();
  const loaded: LoadedSuite[] = [];
  for (const file of files) {
    const promises = await collect(() => import(new URL(file, folder).href));
    loaded.push({ name: file.replace(ending, ""), promises });
  }
  return loaded;
}
