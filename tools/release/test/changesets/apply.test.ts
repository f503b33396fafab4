import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileName, render } from "../../src/changesets/file.ts";
import type { Planned } from "../../src/changesets/plan.ts";
import { reconcile } from "../../src/changesets/reconcile.ts";
import { apply, readFolder } from "../../src/world/changesetsFiles.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "changesets-apply-"));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const releases = [{ name: "@outfame/spec", type: "minor" as const }];
const planned = (slug: string): Planned => ({
  slug,
  file: fileName(slug, render({ releases, summary: slug })),
  releases,
  summary: slug,
  findings: [],
  breaks: [],
});
const [a, b] = [planned("document-api-a"), planned("document-api-b")];
const there = () => readdirSync(path.join(root, ".changeset"));

describe("writing changesets", () => {
  it("makes the folder, and files as their names say", async () => {
    expect(await readFolder(root)).toEqual([]);
    await apply(root, reconcile([a, b], []));
    expect(await readFolder(root)).toEqual([a, b].map((one) => ({ file: one.file, content: render(one) })));
    await apply(root, reconcile([b], await readFolder(root)));
    expect(there()).toEqual([b.file]);
  });

  it("leaves nothing half-written where it fails", async () => {
    mkdirSync(path.join(root, ".changeset", a.file, "inside"), { recursive: true });
    await expect(apply(root, reconcile([a], []))).rejects.toThrow();
    expect(there()).toEqual([a.file]);
  });

  it("leaves nothing behind when it is interrupted", () => {
    const files = new URL("../../src/world/changesetsFiles.ts", import.meta.url).href;
    const program = `
      import { apply } from ${JSON.stringify(files)};
      const first = ${JSON.stringify(a)};
      const second = { ...${JSON.stringify(b)}, get summary() { process.kill(process.pid, "SIGINT"); return "x"; } };
      setInterval(() => {}, 1000);
      await apply(${JSON.stringify(root)}, { written: [first, second], kept: [], removed: [], leftAlone: [], outdated: [] });
    `;
    const { signal, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      encoding: "utf8",
      timeout: 30_000,
    });
    expect({ signal, stderr }).toEqual({ signal: "SIGINT", stderr: "" });
    expect(there()).toEqual([]);
  });
});
