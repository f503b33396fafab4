/** A release in words, for a terminal. */
import type { Outcome, Publish } from "./outcome.ts";
import type { VersionChange } from "./packages.ts";
import type { Check, Packed } from "./packed.ts";

/** Rows in columns of one width each. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, index) => Math.max(...rows.map((row) => (row[index] ?? "").length)));
  return rows
    .map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd())
    .join("\n");
}

export function tell(outcome: Outcome): string {
  const { dryRun, nothing, versions, changelogs, files, diff, packed, checks, published } = outcome;
  if (nothing !== undefined) return `${nothing}\n`;
  const parts = [
    section("Versions", versions, versionTable),
    section("Changelogs", changelogs, (all) =>
      all.map(({ name, text }) => indent(`${name}\n${text}`)).join("\n\n"),
    ),
    section("Files", files, (all) => indent(all.join("\n"))),
    diff === undefined || diff === "" ? "" : `Where versions stand\n${indent(shortDiff(diff))}`,
    section("Tarballs", packed, tarballs),
    section("Checks", checks, checkList),
    section(dryRun ? "Would be published" : "Registry", published, (all) => registryText(outcome, all)),
    outcome.committed === undefined ? "" : `Committed: ${outcome.committed}`,
    outcome.todo === undefined ? "" : `→ ${outcome.todo}`,
    dryRun ? "This was a dry run: nothing was published, and the tree is as it was." : "",
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function section<Item>(
  title: string,
  items: readonly Item[] | undefined,
  show: (items: readonly Item[]) => string,
): string {
  return items === undefined || items.length === 0 ? "" : `${title}\n${show(items)}`;
}

const indent = (text: string): string => text.replaceAll(/^(?=.)/gm, "  ");

function versionTable(changes: readonly VersionChange[]): string {
  return columns(
    changes.map(({ name, from, to, isPrivate }) => [
      name,
      from,
      "→",
      to,
      isPrivate ? "private" : "published",
    ]),
  );
}

function tarballs(packed: readonly Packed[]): string {
  return columns(
    packed.map(({ name, version, bytes, file }) => [
      `${name}@${version}`,
      `${(bytes / 1000).toFixed(0)} kB`,
      file,
    ]),
  );
}

function checkList(checks: readonly Check[]): string {
  return checks
    .map(({ subject, title, ok, detail }) => {
      const lines = detail.split("\n");
      const first = `  ${ok ? "✓" : "✗"} ${subject}: ${title}`;
      return ok || lines.length === 1
        ? `${first}: ${detail}`
        : `${first}\n${lines.map((line) => `      ${line}`).join("\n")}`;
    })
    .join("\n");
}

function registryText({ registry, provenance }: Outcome, published: readonly Publish[]): string {
  const rows = published.map(({ id, action, tag, note }) => [
    id,
    action,
    tag === undefined ? "tag is there already" : `tag ${tag}`,
    note ?? "",
  ]);
  return [
    columns(rows),
    ...[registry, provenance].flatMap((line) => (line === undefined ? [] : [`  ${line}`])),
  ].join("\n");
}

/** A diff without the lines that only git reads. */
function shortDiff(diff: string): string {
  return diff
    .split("\n")
    .filter((line) => !/^(index |--- |\+\+\+ |new file|deleted file|@@)/.test(line))
    .map((line) => line.replace(/^diff --git a\/(\S+) .*$/, "$1"))
    .filter((line) => line !== "")
    .join("\n");
}
