import { existsSync, globSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, test } from "vitest";
import { release } from "../../src/cli/release.ts";
import { Interrupted } from "../../src/release/failure.ts";
import type { Outcome } from "../../src/release/outcome.ts";
import type { Parts } from "../../src/world/release/parts.ts";
import { silent } from "../../src/world/release/progress.ts";
import { smallParts, Workspace, waiting } from "./support/workspace.ts";

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace(waiting);
});
afterEach(() => workspace.remove());

/** Nobody listens there: whatever asks a registry is refused at once. */
const nowhere = { npm_config_registry: "http://127.0.0.1:9/", npm_config_userconfig: "/dev/null" };

async function command(args: string, parts: Partial<Parts> = {}, signal = new AbortController().signal) {
  let [out, error] = ["", ""];
  const code = await release(args.split(" ").filter(Boolean), {
    root: workspace.root,
    folder: workspace.root,
    parts: { ...smallParts, ...parts },
    progress: silent,
    signal,
    now: new Date("2026-11-22T12:00:00Z"),
    env: nowhere,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

const copies = (): string[] => globSync("release-{copy,tarballs}-*", { cwd: tmpdir() });

describe("a dry run", () => {
  it("shows what would come, and leaves the tree as it was, with what is not committed", async () => {
    workspace.write(
      "spec/openapi.yaml",
      workspace.read("spec/openapi.yaml").replace("Outfame API", "Another API"),
    );
    workspace.write("notes.txt", "mine");
    const before = [workspace.status(), workspace.git("rev-parse", "HEAD"), workspace.git("for-each-ref")];
    const copied: string[] = [];
    const { code, out, error } = await command("version --dry-run", {
      rebuild: async (options) => {
        copied.push(options.cwd);
        await smallParts.rebuild(options);
      },
    });
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out).toContain("@outfame/sdk             2.4.1  →  3.0.0  published");
    expect(out).toContain("## 2.0.0 - 2026-11-22\n\n  ### Major Changes\n\n  - Listing needs a scope.");
    expect(out).toContain("  D .changeset/scope.md\n");
    expect(out).toContain("  -  version: 1.0.0\n  +  version: 2.0.0\n");
    expect(out).toContain("This was a dry run");
    expect(out).not.toContain("notes.txt");
    expect([workspace.status(), workspace.git("rev-parse", "HEAD"), workspace.git("for-each-ref")]).toEqual(
      before,
    );
    expect(copied.filter((place) => existsSync(place) || place === workspace.root)).toEqual([]);
    expect(copied).toHaveLength(1);
  });

  it("packs in the copy, and keeps tarballs where that was asked for", async () => {
    const out = path.join(workspace.root, "dist");
    const answer = await command(`pack --dry-run --json --out ${out}`, {
      rebuild: async (options) => {
        await smallParts.rebuild(options);
        await smallParts.build([], options);
      },
    });
    expect(answer.error).toBe("");
    const { packed = [], versions = [] } = JSON.parse(answer.out) as Outcome;
    expect(versions).toHaveLength(4);
    expect(packed.map(({ name, version }) => `${name}@${version}`)).toEqual([
      "@outfame/sandbox@0.2.0",
      "@outfame/contract-tests@0.1.1",
      "@outfame/sdk@3.0.0",
    ]);
    expect(packed.filter(({ file }) => !existsSync(file))).toEqual([]);
    expect(workspace.status()).toBe("");
  });

  it("is gone without a trace when it is interrupted", async () => {
    const before = copies();
    const interrupt = new AbortController();
    const stop = async () => {
      interrupt.abort();
      throw new Interrupted("Interrupted.");
    };
    const { code, error } = await command("--dry-run", { rebuild: stop }, interrupt.signal);
    expect({ code, error }).toEqual({ code: 130, error: "release: interrupted. The tree is as it was.\n" });
    expect(workspace.status()).toBe("");
    expect(
      copies().filter(
        (copy) =>
          !before.includes(copy) && existsSync(path.join(tmpdir(), copy, "repository/spec/openapi.yaml")),
      ),
    ).toEqual([]);
  });
});

describe("a release", () => {
  it.each(["", "--dry-run", "version", "version --dry-run"])(
    "%s: says so where nothing waits",
    async (args) => {
      workspace.git("rm", "--quiet", ".changeset/scope.md", ".changeset/sandbox.md");
      workspace.commit("released");
      const { code, out, error } = await command(args);
      expect({ code, out, error }).toEqual({
        code: 0,
        out: expect.stringMatching(/^Nothing to release/),
        error: "",
      });
    },
  );

  it("touches nothing where npm has no credentials", async () => {
    const { code, error } = await command("");
    expect(code).toBe(1);
    expect(error).toContain("release publish: npm has no credentials for http://127.0.0.1:9/");
    expect(error).toContain("Nothing that was there before has changed.");
    expect(workspace.status()).toBe("");
  });

  it("refuses to publish what is packed and not verified", async () => {
    const packed = await command("pack --out dist/out");
    expect(packed.code).toBe(0);
    const { code, error } = await command("publish --from dist/out");
    expect(code).toBe(1);
    expect(error).toContain("never verified");
  });

  it("says that a folder holds no tarballs", async () => {
    const { code, error } = await command("publish --from spec");
    expect(code).toBe(1);
    expect(error).toContain("holds no release.json");
  });
});

test.each([
  ["ship", "ship is not known"],
  ["version pack", "version pack is not known"],
  ["--from x", "--from names tarballs"],
  ["publish --from x --out y", "Give one of the two"],
  ["version --out x", "packs nothing"],
  ["publish --from x --dry-run", "Leave --from away"],
  ["--force", "See release --help"],
])("release %s is refused with what to do", async (args, says) => {
  const { code, error, out } = await command(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toContain(says);
});

test("--help says what the steps are and what the exit codes mean", async () => {
  const { code, out } = await command("--help");
  expect(code).toBe(0);
  for (const word of ["version", "pack", "verify", "publish", "130  interrupted"])
    expect(out).toContain(word);
});
