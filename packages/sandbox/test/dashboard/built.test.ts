import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { builtFolders } from "../../src/dashboard/assets.ts";
import type * as sandboxPackage from "../../src/index.ts";

test("the built package serves the dashboard that is built beside it", async () => {
  const entry = new URL("../../dist/index.js", import.meta.url).href;
  // The same module, built: its type is that of its source.
  const { startSandbox } = (await import(entry)) as typeof sandboxPackage;
  await using sandbox = await startSandbox();
  const response = await fetch(`${sandbox.url}/dashboard/app.js`);
  expect(response.status).toBe(200);
  expect(await response.text()).toBe(await readFile(new URL("app.js", builtFolders.at(-1)), "utf8"));
  expect((await fetch(`${sandbox.url}/dashboard`)).status).toBe(200);
});
