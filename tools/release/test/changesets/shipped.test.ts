import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { isVersioned } from "../../src/changesets/packages.ts";
import { bundled, leftOut, namedSince, touchedPackages, unnamed } from "../../src/changesets/shipped.ts";
import { readPackages } from "../../src/world/changesetsFiles.ts";
import { packages } from "./support/plan.ts";

const manifest = (before: unknown, after: unknown) => ({ manifest: { before, after } });

describe("packages whose shipped sources changed", () => {
  it.each([
    { files: ["packages/sdk/src/index.ts"], want: ["@outfame/sdk"] },
    { files: ["packages/sdk/tsdown.config.ts"], want: ["@outfame/sdk"] },
    { files: ["packages/sandbox/bin/outfame-sandbox.js"], want: ["@outfame/sandbox"] },
    { files: ["packages/sandbox/control/openapi.yaml"], want: ["@outfame/sandbox"] },
    { files: ["packages/docs/src/content/guides/errors.mdx"], want: ["@outfame/docs"] },
    { files: ["tools/generator/src/index.ts"], want: ["sdkgen"] },
    { files: ["packages/runtime/src/send.ts"], want: ["@outfame/sandbox", "@outfame/sdk", "sdkgen"] },
    { files: ["packages/runtime/src/testing/mock.ts"], want: ["@outfame/sdk", "sdkgen"] },
    { files: ["packages/runtime/test/send.test.ts"], want: [] },
    {
      files: ["packages/sdk/test/client.test.ts", "packages/sdk/README.md", "packages/sdk/CHANGELOG.md"],
      want: [],
    },
    { files: ["packages/sdk/examples/quickstart.ts", "packages/sdk/tsconfig.json"], want: [] },
    { files: ["packages/sdk-extra/src/index.ts", "docs/releasing.md", "pnpm-lock.yaml"], want: [] },
    { files: ["packages/sdk/src/generated/api.ts"], want: ["@outfame/sdk"] },
    { files: ["packages/sdk/src/generated/api.ts", "spec/paths/accounts.yaml"], want: [] },
    { files: ["packages/sdk/src/generated/api.ts", "spec/released/openapi.json"], want: ["@outfame/sdk"] },
    { files: ["spec/paths/accounts.yaml", "spec/openapi.yaml"], want: [] },
  ])("$files: $want", ({ files, want }) => {
    const touched = touchedPackages(
      files.map((file) => ({ path: file })),
      packages,
    );
    expect(touched.map(({ name }) => name)).toEqual(want);
  });

  it.each([
    { before: { dependencies: { a: "1" } }, after: { dependencies: { a: "2" } }, want: ["@outfame/sdk"] },
    { before: { exports: {} }, after: { exports: { ".": "./x.js" } }, want: ["@outfame/sdk"] },
    { before: { devDependencies: {} }, after: { devDependencies: { b: "1" }, scripts: {} }, want: [] },
    { before: { version: "1.0.0" }, after: { version: "1.1.0" }, want: [] },
    { before: undefined, after: { name: "@outfame/sdk" }, want: ["@outfame/sdk"] },
  ])("a manifest, $before → $after: $want", ({ before, after, want }) => {
    const changed = [{ path: "packages/sdk/package.json", ...manifest(before, after) }];
    expect(touchedPackages(changed, packages).map(({ name }) => name)).toEqual(want);
  });

  it("are named by changesets since the base, or by the version that was released since", () => {
    const changed = [
      { path: "packages/sdk/src/index.ts" },
      { path: "packages/docs/src/index.ts" },
      { path: "tools/generator/src/index.ts" },
      { path: "packages/docs/package.json", ...manifest({ version: "0.1.0" }, { version: "0.2.0" }) },
    ];
    const named = namedSince(changed, packages, [{ releases: [{ name: "sdkgen", type: "none" }] }]);
    expect(unnamed(touchedPackages(changed, packages), named)).toEqual([
      { name: "@outfame/sdk", files: ["packages/sdk/src/index.ts"] },
    ]);
  });
});

describe("private packages inside of others", () => {
  const root = fileURLToPath(new URL("../../../../", import.meta.url));

  it("are those whose sources the others' sources import, or copy", async () => {
    const all = await readPackages(root);
    const inner = all.filter((one) => !isVersioned(one));
    const found = new Map<string, string[]>();
    for (const outer of all.filter(isVersioned))
      for (const { name } of inner)
        if (sources(path.join(root, outer.folder)).some((text) => uses(text, name)))
          found.set(name, [...(found.get(name) ?? []), outer.name]);
    const want = Object.entries(bundled).map(([name, shippers]) => [name, shippers.toSorted()]);
    expect([...found].map(([name, shippers]) => [name, shippers.toSorted()])).toEqual(want);
  });

  it.each(Object.entries(leftOut))("%s reaches nothing of %s", async (shipper, folders) => {
    const all = await readPackages(root);
    const [outer, inner] = [shipper, "@outfame/runtime"].map((name) => all.find((one) => one.name === name));
    if (outer === undefined || inner === undefined)
      throw new Error(`${shipper} and the runtime are packages`);
    const home = path.join(root, inner.folder);
    const { exports } = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
    const entries = Object.entries<string>(exports).filter(([entry]) =>
      sources(path.join(root, outer.folder)).some((text) =>
        text.includes(`"${inner.name}${entry.slice(1)}"`),
      ),
    );
    expect(entries.length).toBeGreaterThan(0);
    const reached = reachedFrom(entries.map(([, file]) => path.join(home, file)));
    const inside = [...reached].map((file) => path.relative(home, file));
    expect(inside.filter((file) => folders.some((folder) => file.startsWith(folder)))).toEqual([]);
  });

  function reachedFrom(files: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>();
    const stack = [...files];
    for (let file = stack.pop(); file !== undefined; file = stack.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const imports = readFileSync(file, "utf8").matchAll(/(?:from|import\()\s*"(\.[^"]+)"/g);
      for (const [, specifier = ""] of imports) stack.push(path.resolve(path.dirname(file), specifier));
    }
    return seen;
  }

  /** An import as a module, or the manifest that finds where its sources stand. */
  function uses(text: string, name: string): boolean {
    return text.includes(`"${name}"`) || text.includes(`"${name}/`);
  }

  function sources(folder: string): string[] {
    return globSync("{src,bin,build}/**/*.{ts,tsx,js,mjs}", { cwd: folder, exclude: ["**/dist/**"] }).map(
      (file) => readFileSync(path.join(folder, file), "utf8"),
    );
  }
});
