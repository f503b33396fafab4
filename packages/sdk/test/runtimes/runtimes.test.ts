import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningSandbox, startSandbox } from "@outfame/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { install, pack } from "../support/tarball.ts";
import { type Given, giveTo, want } from "./given.ts";
import { runInChromium } from "./launch/chromium.ts";
import { runtimes } from "./launch/runtimes.ts";
import { type Served, serve, stall } from "./serve.ts";

/** One program, the packed tarball and the real sandbox, on every runtime that the package names. */

const limit = { timeout: 120_000 };
const files = ["program.js", "main.js", "worker.js", "workerd.capnp"];

let project: string;
let stalled: Served;
let sandbox: RunningSandbox;
let given: Given;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "outfame-runtimes-"));
  await install(await pack(project), project);
  await Promise.all(files.map((name) => cp(join(import.meta.dirname, name), join(project, name))));
  const manifest = { name: "consumer", type: "module", dependencies: { "@outfame/sdk": "*" } };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  stalled = await serve(stall);
}, limit.timeout);

afterAll(async () => {
  await stalled.close();
  await rm(project, { recursive: true, force: true });
});

beforeEach(async () => {
  sandbox = await startSandbox();
  given = await giveTo(sandbox, stalled.origin);
});

afterEach(() => sandbox.close());

for (const runtime of runtimes) {
  test.skipIf(!runtime.installed)(runtime.name, limit, async () => {
    expect(await runtime.run(project, given)).toEqual(want(runtime.agent));
  });
}

test("Chromium, unbundled", limit, async () => {
  const { result, complaints } = await runInChromium(project, given);
  expect(result).toEqual(want(/Chrome\//));
  // Chromium itself writes a line for each answer that is not a good one: those two, and no third.
  expect(complaints.filter((line) => !/status of (403|404)/.test(line))).toEqual([]);
});
