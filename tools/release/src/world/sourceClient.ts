/** The client as it is built: its entries, and whether what is built is of the sources as they are. */
import { glob, readFile, stat } from "node:fs/promises";
import path from "node:path";
import type { Entry } from "../source/entry.ts";

export interface BuiltClient {
  readonly packageName: string;
  readonly version: string;
  readonly entries: readonly Entry[];
  /** Where packages are found that its declarations name, by name. */
  readonly peers: ReadonlyMap<string, string>;
}

const build = "`pnpm turbo run build --filter=@outfame/sdk --force`";

/** @throws {Error} Where nothing is built, or what is built is of older sources. */
export async function readBuiltClient(root: string): Promise<BuiltClient> {
  const folder = path.join(root, "packages/sdk");
  const manifest = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8")) as Manifest;
  const entries = Object.entries(manifest.exports).flatMap(([name, target]): Entry[] =>
    typeof target === "string" || target.types === undefined
      ? []
      : [{ specifier: `${manifest.name}${name.slice(1)}`, declarations: path.join(folder, target.types) }],
  );
  for (const { declarations, specifier } of entries)
    if (!(await exists(declarations)))
      throw new Error(
        `${specifier} is not built: ${path.relative(root, declarations)} is missing. Run ${build}.`,
      );
  await refuseStale(folder, root);
  const peers = Object.keys(manifest.peerDependencies ?? {}).map((name): [string, string] => [
    name,
    path.join(folder, "node_modules", name),
  ]);
  return { packageName: manifest.name, version: manifest.version, entries, peers: new Map(peers) };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** What a map holds is compared with the sources; of types alone, which no map holds, the time is. */
async function refuseStale(folder: string, root: string): Promise<void> {
  const mapped = new Set<string>();
  let oldest = Number.POSITIVE_INFINITY;
  const stale = (file: string): Error =>
    new Error(`packages/sdk/dist is older than ${path.relative(root, file)}. Run ${build}.`);
  for await (const name of glob("dist/**/*.{js.map,d.ts}", { cwd: folder })) {
    const file = path.join(folder, name);
    if (name.endsWith(".d.ts")) {
      oldest = Math.min(oldest, (await stat(file)).mtimeMs);
      continue;
    }
    const { sources, sourcesContent } = JSON.parse(await readFile(file, "utf8")) as SourceMap;
    for (const [index, source] of sources.entries()) {
      const origin = path.resolve(path.dirname(file), source);
      if (origin.includes("/node_modules/") || mapped.has(origin)) continue;
      mapped.add(origin);
      const now = await readFile(origin, "utf8").catch(() => undefined);
      if (now !== sourcesContent[index]) throw stale(origin);
    }
  }
  for await (const name of glob("src/**/*.ts", { cwd: folder })) {
    const file = path.join(folder, name);
    if (!mapped.has(file) && (await stat(file)).mtimeMs > oldest) throw stale(file);
  }
}

interface SourceMap {
  readonly sources: readonly string[];
  readonly sourcesContent: readonly string[];
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
