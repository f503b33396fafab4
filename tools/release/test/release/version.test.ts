import { existsSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { compareDocuments } from "../../src/compare/documents.ts";
import { specOf } from "../../src/compare/read.ts";
import { Interrupted, ReleaseFailed } from "../../src/release/failure.ts";
import type { Parts } from "../../src/world/release/parts.ts";
import { silent } from "../../src/world/release/progress.ts";
import { disagreements, version } from "../../src/world/release/version.ts";
import { smallParts, Workspace, waiting } from "./support/workspace.ts";

const root = path.resolve(import.meta.dirname, "../../../..");
const now = new Date("2026-11-22T23:59:59Z");
let workspace: Workspace | undefined;
afterEach(() => workspace?.remove());

function make(changesets: Readonly<Record<string, string>> = waiting): Workspace {
  workspace = new Workspace(changesets);
  return workspace;
}

const versionIn = (where: Workspace, parts: Partial<Parts> = {}, signal?: AbortSignal) =>
  version({
    root: where.root,
    parts: { ...smallParts, ...parts },
    progress: silent,
    now,
    signal,
    keepClean: true,
  });

describe("release version", () => {
  it("gives packages their versions, and everything that states one follows", async () => {
    const here = make();
    expect(await versionIn(here)).toEqual([
      {
        name: "@outfame/contract-tests",
        folder: "packages/tests",
        isPrivate: false,
        from: "0.1.0",
        to: "0.1.1",
      },
      { name: "@outfame/sandbox", folder: "packages/sandbox", isPrivate: false, from: "0.1.0", to: "0.2.0" },
      { name: "@outfame/sdk", folder: "packages/sdk", isPrivate: false, from: "2.4.1", to: "3.0.0" },
      { name: "@outfame/spec", folder: "spec", isPrivate: true, from: "1.0.0", to: "2.0.0" },
    ]);
    expect(here.git("diff", "--unified=0", "spec/openapi.yaml").match(/^[+-] .*$/gm)).toEqual([
      "-  version: 1.0.0",
      "+  version: 2.0.0",
      '-  - { language: Node.js, package: "@outfame/sdk", version: 2.4.1, runtime: Node.js 18+ }',
      '+  - { language: Node.js, package: "@outfame/sdk", version: 3.0.0, runtime: Node.js 18+ }',
    ]);
    expect(here.read("README.md")).toContain("the client | 3.0.0 | people |");
    expect(JSON.parse(here.read("spec/released/openapi.json")).info.version).toBe("2.0.0");
    expect(here.read("spec/released/consumer/index.ts")).toBe("export {};\n");
    expect(await disagreements(here.root)).toEqual([]);
    expect(existsSync(path.join(here.root, ".changeset/scope.md"))).toBe(false);
    expect(here.status()).not.toContain("pnpm-lock.yaml");
  });

  it("writes changelogs for people: days, no commits", async () => {
    const here = make();
    await versionIn(here);
    expect(here.read("spec/CHANGELOG.md")).toBe(
      "# @outfame/spec\n\n## 2.0.0 - 2026-11-22\n\n### Major Changes\n\n- Listing needs a scope.\n",
    );
    expect(here.read("packages/tests/CHANGELOG.md")).toContain(
      "### Patch Changes\n\n- Uses `@outfame/sandbox` 0.2.0.\n",
    );
    expect(here.read("packages/sandbox/CHANGELOG.md")).toContain("- The sandbox\n  asks for it.\n");
  });

  it("keeps what earlier releases said, below", async () => {
    const here = make();
    await versionIn(here);
    here.write(".changeset/more.md", '---\n"@outfame/spec": minor\n---\n\nMore.\n');
    here.commit("a change");
    await versionIn(here);
    expect(here.read("spec/CHANGELOG.md").match(/^## .*$/gm)).toEqual([
      "## 2.1.0 - 2026-11-22",
      "## 2.0.0 - 2026-11-22",
    ]);
  });

  it("leaves nothing for the next release to say", async () => {
    const here = make();
    await versionIn(here);
    const old = specOf(JSON.parse(here.read("spec/released/openapi.json")), "old");
    const next = specOf(parse(here.read("spec/openapi.yaml")), "new");
    expect(compareDocuments(old, next)).toEqual([]);
  });

  it("does nothing where nothing waits", async () => {
    const here = make({});
    expect(await versionIn(here)).toBeUndefined();
    expect(here.status()).toBe("");
  });

  it("refuses a tree where something is not committed, and touches nothing", async () => {
    const here = make();
    here.write("notes.txt", "mine");
    await expect(versionIn(here)).rejects.toThrow(/not committed:\n.*notes\.txt/);
    expect(here.status()).toBe("?? notes.txt\n");
  });

  const broken = () => Promise.reject(new Error("The build broke."));
  it.each([
    {
      part: { checkChangesets: broken },
      says: /no sufficient changeset.*The build broke/,
      todo: /changeset:auto/,
    },
    { part: { rebuild: broken }, says: /The build broke/, todo: /run the release again/ },
    { part: { recordSource: broken }, says: /The build broke/, todo: /run the release again/ },
    {
      part: { rebuild: async () => {} },
      says: /Versions disagree: spec\/released\/openapi\.json: info\.version is 1\.0\.0/,
      todo: /again/,
    },
  ] satisfies { part: Partial<Parts>; says: RegExp; todo: RegExp }[])(
    "leaves the tree as it was where a part fails: $says",
    async ({ part, says, todo }) => {
      const here = make();
      const error = await versionIn(here, part).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(ReleaseFailed);
      expect(error).toMatchObject({
        step: "version",
        message: expect.stringMatching(says),
        todo: expect.stringMatching(todo),
      });
      expect(here.status()).toBe("");
      expect(existsSync(path.join(here.root, "spec/CHANGELOG.md"))).toBe(false);
    },
  );

  it("leaves the tree as it was when it is interrupted", async () => {
    const here = make();
    const interrupt = new AbortController();
    const stopped = versionIn(
      here,
      {
        rebuild: async () => {
          interrupt.abort();
          throw new Interrupted("Interrupted.");
        },
      },
      interrupt.signal,
    );
    await expect(stopped).rejects.toThrow(Interrupted);
    expect(here.status()).toBe("");
  });
});

it("in this repository everything states the versions of package.json", async () => {
  expect(await disagreements(root)).toEqual([]);
});
