import { describe, expect, it } from "vitest";
import { isChangeset, readChangesets } from "../../src/changesets/read.ts";
import { packages } from "./support/plan.ts";

const head = (lines: string, text = "What changed.") => `---\n${lines}\n---\n\n${text}\n`;

describe("changesets", () => {
  it.each([
    { content: head('"@outfame/sdk": minor'), releases: [["@outfame/sdk", "minor"]] },
    {
      content: head("sdkgen: patch\n'@outfame/docs': none"),
      releases: [
        ["sdkgen", "patch"],
        ["@outfame/docs", "none"],
      ],
    },
    {
      content: head('"@outfame/sdk": minor').replaceAll("\n", "\r\n"),
      releases: [["@outfame/sdk", "minor"]],
    },
    { content: "---\n---\n", releases: [] },
    { content: head(""), releases: [] },
  ])("are read: $content", ({ content, releases }) => {
    const { pending, malformed } = readChangesets([{ file: "a.md", content }], packages);
    expect(malformed).toEqual([]);
    expect(pending.map((one) => one.releases.map(({ name, type }) => [name, type]))).toEqual([releases]);
  });

  it.each([
    { content: "", line: 1, says: "between two lines of ---" },
    { content: "Words alone.\n", line: 1, says: "between two lines of ---" },
    {
      content: head('"@outfame/sdk": minor\n"@outfame/skd": patch'),
      line: 3,
      says: 'no package "@outfame/skd"',
    },
    { content: head('"@outfame/sdk": minor\nsdkgen: huge'), line: 3, says: '"huge" is no bump of sdkgen' },
    { content: head('"@outfame/sdk":'), line: 2, says: "null is no bump" },
    { content: head('"@outfame/sdk": [minor]'), line: 2, says: "is no bump" },
    { content: head('"@outfame/sdk": minor\n"@outfame/sdk": major'), line: 3, says: "unique" },
    { content: head('"@outfame/sdk: minor'), line: 2, says: "It is no YAML" },
    { content: head("- sdkgen"), line: 2, says: "does not name packages" },
    { content: head('"@outfame/runtime": patch'), line: 2, says: "never released" },
    { content: head('"@outfame/sdk": minor', ""), line: 3, says: "does not say what changed" },
  ])("are refused, with the line: $content", ({ content, line, says }) => {
    const { pending, malformed } = readChangesets([{ file: "a.md", content }], packages);
    expect(pending).toEqual([]);
    expect(malformed).toEqual([
      { file: "a.md", line, problem: expect.stringContaining(says), fix: expect.any(String) },
    ]);
  });

  it.each([
    { file: "a.md", want: true },
    { file: "README.md", want: false },
    { file: ".a.md", want: false },
    { file: "config.json", want: false },
  ])("$file is one: $want", ({ file, want }) => {
    expect(isChangeset(file)).toBe(want);
  });
});
