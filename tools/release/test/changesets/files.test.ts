import { describe, expect, it } from "vitest";
import { fileName, isUntouched, readFileName, render, slugOf } from "../../src/changesets/file.ts";
import type { Planned } from "../../src/changesets/plan.ts";
import { decisionsIn, isSettled, reconcile } from "../../src/changesets/reconcile.ts";

const planned = (slug: string, summary: string): Planned => {
  const releases = [{ name: "@outfame/spec", type: "minor" as const }];
  return {
    slug,
    file: fileName(slug, render({ releases, summary })),
    releases,
    summary,
    findings: [],
    breaks: [],
  };
};
const onDisk = (one: Planned) => ({ file: one.file, content: render(one) });
const files = (list: readonly Planned[]) => list.map(({ file }) => file);

const a = planned("document-api-a", "A.");
const edited = { file: a.file, content: render(a).replace("minor", "patch") };

describe("names of files", () => {
  it.each([
    { file: a.file, want: "document-api-a" },
    { file: "document-api-a-b-c-0123abcd.md", want: "document-api-a-b-c" },
    { file: "brave-cats-jump.md", want: undefined },
    { file: "document-0123abcd.md", want: undefined },
    { file: "document-api-a-0123ABCD.md", want: undefined },
    { file: "document-api-a.md", want: undefined },
  ])("$file is of $want", ({ file, want }) => {
    expect(readFileName(file)?.slug).toBe(want);
  });

  it("show whether a file is as it was written, whatever ends its lines", () => {
    const name = readFileName(a.file);
    if (name === undefined) throw new Error("a planned file has a name of ours");
    expect(isUntouched(name, render(a))).toBe(true);
    expect(isUntouched(name, render(a).replaceAll("\n", "\r\n"))).toBe(true);
    expect(isUntouched(name, edited.content)).toBe(false);
  });

  it.each([
    { key: "property-added `Account`", want: "document-api-property-added-account" },
    { key: "renamed GET /accounts/{id}", want: "document-api-renamed-get-accounts-id" },
    { key: "values-changed AccountStatus", want: "document-api-values-changed-account-status" },
    { key: "../../etc/passwd\n", want: "document-api-etc-passwd" },
  ])("$key becomes $want", ({ key, want }) => {
    expect(slugOf("api", key)).toBe(want);
  });

  it("are short, and apart where they were cut", () => {
    const [one, two] = [slugOf("api", `x ${"a".repeat(200)}1`), slugOf("api", `x ${"a".repeat(200)}2`)];
    expect(one.length).toBeLessThan(100);
    expect(one).not.toBe(two);
    expect(slugOf("api", "日本")).not.toBe(slugOf("api", "中国"));
  });
});

describe("what is to be done", () => {
  it.each([
    { title: "writes what is not there", plan: [a], there: [], written: [a.file], kept: [], removed: [] },
    {
      title: "keeps what is there",
      plan: [a],
      there: [onDisk(a)],
      written: [],
      kept: [a.file],
      removed: [],
    },
    {
      title: "writes anew what says something else now",
      plan: [planned("document-api-a", "B.")],
      there: [onDisk(a)],
      written: [planned("document-api-a", "B.").file],
      kept: [],
      removed: [a.file],
    },
    {
      title: "removes what is no longer true",
      plan: [],
      there: [onDisk(a)],
      written: [],
      kept: [],
      removed: [a.file],
    },
    { title: "leaves what a person edited", plan: [a], there: [edited], written: [], kept: [], removed: [] },
    {
      title: "leaves it when the document has moved on",
      plan: [planned("document-api-a", "B.")],
      there: [edited],
      written: [],
      kept: [],
      removed: [],
    },
    {
      title: "leaves what people wrote",
      plan: [],
      there: [{ file: "brave-cats-jump.md", content: "x" }],
      written: [],
      kept: [],
      removed: [],
    },
  ])("$title", ({ plan, there, written, kept, removed }) => {
    const want = { written, kept, removed };
    const found = reconcile(plan, there);
    expect({ written: files(found.written), kept: files(found.kept), removed: found.removed }).toEqual(want);
    expect(isSettled(found)).toBe(want.written.length + want.removed.length === 0);
  });

  it("takes the person's file as the decision, and removes ours of the same cause", () => {
    const b = planned("document-api-a", "B.");
    const found = reconcile([b], [edited, onDisk(b)]);
    expect(found).toMatchObject({ written: [], removed: [b.file], leftAlone: [{ file: a.file }] });
    expect(decisionsIn([edited, onDisk(b)]).get("document-api-a")).toBe(a.file);
  });

  it("tells of edited files that nothing asks for", () => {
    expect(reconcile([], [edited]).outdated).toEqual([a.file]);
  });
});
