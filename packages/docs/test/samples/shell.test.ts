import { execFile, spawnSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { openScene, type Scene, standIn } from "./support/scene.ts";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../..");
const samples = globSync("src/generated/samples/**/*.sh", { cwd: root }).sort();
const has = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;
const canRun = has("bash") && has("curl");
if (!canRun) console.log("SKIPPED: samples for the shell, because bash or curl is missing.");

/** Runs a sample in a shell, with the real `curl`; returns the status and the body that came. */
async function call(scene: Scene, sample: string): Promise<{ status: number; body: string }> {
  const shown = 'curl() { command curl --silent --max-time 20 --write-out "\\n%{http_code}" "$@"; }';
  const { stdout } = await run(
    "bash",
    ["-euo", "pipefail", "-c", `${shown}\n${standIn(sample, scene.stands)}`],
    {
      env: { PATH: process.env["PATH"], OUTFAME_API_KEY: scene.sandbox.apiKey },
    },
  );
  const end = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(end + 1)), body: stdout.slice(0, end) };
}

const readSample = (file: string): string => readFileSync(path.join(root, file), "utf8");

describe.skipIf(!canRun)("samples for the shell", () => {
  it("are there", () => expect(samples.length).toBeGreaterThan(15));

  it.each(samples.filter((file) => !file.includes("/oauth/")))("%s is answered well", async (file) => {
    await using scene = await openScene();
    const { status, body } = await call(scene, readSample(file));
    expect(status, body).toBeGreaterThanOrEqual(200);
    expect(status, body).toBeLessThan(300);
  });

  it("those of OAuth get a code, and exchange it for tokens", async () => {
    await using scene = await openScene();
    const verifier = "EXAMPLE-VERIFIER-NOT-REAL-EXAMPLE-VERIFIER-NOT-REAL";
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(verifier));
    const challenge = Buffer.from(digest).toString("base64url");
    const asked = readSample("src/generated/samples/oauth/authorize.sh").replace(
      "&scope=",
      `&code_challenge=${challenge}&code_challenge_method=S256&scope=`,
    );
    const consented = await call(scene, asked.replace("curl ", "curl --include "));
    expect(consented.status).toBe(302);
    const code = /[?&]code=([^&\s]+)/.exec(consented.body)?.[1] ?? "";
    const exchange = readSample("src/generated/samples/oauth/token.sh").replace(
      "EXAMPLE_CODE_NOT_REAL",
      code,
    );
    const { status, body } = await call(scene, exchange);
    expect(status, body).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ token_type: "Bearer" });
  });
});
