import { describe, expect, it, test } from "vitest";
import { dated, sectionOf } from "../../src/release/changelogText.ts";
import { staleVersions, withDocumentVersions } from "../../src/release/documentVersions.ts";
import { withVersionTables } from "../../src/release/versionTable.ts";

const versions = new Map([
  ["@outfame/spec", "2.0.0"],
  ["@outfame/sdk", "3.0.0"],
]);

describe("versions in the document", () => {
  it.each([
    { title: "plain", given: "info:\n  version: 1.0.0 # ours\n", want: "info:\n  version: 2.0.0 # ours\n" },
    { title: "quoted", given: "info: { version: '1.0.0' }\n", want: "info: { version: 2.0.0 }\n" },
    {
      title: "quoted and current",
      given: "info: { version: '2.0.0' }\n",
      want: "info: { version: '2.0.0' }\n",
    },
    { title: "current", given: "info:\n  version:   2.0.0\n", want: "info:\n  version:   2.0.0\n" },
    {
      title: "rows of x-sdks, in whatever order",
      given:
        'x-sdks:\n  - { package: "@outfame/sdk", version: 1.0.0 }\n  - package: other\n    version: 9.9.9\ninfo: { version: 1.0.0 }\n',
      want: 'x-sdks:\n  - { package: "@outfame/sdk", version: 3.0.0 }\n  - package: other\n    version: 9.9.9\ninfo: { version: 2.0.0 }\n',
    },
  ])("$title", ({ given, want }) => {
    expect(withDocumentVersions(given, versions)).toBe(want);
    expect(withDocumentVersions(want, versions)).toBe(want);
    expect(staleVersions(want, versions)).toEqual([]);
    expect(staleVersions(given, versions).length > 0).toBe(given !== want);
  });

  it("says which are stale", () => {
    const given = "info: { version: 1.0.0 }\nx-sdks: [{ package: '@outfame/sdk', version: 2.4.1 }]\n";
    expect(staleVersions(given, versions)).toEqual([
      "info.version is 1.0.0, and package.json says 2.0.0",
      "x-sdks of @outfame/sdk is 2.4.1, and package.json says 3.0.0",
    ]);
  });

  it("refuses a document without a version", () => {
    expect(() => withDocumentVersions("info: {}\n", versions)).toThrow("no info.version");
  });
});

describe("tables of versions in Markdown", () => {
  const table = (head: string, row: string) =>
    `before 1.0.0\n<!-- versions -->\n\n${head}\n| --- | --- |\n${row}\n<!-- /versions -->\nafter | 1.0.0 |\n`;
  const head = "| package | version |";

  test.each([
    ["| [`@outfame/sdk`](a): b | 1.0.0 |", "| [`@outfame/sdk`](a): b | 3.0.0 |"],
    ["| `@outfame/spec` \\| ours |  |", "| `@outfame/spec` \\| ours | 2.0.0 |"],
  ])("%s", (row, want) => {
    expect(withVersionTables(table(head, row), versions)).toBe(table(head, want));
  });

  test.each([
    [head, "| `nobody` | 1.0.0 |", "names no package"],
    ["| package | what |", "| `@outfame/sdk` | 1.0.0 |", "no column “version”"],
  ])("%s %s is refused", (first, row, why) => {
    expect(() => withVersionTables(table(first, row), versions)).toThrow(why);
  });

  it("leaves other texts alone", () => {
    expect(withVersionTables("| `@outfame/sdk` | 1.0.0 |\n", versions)).toBe("| `@outfame/sdk` | 1.0.0 |\n");
  });
});

describe("a changelog", () => {
  const text = "# p\n\n## 1.10.0\n\nB\n\n## 1.1.0 - 2026-01-01\n\n### Minor\n\nA\n\n## 0.9.0\n";

  test.each([
    ["1.10.0", "## 1.10.0\n\nB"],
    ["1.1.0", "## 1.1.0 - 2026-01-01\n\n### Minor\n\nA"],
    ["0.9.0", "## 0.9.0"],
    ["1.1", undefined],
    ["1x1.0", undefined],
  ])("says of %s %j", (version, want) => expect(sectionOf(text, version)).toBe(want));

  test.each([
    ["1.10.0", "## 1.10.0 - 2026-11-22"],
    ["1.1.0", "## 1.1.0 - 2026-01-01"],
  ])("gets a day for %s once", (version, want) => {
    const once = dated(text, version, "2026-11-22");
    expect(once).toContain(`${want}\n`);
    expect(dated(once, version, "2027-01-01")).toBe(once);
  });
});
