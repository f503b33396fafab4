/** From what a comparison and the golden consumer found to the changesets that tell of it. */
import type { SourceBreak } from "../source/break.ts";
import { type Audiences, type Finding, worst } from "../verdict/finding.ts";
import { type Cause, causesOf, compareText } from "./causes.ts";
import { explains } from "./explains.ts";
import type { Facts } from "./facts.ts";
import { digest, fileName, render, slugOf } from "./file.ts";
import { type Bump, capped, larger, type Package, type Release } from "./packages.ts";
import { type Group, groups, reachOf } from "./reach.ts";
import { breakText, changeOfSource, textOf } from "./texts/text.ts";

export interface Input {
  readonly findings: readonly Finding[];
  readonly breaks: readonly SourceBreak[];
  readonly packages: readonly Package[];
  readonly facts: Facts;
}

export interface Planned {
  readonly slug: string;
  readonly file: string;
  readonly releases: readonly Release[];
  readonly summary: string;
  /** What it tells of. */
  readonly findings: readonly Finding[];
  readonly breaks: readonly SourceBreak[];
}

/** One changeset for each cause and each group of packages that share a text, in the order of their files. */
export function planChangesets({ findings, breaks, packages, facts }: Input): Planned[] {
  const causes = causesOf(findings, facts);
  const owners = new Map(
    breaks.map((one) => [one, causes.find((cause) => explains(cause, one, facts))] as const),
  );
  const drafts = [
    ...causes.flatMap((cause) => {
      const own = breaks.filter((one) => owners.get(one) === cause);
      return groups.map((group) => ofCause(cause, group === "sdk" ? own : [], group, packages, facts));
    }),
    ...breaks.filter((one) => owners.get(one) === undefined).map((one) => ofBreak(one, packages)),
  ].filter(({ releases }) => releases.length > 0);
  return withFiles(drafts);
}

interface Draft extends Omit<Planned, "slug" | "file"> {
  readonly group: Group;
  readonly key: string;
}

function ofCause(
  cause: Cause,
  breaks: readonly SourceBreak[],
  group: Group,
  packages: readonly Package[],
  facts: Facts,
): Draft {
  const audiences = together(cause.findings);
  const releases = reachOf(group).flatMap(([name, reaches]) => {
    const known = packages.find((one) => one.name === name);
    const bump = breaks.length > 0 ? "major" : reaches(audiences);
    return known === undefined || bump === "none" ? [] : [{ name, type: capped(bump, known.version) }];
  });
  const text = releases.length === 0 ? "" : textOf(cause, facts, group);
  // What the text says already, in the same words, is not said again.
  const sources = breaks
    .map(changeOfSource)
    .filter((words) => words !== "" && !(cause.kind === "renamed" && saysBoth(text, breaks)));
  return {
    group,
    key: cause.key,
    releases,
    summary: [text, ...sources].join(" "),
    findings: cause.findings,
    breaks,
  };
}

function saysBoth(text: string, breaks: readonly SourceBreak[]): boolean {
  const call = (source: string | undefined) =>
    source?.replace(/\(.*$/s, "").replace(/^(await )?\w+(?=\.)/, "") ?? "";
  return breaks.every(({ before, after }) => text.includes(call(before)) && text.includes(call(after)));
}

function ofBreak(one: SourceBreak, packages: readonly Package[]): Draft {
  const name = "@outfame/sdk";
  const known = packages.find((each) => each.name === name);
  const releases: Release[] = known === undefined ? [] : [{ name, type: capped("major", known.version) }];
  const key = `no longer compiles ${one.symbol}`;
  return { group: "sdk", key, releases, summary: breakText(one), findings: [], breaks: [one] };
}

/** Causes whose keys make the same name, and breaks of one symbol at several entry points, are told apart by a digest. */
function withFiles(drafts: readonly Draft[]): Planned[] {
  const sorted = drafts.toSorted(
    (a, b) => compareText(a.group, b.group) || compareText(a.key, b.key) || compareText(a.summary, b.summary),
  );
  const shared = Map.groupBy(sorted, ({ group, key }) => slugOf(group, key));
  return sorted
    .map(({ group, key, ...draft }) => {
      const short = slugOf(group, key);
      const alone = shared.get(short)?.length === 1;
      const slug = alone
        ? short
        : `${short}-${digest(`${key} ${draft.breaks.map(({ entry }) => entry).join(" ")}`)}`;
      return { slug, file: fileName(slug, render(draft)), ...draft };
    })
    .toSorted((a, b) => compareText(a.file, b.file));
}

function together(findings: readonly Finding[]): Audiences {
  const of = (audience: keyof Audiences) => worst(findings.map(({ audiences }) => audiences[audience]));
  return { wire: of("wire"), source: of("source"), behaviour: of("behaviour") };
}

/** The largest bump of each package that some releases name. */
export function largest(releases: readonly Release[]): ReadonlyMap<string, Bump> {
  const found = new Map<string, Bump>();
  for (const { name, type } of releases) found.set(name, larger(found.get(name) ?? "none", type));
  return found;
}
