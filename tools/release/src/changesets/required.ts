/** The bump that each package needs, and whether the pending changesets give it. */
import type { SourceBreak } from "../source/break.ts";
import type { Finding } from "../verdict/finding.ts";
import { type Bump, isAtLeast } from "./packages.ts";
import { largest, type Planned } from "./plan.ts";
import type { Pending } from "./read.ts";

export interface Missing {
  readonly name: string;
  readonly needed: Bump;
  readonly present: Bump;
  readonly findings: readonly Finding[];
  readonly breaks: readonly SourceBreak[];
  /** Changesets that a person edited to less than what they tell of. */
  readonly edited: readonly string[];
}

/** `decided`: files of changesets that a person edited, by slug. */
export function missingBumps(
  planned: readonly Planned[],
  pending: readonly Pending[],
  decided: ReadonlyMap<string, string>,
): Missing[] {
  const demands = planned.filter((one) => !isDecided(one, decided));
  const needed = largest(demands.flatMap(({ releases }) => releases));
  const present = largest(pending.flatMap(({ releases }) => releases));
  return [...needed].flatMap(([name, bump]) => {
    const has = present.get(name) ?? "none";
    if (isAtLeast(has, bump)) return [];
    const short = demands.filter(({ releases }) =>
      releases.some((release) => release.name === name && !isAtLeast(has, release.type)),
    );
    return [
      {
        name,
        needed: bump,
        present: has,
        findings: short.flatMap(({ findings }) => findings),
        breaks: short.flatMap(({ breaks }) => breaks),
        edited: short.flatMap(({ slug }) => decided.get(slug) ?? []),
      },
    ];
  });
}

/** What nobody could prove is a person's to decide, and their bump holds. What is proven is not. */
function isDecided({ slug, findings, breaks }: Planned, decided: ReadonlyMap<string, string>): boolean {
  const open =
    breaks.length === 0 && findings.length > 0 && findings.every((finding) => finding.class === "unknown");
  return open && decided.has(slug);
}
