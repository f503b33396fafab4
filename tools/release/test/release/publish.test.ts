import { appendFileSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startSandbox } from "@outfame/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Check, Packed, PackedRelease } from "../../src/release/packed.ts";
import { pack } from "../../src/world/release/pack.ts";
import { workspaceParts } from "../../src/world/release/parts.ts";
import { run } from "../../src/world/release/process.ts";
import { type Progress, silent } from "../../src/world/release/progress.ts";
import { publish } from "../../src/world/release/publish.ts";
import { verify } from "../../src/world/release/verify.ts";
import { type LocalRegistry, startRegistry } from "./support/registry.ts";
import { Workspace } from "./support/workspace.ts";

/** The packages as they are, packed, verified, and published to a registry of this machine. */

const root = path.resolve(import.meta.dirname, "../../../..");
const limit = { timeout: 120_000 };

let folder: string;
let packed: Packed[];
let checks: Check[];
let workspace: Workspace;
let registry: LocalRegistry;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "release-publish-"));
  // Built before these tests run.
  const parts = { ...workspaceParts, build: async () => {} };
  packed = await pack({ root, out: folder, parts, progress: silent });
  checks = await verify({ root, folder, packed, parts, progress: silent });
}, limit.timeout);
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
  workspace = new Workspace({});
  registry = await startRegistry();
});
afterEach(async () => {
  workspace.remove();
  await registry[Symbol.asyncDispose]();
});

interface Given {
  readonly release?: PackedRelease;
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
  readonly env?: LocalRegistry["env"];
}

const publishAll = (given: Given = {}) =>
  publish({
    root: workspace.root,
    release: { packed, checks },
    progress: silent,
    env: registry.env,
    ...given,
  });

const tags = (): string[] => workspace.git("tag").split("\n").filter(Boolean);
const ids = (): string[] => packed.map(({ name, version }) => `${name}@${version}`);

it("tarballs hold what they should, and work when they are installed together", () => {
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(checks.map(({ title }) => title).slice(-4)).toEqual([
    "installed into a fresh project",
    "what the README shows compiles",
    "the example runs against the installed sandbox",
    "the contract tests hold the installed sandbox",
  ]);
});

describe("publishing", () => {
  it("brings everything to the registry, once, and people can use it", limit, async () => {
    const first = await publishAll();
    expect(first.packages.map(({ id, action }) => [id, action])).toEqual(
      ids().map((id) => [id, "published"]),
    );
    expect(first.registry).toEqual({ url: registry.url, access: "credentials" });
    expect(first.provenance).toMatch(/^without provenance: /);
    expect(tags()).toEqual(ids().sort());

    const again = await publishAll();
    expect(again.packages).toEqual(
      ids().map((id) => ({ id, action: "skipped", tagged: false, note: undefined })),
    );

    expect(await callFromFreshProject()).toBe("alpine.cheese");
  });

  it("goes on where it broke off, tags that are missing included", limit, async () => {
    const interrupt = new AbortController();
    const breaking: Progress = async (_title, work) => {
      const value = await work();
      interrupt.abort();
      return value;
    };
    const [first, ...rest] = ids();
    await expect(publishAll({ progress: breaking, signal: interrupt.signal })).rejects.toMatchObject({
      step: "publish",
      done: [`${first} is published`],
      todo: expect.stringContaining("skipped"),
    });
    expect(tags()).toEqual([first]);
    workspace.git("tag", "--delete", ...tags());

    const { packages } = await publishAll();
    expect(packages.map(({ id, action }) => [id, action])).toEqual([
      [first, "skipped"],
      ...rest.map((id) => [id, "published"]),
    ]);
    expect(tags()).toEqual(ids().sort());
  });

  it("says what it would publish and what to do where npm has no credentials", limit, async () => {
    const error = await publishAll({ env: registry.anonymous }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      message: `npm has no credentials for ${registry.url}. Would be published, in this order: ${ids().join(", ")}.`,
      todo: expect.stringContaining("npm login"),
      done: [],
    });
    expect(tags()).toEqual([]);
  });

  it("shows no token when the registry refuses", limit, async () => {
    const files = await broken();
    const error = await publishAll({ release: { packed: files, checks } }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ step: "publish", message: expect.stringContaining("npm publish") });
    expect(String(error)).not.toContain(registry.token);
  });

  it.each([
    { title: "that nobody verified", checks: undefined, says: "never verified" },
    {
      title: "that did not pass",
      checks: [{ subject: "p", title: "publint", ok: false, detail: "" }],
      says: "1 of their checks failed",
    },
  ])("refuses tarballs $title", async ({ checks: found, says }) => {
    await expect(publishAll({ release: { packed, checks: found } })).rejects.toThrow(says);
  });

  it("refuses a tarball that is not the one that was verified", async () => {
    const [first] = packed;
    if (first === undefined) throw new Error("Nothing was packed.");
    const file = path.join(workspace.root, "../", `changed-${path.basename(workspace.root)}.tgz`);
    await cp(first.file, file);
    appendFileSync(file, "x");
    await expect(publishAll({ release: { packed: [{ ...first, file }], checks } })).rejects.toThrow(
      "changed since it was verified",
    );
    await rm(file);
  });

  it("refuses a tree that the tags would not tell of", async () => {
    workspace.write("notes.txt", "mine");
    await expect(publishAll()).rejects.toThrow("not committed");
  });
});

/** A tarball of something that is no package. */
async function broken(): Promise<Packed[]> {
  const place = await mkdtemp(path.join(folder, "broken-"));
  const file = path.join(place, "broken.tgz");
  await writeFile(path.join(place, "package.json"), JSON.stringify({ name: "Not A Name", version: "x" }));
  await run("tar", ["-czf", file, "package.json"], { cwd: place });
  const { describe: describeTarball } = await import("../../src/world/release/tarballs.ts");
  return [await describeTarball("@outfame/broken", "1.0.0", file)];
}

/** Installs the client from the registry as people do, and calls a sandbox with it. */
async function callFromFreshProject(): Promise<string> {
  const project = await mkdtemp(path.join(folder, "project-"));
  await writeFile(path.join(project, "package.json"), JSON.stringify({ private: true, type: "module" }));
  await run("npm", ["install", "--no-audit", "@outfame/sdk"], { cwd: project, env: registry.anonymous });
  await writeFile(
    path.join(project, "call.js"),
    `import Outfame from "@outfame/sdk";
const outfame = new Outfame({ apiKey: process.env.OUTFAME_API_KEY, baseUrl: process.env.OUTFAME_BASE_URL });
const { id } = await outfame.accounts.create({ instagram_username: "alpine.cheese" });
console.log((await outfame.accounts.get(id)).instagram_username);
`,
  );
  const sandbox = await startSandbox({ port: 0, database: ":memory:" });
  try {
    const env = { OUTFAME_API_KEY: sandbox.apiKey, OUTFAME_BASE_URL: sandbox.baseUrl };
    return (await run(process.execPath, ["call.js"], { cwd: project, env })).trim();
  } finally {
    await sandbox.close();
  }
}
