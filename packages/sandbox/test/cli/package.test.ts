import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { describe, expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);
const runtimes = createRequire(require.resolve("@outfame/runtimes/package.json"));
/** Oldest and present line of Node that the package is for. */
const nodes = [
  ["22", runtimes.resolve("node-22/package.json")],
  ["24", require.resolve("node/package.json")],
] as const;

/** Runs until it has printed a line, then asks it to stop. */
function run(
  node: string,
  ...argv: string[]
): Promise<{ code: number | null; output: string; errors: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(node, argv, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let errors = "";
    child.stdout.on("data", (data) => {
      output += String(data);
      if (output.includes("\n")) child.kill("SIGTERM");
    });
    child.stderr.on("data", (data) => {
      errors += String(data);
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output, errors }));
  });
}

describe("the built package", () => {
  test.each(nodes)("starts, serves and stops on Node %s without a warning", async (_, manifest) => {
    expect(existsSync(path.join(root, "dist/cli.js")), "build the package first").toBe(true);
    const node = path.join(path.dirname(manifest), "bin/node");
    const { code, output, errors } = await run(
      node,
      "bin/outfame-sandbox.js",
      "--port",
      "0",
      "--memory",
      "--json",
    );
    expect([code, errors]).toEqual([0, ""]);
    expect(JSON.parse(output)).toMatchObject({ apiKey: expect.stringMatching(/^sk_test_/) });
  });

  test.each(nodes)("is a library on Node %s", async (_, manifest) => {
    const node = path.join(path.dirname(manifest), "bin/node");
    const source = `
      const { startSandbox } = await import("@outfame/sandbox");
      const sandbox = await startSandbox();
      const response = await fetch(sandbox.baseUrl + "/accounts", { headers: { Authorization: "Bearer " + sandbox.apiKey } });
      await sandbox.close();
      console.log(response.status);
    `;
    const { output } = await run(node, "--input-type=module", "--eval", source);
    expect(output).toBe("200\n");
  });
});
