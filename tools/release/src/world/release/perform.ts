import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { ReleaseFailed } from "../../release/failure.ts";
import type { Outcome } from "../../release/outcome.ts";
import { publishOrder, type VersionChange } from "../../release/packages.ts";
import type { PackedRelease } from "../../release/packed.ts";
import { changelogsOf } from "./changelogs.ts";
import { commitAll, takeBack } from "./git.ts";
import { pack } from "./pack.ts";
import type { Parts } from "./parts.ts";
import type { Progress } from "./progress.ts";
import { publish } from "./publish.ts";
import { registryFor } from "./registry.ts";
import { readRecord } from "./tarballs.ts";
import { verify } from "./verify.ts";
import { version } from "./version.ts";
import { readPackages, repositoryOf, waitingChangesets } from "./workspace.ts";

/** What a release works with. */
export interface Surroundings {
  /** The repository. */
  readonly root: string;
  /** Where the command was called: folders are named from there. */
  readonly folder: string;
  readonly parts: Parts;
  readonly progress: Progress;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
  readonly now: Date;
  /** For commands that are run, beside what this process has. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
}

export interface Wanted {
  readonly word: "version" | "pack" | "verify" | "publish" | undefined;
  readonly out: string | undefined;
  readonly from: string | undefined;
}

export const nothingWaits =
  "Nothing to release: no changeset waits in .changeset/. `pnpm changeset:auto` writes them from the document, `pnpm changeset` by hand.";

/** Takes the steps that are wanted, in the tree itself. @throws {ReleaseFailed} @throws {Interrupted} */
export async function perform(wanted: Wanted, around: Surroundings): Promise<Outcome> {
  const { word } = wanted;
  if (word === undefined) return everything(wanted, around);
  if (word === "version") {
    const versions = await version({ ...around, keepClean: true });
    return versions === undefined
      ? { dryRun: false, nothing: nothingWaits }
      : { dryRun: false, versions, changelogs: await changelogsOf(around.root, versions) };
  }
  if (word === "pack")
    return { dryRun: false, packed: await pack({ ...around, out: await folderFor(wanted, around) }) };
  const release = await verified(wanted, around);
  const outcome = { dryRun: false, packed: release.packed, checks: release.checks };
  if (hasFailures(release))
    return { ...outcome, todo: "Nothing is published. Mend what failed, and run it again." };
  return word === "verify" ? outcome : { ...outcome, ...(await published(release, around)) };
}

async function everything(wanted: Wanted, around: Surroundings): Promise<Outcome> {
  const { root, parts } = around;
  if (waitingChangesets(root).length > 0) await demandAccess(around);
  const versions = await version({ ...around, keepClean: true });
  if (versions === undefined) return { dryRun: false, nothing: nothingWaits };
  const changelogs = await changelogsOf(root, versions);
  // Built with the versions.
  const steps = { ...around, parts: { ...parts, build: async () => {} } };
  const release = await verified(wanted, steps).catch(async (error: unknown) => {
    await takeBack(root);
    throw error;
  });
  const outcome = {
    dryRun: false,
    versions,
    changelogs,
    packed: release.packed,
    checks: release.checks,
  };
  if (hasFailures(release)) {
    await takeBack(root);
    return {
      ...outcome,
      todo: "Nothing is published, and the tree is as it was. Mend what failed, and run it again.",
    };
  }
  const committed = commitMessage(versions);
  await commitAll(root, committed);
  const rest = await published(release, around).catch((error: unknown) => {
    if (!(error instanceof ReleaseFailed)) throw error;
    const done = [`“${committed}” is committed`, ...error.done];
    throw new ReleaseFailed(error.step, error.message, error.todo, done);
  });
  return { ...outcome, committed, ...rest };
}

/** Before anything is touched. */
async function demandAccess({ root, signal, env }: Surroundings): Promise<void> {
  const [first] = publishOrder(readPackages(root));
  if (first === undefined) return;
  const { url, access } = await registryFor(first.name, { cwd: root, signal, env });
  if (access !== "none") return;
  throw new ReleaseFailed(
    "publish",
    `npm has no credentials for ${url}, so the release would end half done.`,
    "See all of it with `pnpm release --dry-run`; take single steps with `pnpm release version`, `pack` and `verify`; or log in with `npm login`. docs/releasing.md tells how a CI publishes without a token.",
  );
}

async function verified(wanted: Wanted, around: Surroundings): Promise<PackedRelease> {
  const { root } = around;
  if (wanted.from !== undefined) {
    const folder = path.resolve(around.folder, wanted.from);
    const known = await readRecord(folder).catch((error: Error) => {
      throw new ReleaseFailed("verify", error.message, "Pack anew: `pnpm release pack --out DIR`.");
    });
    if (wanted.word === "publish") return known;
    return { packed: known.packed, checks: await verify({ ...around, root, folder, packed: known.packed }) };
  }
  const out = await folderFor(wanted, around);
  const packed = await pack({ ...around, out });
  return { packed, checks: await verify({ ...around, root, folder: out, packed }) };
}

const hasFailures = ({ checks = [] }: PackedRelease): boolean => checks.some(({ ok }) => !ok);

async function folderFor({ out }: Wanted, { folder }: Surroundings): Promise<string> {
  return out === undefined ? mkdtemp(path.join(tmpdir(), "release-tarballs-")) : path.resolve(folder, out);
}

async function published(release: PackedRelease, around: Surroundings): Promise<Partial<Outcome>> {
  const repository = repositoryOf(around.root, readPackages(around.root));
  const { registry, provenance, packages } = await publish({ ...around, release, repository });
  return {
    registry: `at ${registry.url}`,
    provenance,
    published: packages.map(({ id, action, tagged, note }) => ({
      id,
      action,
      note,
      tag: tagged ? id : undefined,
    })),
  };
}

/** As `release: @outfame/sdk 3.0.0, @outfame/spec 2.0.0`. */
function commitMessage(versions: readonly VersionChange[]): string {
  return `release: ${versions.map(({ name, to }) => `${name} ${to}`).join(", ")}`;
}
