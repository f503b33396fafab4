import { cp } from "node:fs/promises";
import path from "node:path";
import type { Outcome, Publish } from "../../release/outcome.ts";
import { type Package, publishOrder, type VersionChange } from "../../release/packages.ts";
import type { Packed } from "../../release/packed.ts";
import { proofFor } from "../../release/provenance.ts";
import { changelogsOf } from "./changelogs.ts";
import { withCopy } from "./copy.ts";
import { diffOf, status } from "./git.ts";
import { pack } from "./pack.ts";
import { nothingWaits, type Surroundings, type Wanted } from "./perform.ts";
import { attempt, type RunOptions } from "./process.ts";
import { integrityIn, registryFor } from "./registry.ts";
import { verify } from "./verify.ts";
import { version } from "./version.ts";
import { readmes, readPackages, repositoryOf, waitingChangesets } from "./workspace.ts";

/**
 * Does all that a release does, but publishing, in a copy of the tree that is thrown away, and shows what came of it. A step that is wanted
 * alone is taken with those before it.
 * @throws {ReleaseFailed} @throws {Interrupted}
 */
export async function dryRun(wanted: Wanted, around: Surroundings): Promise<Outcome> {
  const { root, progress, signal, env, parts } = around;
  const waits = waitingChangesets(root).length > 0;
  if (!waits && (wanted.word === undefined || wanted.word === "version"))
    return { dryRun: true, nothing: nothingWaits };
  return withCopy(root, { progress, signal, env }, async (copy) => {
    const inCopy = { ...around, root: copy.root, env: { ...env, ...copy.env } };
    const versions = waits ? await version({ ...inCopy, keepClean: false }) : undefined;
    const outcome: Outcome = {
      dryRun: true,
      ...(versions === undefined ? {} : await shown(copy.root, versions)),
    };
    if (wanted.word === "version") return outcome;
    const out = path.join(copy.root, "../tarballs");
    // Built with the versions, if there are new ones.
    const building = versions === undefined ? parts : { ...parts, build: async () => {} };
    const packed = await pack({ ...inCopy, out, parts: building });
    const kept = await keep(packed, out, wanted, around);
    if (wanted.word === "pack") return { ...outcome, packed: kept };
    const checks = await verify({ ...inCopy, folder: out, packed });
    const verified = { ...outcome, packed: kept, checks };
    if (wanted.word === "verify" || checks.some(({ ok }) => !ok)) return verified;
    const asked = await progress("What the registry has", () =>
      whatWouldBePublished(packed, readPackages(copy.root), { cwd: root, signal, env }),
    );
    return { ...verified, ...asked };
  });
}

async function shown(root: string, versions: readonly VersionChange[]): Promise<Partial<Outcome>> {
  const places = [
    ...versions.map(({ folder }) => `${folder}/package.json`),
    "spec/openapi.yaml",
    ...readmes(root),
  ];
  return {
    versions,
    changelogs: await changelogsOf(root, versions),
    files: await status(root),
    diff: await diffOf(root, places),
  };
}

/** The tarballs where they stay: the copy's folder goes. */
async function keep(
  packed: readonly Packed[],
  made: string,
  { out }: Wanted,
  { folder }: Surroundings,
): Promise<Packed[]> {
  if (out === undefined) return packed.map((one) => ({ ...one, file: path.basename(one.file) }));
  const kept = path.resolve(folder, out);
  await cp(made, kept, { recursive: true });
  return packed.map((one) => ({ ...one, file: path.join(kept, path.basename(one.file)) }));
}

async function whatWouldBePublished(
  packed: readonly Packed[],
  packages: readonly Package[],
  options: RunOptions,
): Promise<Partial<Outcome>> {
  const [first] = publishOrder(packages);
  if (first === undefined) return { published: [] };
  const registry = await registryFor(first.name, options);
  const published: Publish[] = [];
  for (const { name, version } of packed) {
    const id = `${name}@${version}`;
    const tagged = await attempt("git", ["rev-parse", "--verify", "--quiet", `refs/tags/${id}`], options);
    const tag = tagged.code === 0 ? undefined : id;
    published.push(
      await integrityIn(registry, id, options).then(
        (there): Publish => ({
          id,
          action: there === undefined ? "would be published" : "would be skipped",
          tag,
        }),
        (): Publish => ({ id, action: "would be published", tag, note: "the registry could not be asked" }),
      ),
    );
  }
  return {
    registry: access[registry.access](registry.url),
    provenance: proofFor({ ...process.env, ...options.env }, repositoryOf(options.cwd, packages)).because,
    published,
  };
}

const access = {
  credentials: (url: string) => `at ${url}, for which npm has credentials`,
  trusted: (url: string) => `at ${url}, by this CI's identity`,
  none: (url: string) =>
    `at ${url}, for which npm has no credentials: \`npm login\`, or a CI with trusted publishing (docs/releasing.md)`,
} as const;
