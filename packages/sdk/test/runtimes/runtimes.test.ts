import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningSandbox, startSandbox } from "@outfame/sandbox";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fileOf } from "../support/installed.ts";
import { install, pack } from "../support/tarball.ts";
import { binaryOf } from "./binary.ts";
import { type Given, giveTo, want } from "./given.ts";
import { runInChromium } from "./launch/chromium.ts";
import { runByCommand } from "./launch/command.ts";
import { runInWorkerd } from "./launch/workerd.ts";
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

describe("Node", () => {
  test.each([
    ["18", "node-18"],
    ["20", "node-20"],
    ["22", "node-22"],
    ["24", "node"],
    ["26", "node-26"],
  ])("%s", limit, async (major, name) => {
    expect(await runByCommand(fileOf(name, "bin/node"), [], project, given)).toEqual(
      want(new RegExp(`^Node\\.js/${major}(\\.|$)`)),
    );
  });
});

describe("others", () => {
  const bun = binaryOf("bun");
  test.skipIf(!bun)(`Bun${bun ? "" : ": no binary for this platform"}`, limit, async () => {
    expect(await runByCommand(String(bun), [], project, given)).toEqual(want(/^Bun\//));
  });

  const deno = binaryOf("deno");
  test.skipIf(!deno)(`Deno${deno ? "" : ": no binary for this platform"}`, limit, async () => {
    // It may talk to this machine: no files, no environment, no other host.
    const args = ["run", "--quiet", "--no-prompt", "--node-modules-dir=manual", "--allow-net=127.0.0.1"];
    expect(await runByCommand(String(deno), args, project, given)).toEqual(want(/^Deno\//));
  });

  const workerd = binaryOf("workerd");
  test.skipIf(!workerd)(`workerd${workerd ? "" : ": no binary for this platform"}`, limit, async () => {
    expect(await runInWorkerd(String(workerd), project, given)).toEqual(want(/^Cloudflare-Workers$/));
  });

  test("Chromium, unbundled", limit, async () => {
    const { result, complaints } = await runInChromium(project, given);
    expect(result).toEqual(want(/Chrome\//));
    // Chromium itself writes a line for each answer that is not a good one: those two, and no third.
    expect(complaints.filter((line) => !/status of (403|404)/.test(line))).toEqual([]);
  });
});
