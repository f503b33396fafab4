import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { temporaryFolder, writeFiles } from "../../support/folder.ts";
import { run } from "../../support/terminal.ts";

const require = createRequire(new URL("../../../../../package.json", import.meta.url));
const tsc = path.join(path.dirname(require.resolve("typescript/package.json")), "bin/tsc");
const root = fileURLToPath(new URL("../../../../../", import.meta.url));
const fixture = (name: string): string => fileURLToPath(new URL(`../../fixtures/${name}`, import.meta.url));

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "es2024",
  module: "nodenext",
  moduleResolution: "nodenext",
  types: ["node"],
  typeRoots: [path.join(root, "node_modules/@types")],
  skipLibCheck: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
};

it.each(["scopes.yaml", "bodies.yaml", "modern.yaml", "legacy.yaml", "heirs.yaml"])(
  "every TypeScript sample compiles against the client of its document: %s",
  async (name) => {
    const folder = temporaryFolder({ "package.json": '{ "type": "module" }' });
    const config = `export default {
  spec: ${JSON.stringify(fixture(name))},
  targets: [
    { target: "typescript", out: "client", options: { packageName: "../../../client/index.js" } },
    { target: "docs", out: "docs" },
  ],
};`;
    writeFiles(folder, {
      "sdkgen.config.ts": config,
      "tsconfig.json": JSON.stringify({ compilerOptions, include: ["docs/samples"] }),
    });
    const { exitCode, err } = await run("generate", "--config", path.join(folder, "sdkgen.config.ts"));
    expect([exitCode, exitCode === 0 ? "" : err]).toEqual([0, ""]);
    const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
    expect(stdout).toBe("");
  },
);
