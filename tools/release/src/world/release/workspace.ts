import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Package } from "../../release/packages.ts";

interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly private?: boolean;
  readonly [field: string]: unknown;
}

/** The packages of the workspace, in the order of their folders. */
export function readPackages(root: string): Package[] {
  return globSync(["spec/package.json", "packages/*/package.json", "tools/*/package.json"], { cwd: root })
    .sort()
    .map((file) => {
      const manifest = JSON.parse(readFileSync(path.join(root, file), "utf8")) as Manifest;
      return {
        name: manifest.name,
        version: manifest.version ?? "0.0.0",
        folder: path.dirname(file).split(path.sep).join("/"),
        isPrivate: manifest.private === true,
        dependencies: ["dependencies", "peerDependencies", "optionalDependencies"].flatMap((kind) =>
          Object.keys(Object(manifest[kind])),
        ),
      };
    });
}

/** Version of each package of the workspace. */
export function versionsOf(packages: readonly Package[]): ReadonlyMap<string, string> {
  return new Map(packages.map(({ name, version }) => [name, version]));
}

/** READMEs of the root and the packages, from the root. */
export function readmes(root: string): string[] {
  return globSync(["README.md", "spec/README.md", "packages/*/README.md", "tools/*/README.md"], {
    cwd: root,
  }).sort();
}

/** Changesets that wait, from the root. */
export function waitingChangesets(root: string): string[] {
  return globSync(".changeset/*.md", { cwd: root })
    .filter((file) => path.basename(file) !== "README.md")
    .sort();
}

/** Where the source of every published package lies, as their package.json files say; undefined: one of them does not say. */
export function repositoryOf(root: string, packages: readonly Package[]): string | undefined {
  const urls = packages
    .filter(({ isPrivate }) => !isPrivate)
    .map(({ folder }) => {
      const { repository } = JSON.parse(
        readFileSync(path.join(root, folder, "package.json"), "utf8"),
      ) as Manifest;
      const url: unknown = typeof repository === "string" ? repository : Object(repository).url;
      return typeof url === "string" ? url : undefined;
    });
  return urls.includes(undefined) ? undefined : urls[0];
}
