import { ReleaseFailed } from "../../release/failure.ts";
import { type Packed, type PackedRelease, unverified } from "../../release/packed.ts";
import { proofFor } from "../../release/provenance.ts";
import { status, tag } from "./git.ts";
import type { RunOptions } from "./process.ts";
import type { Progress } from "./progress.ts";
import { integrityIn, publishTarball, type Registry, registryFor } from "./registry.ts";
import { integrityOf } from "./tarballs.ts";

export interface Publishing {
  readonly root: string;
  readonly release: PackedRelease;
  readonly progress: Progress;
  readonly signal?: AbortSignal | undefined;
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** The repository that package.json names, which a proof of where it was built has to match. */
  readonly repository?: string | undefined;
}

export interface Published {
  readonly id: string;
  /** `skipped`: the registry has this version already. */
  readonly action: "published" | "skipped";
  /** Whether git got its tag now. */
  readonly tagged: boolean;
  readonly note?: string | undefined;
}

export interface Publication {
  readonly registry: Registry;
  readonly provenance: string;
  readonly packages: readonly Published[];
}

/**
 * Publishes tarballs that were verified, in their order, and tags each in git. What the registry has already is skipped, so a release that
 * broke off goes on when it is run again.
 * @throws {ReleaseFailed} With what is published by then.
 */
export async function publish(publishing: Publishing): Promise<Publication> {
  const { root, release, progress, signal, env } = publishing;
  const options: RunOptions = { cwd: root, signal, env };
  const done: string[] = [];
  try {
    const [first] = release.packed;
    if (first === undefined) throw new Error("There is no tarball to publish.");
    await demandReady(release, root);
    const registry = await registryFor(first.name, options);
    if (registry.access === "none") throw withoutCredentials(registry, release.packed);
    const proof = proofFor({ ...process.env, ...env }, publishing.repository);
    const packages: Published[] = [];
    for (const one of release.packed) {
      const published = await progress(
        `Publishing ${one.name}@${one.version}`,
        () => publishOne(one, registry, proof.possible, options),
        ({ action, note }) => note ?? action,
      );
      if (published.action === "published") done.push(`${published.id} is published`);
      packages.push(published);
    }
    return { registry, provenance: proof.because, packages };
  } catch (error) {
    if (error instanceof ReleaseFailed) throw error;
    const message = error instanceof Error ? error.message : String(error);
    throw new ReleaseFailed(
      "publish",
      message,
      "Run `pnpm release publish` again: what is published already is skipped.",
      done,
    );
  }
}

async function publishOne(
  { name, version, file, integrity }: Packed,
  registry: Registry,
  provenance: boolean,
  options: RunOptions,
): Promise<Published> {
  const id = `${name}@${version}`;
  const there = await integrityIn(registry, id, options);
  if (there === undefined) await publishTarball(registry, file, provenance, options);
  const note =
    there !== undefined && there !== integrity
      ? "the registry has this version already, made of other bytes"
      : undefined;
  return {
    id,
    action: there === undefined ? "published" : "skipped",
    tagged: await tag(options.cwd, id),
    note,
  };
}

async function demandReady(release: PackedRelease, root: string): Promise<void> {
  const reason = unverified(release);
  if (reason !== undefined)
    throw new ReleaseFailed(
      "publish",
      `These tarballs are not to be published: ${reason}.`,
      "Run `pnpm release verify`, and mend what it finds.",
    );
  for (const { file, integrity } of release.packed)
    if ((await integrityOf(file)) !== integrity)
      throw new ReleaseFailed(
        "publish",
        `${file} has changed since it was verified.`,
        "Pack and verify anew: `pnpm release publish` without --from.",
      );
  if ((await status(root)).length > 0)
    throw new ReleaseFailed(
      "publish",
      "Something is not committed, and the tags would name a commit that the tarballs are not made of.",
      "Commit it, or put it aside.",
    );
}

function withoutCredentials({ url }: Registry, packed: readonly Packed[]): ReleaseFailed {
  const ids = packed.map(({ name, version }) => `${name}@${version}`);
  return new ReleaseFailed(
    "publish",
    `npm has no credentials for ${url}. Would be published, in this order: ${ids.join(", ")}.`,
    "Log in with `npm login`, or give npm a token by the line `//HOST/:_authToken=TOKEN` of your own .npmrc, or publish from a CI with trusted publishing (docs/releasing.md).",
  );
}
