/** A tarball that stands ready. */
export interface Packed {
  readonly name: string;
  readonly version: string;
  /** Its absolute path. */
  readonly file: string;
  readonly bytes: number;
  /** Of its bytes, as a registry states it: `sha512-…`. */
  readonly integrity: string;
}

export interface Check {
  /** The package, or `together` for what was tried with all of them. */
  readonly subject: string;
  readonly title: string;
  readonly ok: boolean;
  /** What was seen. */
  readonly detail: string;
}

/** What a folder of tarballs says of itself, in `release.json`, so that what is published is what was verified. */
export interface PackedRelease {
  readonly packed: readonly (Omit<Packed, "file"> & { readonly file: string })[];
  /** Undefined: nobody has verified them. */
  readonly checks?: readonly Check[] | undefined;
}

/** What keeps these tarballs from being published; undefined: nothing. */
export function unverified({ checks }: PackedRelease): string | undefined {
  if (checks === undefined) return "they were packed, and never verified";
  const failed = checks.filter(({ ok }) => !ok);
  return failed.length === 0
    ? undefined
    : `${failed.length} of their checks failed: ${failed.map(({ subject, title }) => `${title} (${subject})`).join(", ")}`;
}
