import { afterEach, beforeEach, expect, it } from "vitest";
import { release } from "../../src/cli/release.ts";
import type { Outcome } from "../../src/release/outcome.ts";
import type { Parts } from "../../src/world/release/parts.ts";
import { silent } from "../../src/world/release/progress.ts";
import { type LocalRegistry, startRegistry } from "./support/registry.ts";
import { smallParts, Workspace, waiting } from "./support/workspace.ts";

/** A whole release of a small repository, to a registry of this machine. */

let workspace: Workspace;
let registry: LocalRegistry;
beforeEach(async () => {
  workspace = new Workspace(waiting);
  registry = await startRegistry();
});
afterEach(async () => {
  workspace.remove();
  await registry[Symbol.asyncDispose]();
});

async function command(args: readonly string[] = [], parts: Partial<Parts> = {}) {
  let [out, error] = ["", ""];
  const code = await release(args, {
    root: workspace.root,
    folder: workspace.root,
    parts: {
      ...smallParts,
      rebuild: async (options) => {
        await smallParts.rebuild(options);
        await smallParts.build([], options);
      },
      ...parts,
    },
    progress: silent,
    signal: new AbortController().signal,
    now: new Date("2026-11-22T12:00:00Z"),
    env: registry.env,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

it("versions, commits, packs, verifies, publishes and tags; then there is nothing to do", {
  timeout: 120_000,
}, async () => {
  const dry = await command(["--dry-run", "--json"]);
  const { published: would = [], checks = [] } = JSON.parse(dry.out) as Outcome;
  expect(checks.filter(({ ok }) => !ok)).toEqual([]);
  expect(would.map(({ id, action }) => `${id} ${action}`)).toEqual([
    "@outfame/sandbox@0.2.0 would be published",
    "@outfame/contract-tests@0.1.1 would be published",
    "@outfame/sdk@3.0.0 would be published",
  ]);

  const { code, out, error } = await command(["--out", "dist/out"]);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toContain("Registry\n  @outfame/sandbox@0.2.0         published  tag @outfame/sandbox@0.2.0\n");
  expect(out).not.toContain(registry.token);
  expect(workspace.status()).toBe("");
  expect(workspace.git("log", "-1", "--format=%s").trim()).toBe(
    "release: @outfame/contract-tests 0.1.1, @outfame/sandbox 0.2.0, @outfame/sdk 3.0.0, @outfame/spec 2.0.0",
  );
  expect(workspace.git("tag", "--points-at", "HEAD").trim().split("\n")).toEqual([
    "@outfame/contract-tests@0.1.1",
    "@outfame/sandbox@0.2.0",
    "@outfame/sdk@3.0.0",
  ]);
  const manifest = await fetch(`${registry.url}@outfame/contract-tests/latest`);
  expect(await manifest.json()).toMatchObject({
    version: "0.1.1",
    dependencies: { "@outfame/sandbox": "0.2.0" },
  });

  expect(await command()).toMatchObject({ code: 0, out: expect.stringContaining("Nothing to release") });
});

it.each([
  {
    title: "a check fails",
    checkTogether: async () => [
      { subject: "together", title: "tried", ok: false, detail: "It does not run." },
    ],
    want: {
      code: 1,
      error: "",
      out: expect.stringMatching(/✗ together: tried: It does not run\.[\s\S]*Nothing is published/),
    },
  },
  {
    title: "a check can't be made",
    checkTogether: () => Promise.reject(new Error("No room.")),
    want: { code: 1, error: expect.stringContaining("release verify: No room."), out: "" },
  },
] satisfies { title: string; checkTogether: Parts["checkTogether"]; want: object }[])(
  "leaves the tree as it was where $title",
  async ({ checkTogether, want }) => {
    expect(await command(["--out", "dist/out"], { checkTogether })).toEqual(want);
    expect(workspace.status()).toBe("");
    expect(workspace.git("log", "--format=%s").trim()).toBe("first");
    expect(workspace.git("tag")).toBe("");
  },
);
