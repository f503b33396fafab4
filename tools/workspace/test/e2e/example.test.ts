import { rm } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examplePath } from "../../src/quickstart/example.ts";
import { type QuickstartSandbox, startQuickstartSandbox } from "../../src/quickstart/sandbox.ts";
import { run } from "../../src/run.ts";

const root = path.resolve(import.meta.dirname, "../../../..");

describe("the example of the README", () => {
  let sandbox: QuickstartSandbox;

  beforeAll(async () => {
    sandbox = await startQuickstartSandbox();
  });

  afterAll(async () => {
    await sandbox.close();
    await rm(sandbox.folder, { recursive: true });
  });

  const runExample = (env: Readonly<Record<string, string>>) =>
    run(process.execPath, [path.join(root, examplePath)], env);

  it("runs to its end against the sandbox and shows what it promises", async () => {
    const { exitCode, output } = await runExample({
      OUTFAME_API_KEY: sandbox.apiKey,
      OUTFAME_READ_ONLY_KEY: sandbox.readOnlyKey,
      OUTFAME_BASE_URL: sandbox.baseUrl,
    });
    expect(output).toMatch(/^Connected @mountain\.bakery on instagram: acc_\w+/m);
    expect(output).toMatch(/^Page 3: mountain\.bakery$/m);
    expect(output).toMatch(/^Refused with 403 insufficient_scope: the key lacks accounts:write$/m);
    expect(output).toMatch(/^Rate limit: \d+ of \d+ requests left until \d{4}-/m);
    expect(output).not.toContain(sandbox.apiKey);
    expect(exitCode).toBe(0);
  });

  it("fails where a key is wrong, and does not show it", async () => {
    const { exitCode, output } = await runExample({
      OUTFAME_API_KEY: "sk_test_wrong",
      OUTFAME_READ_ONLY_KEY: sandbox.readOnlyKey,
      OUTFAME_BASE_URL: sandbox.baseUrl,
    });
    expect(output).toContain("unauthorized");
    expect(output).not.toContain("sk_test_wrong");
    expect(exitCode).toBe(1);
  });
});
