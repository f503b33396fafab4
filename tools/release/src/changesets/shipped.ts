/** Which packages bring a changed file to people. */
import { isVersioned, type Package, type Release } from "./packages.ts";

/** Private packages that have no versions, and whose sources are part of others. A test holds it against the imports. */
export const bundled: Readonly<Record<string, readonly string[]>> = {
  "@outfame/runtime": ["@outfame/sdk", "@outfame/sandbox", "sdkgen"],
};

/** Folders of a bundled package that a shipper reaches by none of its imports. The same test holds them against the imports. */
export const leftOut: Readonly<Record<string, readonly string[]>> = {
  "@outfame/sandbox": ["src/node/", "src/opentelemetry/", "src/redis/", "src/testing/", "src/webhooks/"],
};

/** The document is compared by meaning, not by its files. */
const byMeaning: ReadonlySet<string> = new Set(["@outfame/spec"]);

/** A file of the repository that changed since the base. */
export interface ChangedFile {
  readonly path: string;
  /** The manifest before and after, where it is one. */
  readonly manifest?: { readonly before: unknown; readonly after: unknown } | undefined;
}

export interface Touched {
  readonly name: string;
  readonly files: readonly string[];
}

/** Packages whose shipped sources changed, by name, with the files that did. */
export function touchedPackages(changed: readonly ChangedFile[], packages: readonly Package[]): Touched[] {
  const documentChanged = changed.some(({ path }) => isDocument(path));
  const touched = new Map<string, string[]>();
  for (const file of changed) {
    const home = packages.find(({ folder }) => file.path.startsWith(`${folder}/`));
    if (home === undefined || !isShipped(file, home, documentChanged)) continue;
    const shippers = isVersioned(home) ? [home.name] : shippersOf(home, file.path);
    for (const name of shippers.filter((each) => !byMeaning.has(each)))
      touched.set(name, [...(touched.get(name) ?? []), file.path]);
  }
  return [...touched]
    .map(([name, files]) => ({ name, files: files.toSorted() }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function shippersOf({ name, folder }: Package, path: string): readonly string[] {
  const inside = path.slice(folder.length + 1);
  return (bundled[name] ?? []).filter(
    (shipper) => !(leftOut[shipper] ?? []).some((part) => inside.startsWith(part)),
  );
}

function isDocument(path: string): boolean {
  return /^spec\/(?!released\/|dist\/|lint\/|test\/).*\.yaml$/.test(path) && path !== "spec/redocly.yaml";
}

/** Neither tests nor words about the package nor what only its makers run. */
function isShipped({ path, manifest }: ChangedFile, { folder }: Package, documentChanged: boolean): boolean {
  const inside = path.slice(folder.length + 1);
  if (inside === "package.json")
    return manifest === undefined || shownFields(manifest.before) !== shownFields(manifest.after);
  if (/(^|\/)generated\//.test(inside)) return !documentChanged;
  if (/^(test|examples|dist|released)\/|\.test\.tsx?$|\.md$/.test(inside)) return false;
  return !/^(vitest\.config\.ts|tsconfig[^/]*\.json|biome\.json|\.[^/]+)$/.test(inside);
}

const fields = [
  "bin",
  "browser",
  "dependencies",
  "engines",
  "exports",
  "files",
  "main",
  "module",
  "name",
  "optionalDependencies",
  "peerDependencies",
  "peerDependenciesMeta",
  "sideEffects",
  "type",
  "types",
];

/** What of a manifest its users notice. */
function shownFields(manifest: unknown): string {
  const record = typeof manifest === "object" && manifest !== null ? Object.entries(manifest) : [];
  const own = new Map<string, unknown>(record);
  return JSON.stringify(fields.map((field) => own.get(field) ?? null));
}

/** Packages that a changeset names since the base, or whose version was raised since: what changed in them was released. */
export function namedSince(
  changed: readonly ChangedFile[],
  packages: readonly Package[],
  recent: readonly { readonly releases: readonly Release[] }[],
): ReadonlySet<string> {
  const raised = packages.filter(({ folder }) => {
    const manifest = changed.find(({ path }) => path === `${folder}/package.json`)?.manifest;
    return manifest !== undefined && versionOf(manifest.before) !== versionOf(manifest.after);
  });
  return new Set([...raised, ...recent.flatMap(({ releases }) => releases)].map(({ name }) => name));
}

function versionOf(manifest: unknown): unknown {
  return typeof manifest === "object" && manifest !== null ? Reflect.get(manifest, "version") : undefined;
}

/** Packages that changed and that nothing names. */
export function unnamed(touched: readonly Touched[], named: ReadonlySet<string>): Touched[] {
  return touched.filter(({ name }) => !named.has(name));
}
