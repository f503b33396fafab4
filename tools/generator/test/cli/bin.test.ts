import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { snapshotFolder, temporaryFolder, writeFiles } from "../support/folder.ts";
import { petstore } from "../support/terminal.ts";

const bin = fileURLToPath(new URL("../../bin/sdkgen.js", import.meta.url));

function start(args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, SDKGEN_CACHE: "off", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

/** Runs the real command to its end. */
async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const child = start(args, env);
  const text = { out: "", err: "" };
  child.stdout?.setEncoding("utf8").on("data", (part: string) => {
    text.out += part;
  });
  child.stderr?.setEncoding("utf8").on("data", (part: string) => {
    text.err += part;
  });
  const [exitCode] = await once(child, "close");
  return { exitCode, ...text };
}

function project() {
  const folder = temporaryFolder({ "openapi.yaml": petstore });
  const options = (out: string): string[] => [
    "--spec",
    path.join(folder, "openapi.yaml"),
    "--target",
    "typescript",
    "--out",
    path.join(folder, out),
  ];
  return { folder, options };
}

describe("the command itself", () => {
  it("gives exit codes and speaks without escape codes where nobody looks", async () => {
    const { options } = project();
    const good = await run(["generate", ...options("out")]);
    expect(good).toMatchObject({ exitCode: 0, out: "" });
    expect(good.err).toContain("written");
    const bad = await run(["generate", "--wat"], { FORCE_COLOR: "1", NO_COLOR: undefined });
    expect(bad).toEqual({
      exitCode: 2,
      out: "",
      err: "sdkgen: Unknown option '--wat'. See sdkgen --help.\n",
    });
    expect(good.err + bad.err).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it("writes the same bytes in other places, languages and time zones", async () => {
    const { folder, options } = project();
    await run(["generate", ...options("a")], {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
    });
    await run(["generate", ...options("b")], { TZ: "America/Adak", LANG: "C", LC_ALL: "C" });
    const a = snapshotFolder(path.join(folder, "a"));
    expect(Object.keys(a).length).toBeGreaterThan(10);
    expect(snapshotFolder(path.join(folder, "b"))).toEqual(a);
  });
});

describe("--watch", () => {
  it("generates at each change and ends with 0 at Ctrl-C, leaving nothing behind", async () => {
    const { folder, options } = project();
    const child = start(["generate", "--watch", ...options("out")]);
    let said = "";
    const heard = (child.stderr ?? process.stdin).setEncoding("utf8").on("data", (part: string) => {
      said += part;
    });
    const times = (word: string): number => said.split(word).length - 1;
    const until = async (reached: () => boolean): Promise<void> => {
      while (!reached()) await once(heard, "data");
    };
    const change = (text: string): void => writeFiles(folder, { "openapi.yaml": text });

    await until(() => times("Watching") === 1);
    change(petstore.replace("name:", "nickname:"));
    await until(() => times("Watching") === 2);
    expect(snapshotFolder(path.join(folder, "out"))["types/pets.ts"]).toContain("nickname");

    change("paths: [");
    await until(() => times("Watching") === 3);
    expect(said).toContain("error[document-unparsable]");
    expect(snapshotFolder(path.join(folder, "out"))["types/pets.ts"]).toContain("nickname");

    change(petstore);
    await until(() => times("Watching") === 4);
    expect(snapshotFolder(path.join(folder, "out"))["types/pets.ts"]).not.toContain("nickname");

    child.kill("SIGINT");
    const [exitCode, signal] = await once(child, "exit");
    expect([exitCode, signal]).toEqual([0, null]);
    expect(Object.keys(snapshotFolder(folder)).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});
