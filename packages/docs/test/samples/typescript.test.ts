import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { reachSandbox } from "./support/reach.ts";
import { openScene } from "./support/scene.ts";

const root = path.resolve(import.meta.dirname, "../..");
const generated = globSync("src/generated/samples/**/*.ts", { cwd: root }).sort();
/** Those that do something when they are run; the others export what the tests beside this one call. */
const written = [
  "errors",
  "first-call",
  "idempotency",
  "pages",
  "rate-limit",
  "sandbox",
  "scopes",
  "targeting",
].map((name) => `samples/${name}.ts`);

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** Runs a sample, and returns what it printed. */
async function run(file: string): Promise<string> {
  await using scene = await openScene();
  vi.stubEnv("OUTFAME_API_KEY", scene.sandbox.apiKey);
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(values.map(String).join(" "));
  });
  const restore = reachSandbox(scene.stands);
  try {
    await import(path.join(root, file));
  } finally {
    restore();
  }
  return `${lines.join("\n")}\n`;
}

describe("samples of the reference", () => {
  it("are there", () => expect(generated.length).toBeGreaterThan(15));
  it.each(generated)("%s runs against the sandbox, and prints what came", async (file) => {
    expect((await run(file)).trim()).not.toBe("");
  });
});

describe("samples of the guides", () => {
  it.each(written)("%s runs against the sandbox, and prints what came", async (file) => {
    expect((await run(file)).trim()).not.toBe("");
  });

  it("first-call prints what the page says that it prints", async () => {
    vi.resetModules();
    expect(await run("samples/first-call.ts")).toBe(
      readFileSync(path.join(root, "samples/first-call.out.txt"), "utf8"),
    );
  });

  it("are all in one of these lists", () => {
    const called = ["oauth-start", "oauth-callback", "oauth-client", "webhook-handler"];
    expect(globSync("samples/*.ts", { cwd: root }).sort()).toEqual(
      [...written, ...called.map((name) => `samples/${name}.ts`)].sort(),
    );
  });
});
