/** What a tool said about one part of an API; numbers that differ from run to run are left out, so that runs can be compared. */
export function findingOf(where: string, message: string): string {
  return `${where}: ${message.replaceAll(/\d+/g, "#")}`;
}

/** What is new against the unbroken server, in order of the alphabet. What is said of that one, too, is no catch. */
export function fresh(baseline: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] {
  return [...found].filter((finding) => !baseline.has(finding)).toSorted();
}
