import type { VersionChange } from "./packages.ts";
import type { Check, Packed } from "./packed.ts";

export interface Changelog {
  readonly name: string;
  /** What the changelog says of the new version. */
  readonly text: string;
}

/** What a release came to, or would come to. */
export interface Outcome {
  readonly dryRun: boolean;
  /** Why nothing happened. */
  readonly nothing?: string | undefined;
  readonly versions?: readonly VersionChange[] | undefined;
  readonly changelogs?: readonly Changelog[] | undefined;
  /** Files that changed, as git's short status. */
  readonly files?: readonly string[] | undefined;
  /** How the places that state a version changed. */
  readonly diff?: string | undefined;
  readonly packed?: readonly Packed[] | undefined;
  readonly checks?: readonly Check[] | undefined;
  /** The registry, and with what proof. */
  readonly registry?: string | undefined;
  readonly provenance?: string | undefined;
  readonly published?: readonly Publish[] | undefined;
  /** What to do, where checks failed. */
  readonly todo?: string | undefined;
  /** The commit that holds all this. */
  readonly committed?: string | undefined;
}

export interface Publish {
  readonly id: string;
  readonly action: "published" | "skipped" | "would be published" | "would be skipped";
  /** The tag in git; undefined: it was there already. */
  readonly tag?: string | undefined;
  readonly note?: string | undefined;
}
