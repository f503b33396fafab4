/** A package's CHANGELOG.md as text: `## 2.5.0 - 2026-11-22`, and below it what changed. */

const escaped = (version: string): string => version.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Puts the day of the release into the heading of a version that has none yet. */
export function dated(changelog: string, version: string, day: string): string {
  return changelog.replace(new RegExp(`^## ${escaped(version)}$`, "m"), `## ${version} - ${day}`);
}

/** What a changelog says of a version, with its heading; undefined where it says nothing. */
export function sectionOf(changelog: string, version: string): string | undefined {
  const start = new RegExp(`^## ${escaped(version)}(?= |$)`, "m").exec(changelog);
  if (start === null) return undefined;
  const rest = changelog.slice(start.index);
  const end = rest.slice(1).search(/^## /m);
  return (end === -1 ? rest : rest.slice(0, end + 1)).trim();
}

/** The day of a moment, in UTC, as `2026-11-22`. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}
