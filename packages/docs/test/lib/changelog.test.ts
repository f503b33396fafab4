import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changelogOf } from "../../src/lib/changelog.ts";
import { blockHtml } from "../../src/lib/markdown.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "docs-changelog-"));
  write("spec/package.json", JSON.stringify({ name: "@outfame/spec", private: true }));
  write("packages/sdk/package.json", JSON.stringify({ name: "@outfame/sdk" }));
  write("packages/sandbox/package.json", JSON.stringify({ name: "@outfame/sandbox" }));
  write("packages/docs/package.json", JSON.stringify({ name: "@outfame/docs", private: true }));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(name: string, text: string): void {
  const file = path.join(root, name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const released = () => {
  write(
    "spec/CHANGELOG.md",
    "# @outfame/spec\n\n## 2.0.0 - 2026-11-22\n\n### Major Changes\n\n- `GET /accounts` needs `accounts:read`.\n\n## 1.1.0 - 2026-10-01\n\n### Minor Changes\n\n- Accounts have a note.\n",
  );
  write(
    "packages/sdk/CHANGELOG.md",
    "# @outfame/sdk\n\n## 3.0.0 - 2026-11-22\n\n### Major Changes\n\n- `outfame.accounts.list()` needs the scope.\n\n  ```ts\n  ## no heading\n  ```\n\n## 2.4.1\n\n- Before days were noted.\n",
  );
  write("packages/docs/CHANGELOG.md", "# @outfame/docs\n\n## 0.2.0 - 2026-11-22\n\n- Of nobody's concern.\n");
};

const headings = (text: string): string[] => text.match(/^#{2,} .*$/gm) ?? [];

test("releases are told by their day, newest first, the API before packages", () => {
  released();
  expect(headings(changelogOf(root))).toEqual([
    "## 2026-11-22",
    "### The API 2.0.0",
    "#### Major Changes",
    "### @outfame/sdk 3.0.0",
    "#### Major Changes",
    "## 2026-10-01",
    "### The API 1.1.0",
    "#### Minor Changes",
    "## Earlier",
    "### @outfame/sdk 2.4.1",
  ]);
});

test("private packages are told of nowhere", () => {
  released();
  write(".changeset/a.md", '---\n"@outfame/docs": minor\n---\n\nOf nobody\'s concern.\n');
  expect(changelogOf(root)).not.toContain("concern");
});

test("what comes next stands first, and in the list of each package that it reaches", () => {
  released();
  write(
    ".changeset/a.md",
    "---\n\"@outfame/sdk\": minor\n'@outfame/spec': minor\n---\n\nPosts.\n\nWith pages.\n",
  );
  const text = changelogOf(root);
  expect(headings(text).slice(0, 4)).toEqual([
    "## In the next release",
    "### The API",
    "### @outfame/sdk",
    "## 2026-11-22",
  ]);
  expect(text.match(/^- Posts\.\n\n {2}With pages\.$/gm)).toHaveLength(2);
});

test("it becomes HTML", () => {
  released();
  const html = blockHtml(changelogOf(root));
  expect(html).toMatch(/<h2[^>]*>2026-11-22<\/h2>/);
  expect(html).toMatch(/<code[^>]*>outfame\.accounts\.list\(\)<\/code>/);
});

test("without changesets and releases there is nothing to tell", () => {
  expect(changelogOf(root)).toBe("");
});

test("a changeset that releases nothing tells of nothing", () => {
  released();
  write(".changeset/a.md", '---\n"@outfame/sdk": none\n---\n\nFor the check alone.\n');
  expect(changelogOf(root)).not.toContain("check alone");
});
