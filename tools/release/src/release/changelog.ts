/**
 * How changesets writes our changelogs: the sentence to the user alone. Commits are found by `git log`; a reader of the package can't
 * look them up. Named in .changeset/config.json.
 */

interface Change {
  readonly summary: string;
}

interface Released {
  readonly name: string;
  readonly newVersion: string;
}

async function getReleaseLine({ summary }: Change): Promise<string> {
  return `- ${summary.trim().replaceAll(/\n(?=.)/g, "\n  ")}`;
}

async function getDependencyReleaseLine(
  _changes: readonly Change[],
  released: readonly Released[],
): Promise<string> {
  if (released.length === 0) return "";
  const names = released.map(({ name, newVersion }) => `\`${name}\` ${newVersion}`).sort();
  return `- Uses ${names.join(" and ")}.`;
}

export default { getReleaseLine, getDependencyReleaseLine };
