import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { applyPlans, readFolder, SaveError } from "../../src/save/folder.ts";
import { manifestName, planSave } from "../../src/save/plan.ts";
import { snapshotFolder, temporaryFolder, writeFiles } from "../support/folder.ts";

type Files = Readonly<Record<string, string>>;

const virtual = (files: Files) => Object.entries(files).map(([name, text]) => ({ path: name, text }));

/** Saves files into a folder, as the command line does. */
function save(folder: string, files: Files): ReturnType<typeof planSave> {
  const plan = planSave(virtual(files), readFolder(folder, virtual(files)));
  applyPlans([{ folder, plan }]);
  return plan;
}

/** What saving throws. */
function failure(work: () => void): SaveError {
  try {
    work();
  } catch (error) {
    if (error instanceof SaveError) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

function withoutManifest(folder: string): Record<string, string> {
  const { [manifestName]: _, ...rest } = snapshotFolder(folder);
  return rest;
}

describe("saving", () => {
  it("makes the folder and what is in it, and leaves nothing else", () => {
    const folder = path.join(temporaryFolder(), "deep/er");
    save(folder, { "a.ts": "1", "b/c.ts": "2" });
    expect(withoutManifest(folder)).toEqual({ "a.ts": "1", "b/": "", "b/c.ts": "2" });
  });

  it("touches no file that is the same", () => {
    const folder = temporaryFolder();
    save(folder, { "a.ts": "1", "b.ts": "1" });
    const before = statSync(path.join(folder, "a.ts"));
    const plan = save(folder, { "a.ts": "1", "b.ts": "2" });
    expect(plan.write.map(({ path: name }) => name)).toEqual(["b.ts"]);
    expect(statSync(path.join(folder, "a.ts")).ino).toBe(before.ino);
    expect(statSync(path.join(folder, "a.ts")).mtimeMs).toBe(before.mtimeMs);
  });

  it("removes what it made and makes no longer, empty folders too, and nothing else", () => {
    const folder = temporaryFolder({ "b/mine.txt": "by hand", "mine.ts": "by hand" });
    save(folder, { "a.ts": "1", "b/c.ts": "2", "d/e/f.ts": "3" });
    save(folder, { "a.ts": "1" });
    expect(withoutManifest(folder)).toEqual({
      "a.ts": "1",
      "b/": "",
      "b/mine.txt": "by hand",
      "mine.ts": "by hand",
    });
  });

  it("puts a folder where a file of its own stood, and the other way round", () => {
    const folder = temporaryFolder();
    save(folder, { a: "1", "b/c.ts": "2" });
    save(folder, { "a/x.ts": "1", b: "2" });
    expect(withoutManifest(folder)).toEqual({ "a/": "", "a/x.ts": "1", b: "2" });
  });

  it("replaces a link by a file, and leaves what it pointed at alone", () => {
    const outside = temporaryFolder({ "secret.txt": "keep" });
    const folder = temporaryFolder();
    symlinkSync(path.join(outside, "secret.txt"), path.join(folder, "a.ts"));
    save(folder, { "a.ts": "1" });
    expect(lstatSync(path.join(folder, "a.ts")).isFile()).toBe(true);
    expect(readFileSync(path.join(outside, "secret.txt"), "utf8")).toBe("keep");
  });
});

describe("a save that fails", () => {
  it.each<[name: string, before: Files, files: Files, message: RegExp]>([
    [
      "a folder stands where a file has to be",
      { "a.ts": "old", "z.ts/x": "mine" },
      { "a.ts": "new", "b.ts": "new", "z.ts": "new" },
      /z\.ts.*is a folder where a file has to be/,
    ],
    [
      "a file stands where a folder has to be",
      { "a.ts": "old", z: "mine" },
      { "a.ts": "new", "b/c.ts": "new", "z/y.ts": "new" },
      /a file stands where a folder has to be/,
    ],
  ])("leaves everything as it was: %s", (_name, before, files, message) => {
    const folder = temporaryFolder(before);
    const old = snapshotFolder(folder);
    expect(failure(() => save(folder, files)).message).toMatch(message);
    expect(snapshotFolder(folder)).toEqual(old);
  });

  it("brings back what it had removed", () => {
    const folder = temporaryFolder();
    save(folder, { "a.ts": "1", "gone/b.ts": "2" });
    mkdirSync(path.join(folder, "z.ts"));
    const old = snapshotFolder(folder);
    failure(() => save(folder, { "a.ts": "2", "z.ts": "3" }));
    expect(snapshotFolder(folder)).toEqual(old);
  });

  it("takes back other folders of the same run, and folders it had made", () => {
    const root = temporaryFolder({ "second/z.ts/x": "mine" });
    const old = snapshotFolder(root);
    const plans = ["first/deep", "second"].map((name) => {
      const folder = path.join(root, name);
      const files = virtual({ "a.ts": "1", "z.ts": "2" });
      return { folder, plan: planSave(files, readFolder(folder, files)) };
    });
    failure(() => applyPlans(plans));
    expect(snapshotFolder(root)).toEqual(old);
  });

  it("says so where the folder, or one above it, is a file", () => {
    const root = temporaryFolder({ file: "mine" });
    for (const folder of [path.join(root, "file"), path.join(root, "file/below")]) {
      expect(failure(() => save(folder, { "a.ts": "1" })).message).toMatch(
        /a file stands where a folder has to be \((ENOTDIR|EEXIST)\)\. Remove it, or choose another with --out\./,
      );
    }
    expect(snapshotFolder(root)).toEqual({ file: "mine" });
  });
});

describe("ways that lead outside", () => {
  it("are refused for what is written", () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder();
    symlinkSync(outside, path.join(folder, "types"));
    expect(failure(() => save(folder, { "types/a.ts": "1" })).message).toContain(
      "is a link to a place outside",
    );
    expect(snapshotFolder(outside)).toEqual({});
    expect(existsSync(path.join(folder, manifestName))).toBe(false);
  });

  it("are refused for what is removed", () => {
    const outside = temporaryFolder({ "a.ts": "keep" });
    const folder = temporaryFolder();
    symlinkSync(outside, path.join(folder, "types"));
    writeFileSync(path.join(folder, manifestName), JSON.stringify({ files: ["types/a.ts"] }));
    expect(failure(() => save(folder, { "b.ts": "1" })).message).toContain("is a link to a place outside");
    expect(snapshotFolder(outside)).toEqual({ "a.ts": "keep" });
  });

  it("are not followed by a manifest either", () => {
    const root = temporaryFolder({ "mine.txt": "keep" });
    const folder = path.join(root, "out");
    writeFiles(folder, {
      [manifestName]: JSON.stringify({ files: ["../mine.txt", path.join(root, "mine.txt")] }),
    });
    save(folder, { "b.ts": "1" });
    expect(readFileSync(path.join(root, "mine.txt"), "utf8")).toBe("keep");
  });

  it("may lead to the output folder itself", () => {
    const real = temporaryFolder();
    const folder = path.join(temporaryFolder(), "link");
    symlinkSync(real, folder);
    save(folder, { "b/c.ts": "1" });
    expect(withoutManifest(real)).toEqual({ "b/": "", "b/c.ts": "1" });
  });
});
