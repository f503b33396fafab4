import { describe, expect, it } from "vitest";
import { findPathProblems, isSafePath, manifestName, parseManifest, planSave } from "../../src/save/plan.ts";

const file = (path: string, text = path) => ({ path, text });
const manifest = (...files: string[]): string => `${JSON.stringify({ madeBy: "sdkgen", files }, null, 2)}\n`;
const paths = (files: readonly { readonly path: string }[]): string[] => files.map(({ path }) => path);

describe("planSave", () => {
  it("writes everything into an empty folder, a manifest with it", () => {
    const plan = planSave([file("b.ts"), file("a.ts")], { files: new Map(), manifest: undefined });
    expect(paths(plan.write)).toEqual(["b.ts", "a.ts", manifestName]);
    expect(plan.write.at(-1)?.text).toBe(manifest("a.ts", "b.ts"));
    expect([plan.remove, plan.same, plan.foreign]).toEqual([[], [], []]);
  });

  it("writes what differs, keeps what does not, removes what is no longer made", () => {
    const plan = planSave([file("same.ts"), file("new.ts"), file("changed.ts")], {
      files: new Map([
        ["same.ts", "same.ts"],
        ["changed.ts", "before"],
        ["old.ts", "x"],
        [manifestName, manifest("changed.ts", "gone.ts", "old.ts", "same.ts")],
      ]),
      manifest: ["changed.ts", "gone.ts", "old.ts", "same.ts"],
    });
    expect(paths(plan.write)).toEqual(["new.ts", "changed.ts", manifestName]);
    expect([plan.remove, plan.same, plan.foreign]).toEqual([["old.ts"], ["same.ts"], []]);
  });

  it("tells of files that no earlier run made, unless they are the same", () => {
    const plan = planSave([file("a.ts"), file("b.ts")], {
      files: new Map([
        ["a.ts", "by hand"],
        ["b.ts", "b.ts"],
      ]),
      manifest: undefined,
    });
    expect(plan.foreign).toEqual(["a.ts"]);
    expect(plan.remove).toEqual([]);
  });

  it("does nothing the second time", () => {
    const files = [file("a.ts")];
    const first = planSave(files, { files: new Map(), manifest: undefined });
    const second = planSave(files, {
      files: new Map(first.write.map(({ path, text }) => [path, text])),
      manifest: ["a.ts"],
    });
    expect([second.write, second.remove]).toEqual([[], []]);
  });
});

describe("parseManifest", () => {
  it.each<[given: string | undefined, want: readonly string[] | undefined]>([
    [manifest("a.ts", "b/c.ts"), ["a.ts", "b/c.ts"]],
    [undefined, undefined],
    ["", undefined],
    ["{", undefined],
    ["null", undefined],
    ['{"files": "a.ts"}', undefined],
    ['{"files": ["../x", "/etc/passwd", 5, "a/../../x", "ok.ts"]}', ["ok.ts"]],
  ])("%j", (given, want) => {
    expect(parseManifest(given)).toEqual(want);
  });
});

describe("isSafePath", () => {
  it.each(["a.ts", "a/b.ts", ".sdkgen.json", "a-b_c$.ts", "a/@b/c.ts"])("%s stays inside", (path) => {
    expect(isSafePath(path)).toBe(true);
  });

  it.each([
    "",
    "/a",
    "../a",
    "a/../b",
    "./a",
    "a//b",
    "a/",
    "a\\b",
    "C:/a",
    "a:b",
    "a\0",
    "a\n",
    "con",
    "CON.ts",
    "a/nul.ts",
    "lpt1.ts",
    "a.",
    "a ",
    "ä.ts",
    "a*",
  ])("%j does not", (path) => {
    expect(isSafePath(path)).toBe(false);
  });
});

describe("findPathProblems", () => {
  it.each<[given: readonly string[], want: readonly string[]]>([
    [["a.ts", "b/a.ts"], []],
    [["../a.ts"], ['"../a.ts" is no path below the output folder']],
    [["a.ts", "A.ts"], ['"A.ts" and "a.ts" are one file where case does not count']],
    [["a.ts", "a.ts"], ['"a.ts" and "a.ts" are one file where case does not count']],
  ])("%j", (given, want) => {
    expect(findPathProblems(given.map((path) => file(path)))).toEqual(want);
  });
});
