import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { snapshotFolder, temporaryFolder } from "../support/folder.ts";

const source = new URL("../../src/save/uninterrupted.ts", import.meta.url).href;

/** Runs a script that is sent a signal in the middle of its work, and then waits. */
async function interrupted(signal: string, before = ""): Promise<{ files: object; ended: unknown[] }> {
  const folder = temporaryFolder({
    "script.mjs": `
      import { writeFileSync } from "node:fs";
      import { uninterrupted } from ${JSON.stringify(source)};
      ${before}
      uninterrupted(() => {
        writeFileSync("first", "");
        process.kill(process.pid, "${signal}");
        writeFileSync("second", "");
      });
      setInterval(() => {}, 1000);
    `,
  });
  const child = spawn(process.execPath, [path.join(folder, "script.mjs")], { cwd: folder, stdio: "ignore" });
  const ended = await once(child, "exit");
  const { "script.mjs": _, ...files } = snapshotFolder(folder);
  return { files, ended };
}

describe("uninterrupted", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"])("ends the work before %s ends the process", async (signal) => {
    expect(await interrupted(signal)).toEqual({ files: { first: "", second: "" }, ended: [null, signal] });
  });

  it("leaves a signal to others who listen", async () => {
    const before = 'process.on("SIGINT", () => process.exit(7));';
    expect((await interrupted("SIGINT", before)).ended).toEqual([7, null]);
  });
});
