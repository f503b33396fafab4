/** The packages that are released, and how far a version goes. */

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly private: boolean;
  /** From the repository, with slashes: `packages/sdk`. */
  readonly folder: string;
}

/** From the smallest to the largest. `none`: named, and not released. */
export const bumps = ["none", "patch", "minor", "major"] as const;
export type Bump = (typeof bumps)[number];

export interface Release {
  readonly name: string;
  readonly type: Bump;
}

export function isBump(value: unknown): value is Bump {
  return bumps.some((bump) => bump === value);
}

export function larger(a: Bump, b: Bump): Bump {
  return isAtLeast(a, b) ? a : b;
}

export function isAtLeast(a: Bump, b: Bump): boolean {
  return bumps.indexOf(a) >= bumps.indexOf(b);
}

/** Below 1.0.0 a break is a minor version (Semantic Versioning 2.0.0 §4). */
export function capped(bump: Bump, version: string): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}

/** Whether a package has versions that somebody sees: it is published, or counts its versions without that. */
export function isVersioned(one: Package): boolean {
  return !one.private || one.version !== "0.0.0";
}
