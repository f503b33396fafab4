import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";

const module = new URL("../../src/cli/timeLimit.ts", import.meta.url).href;
const run = (program: string) =>
  spawnSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });

it("ends work that nothing can interrupt, and says what it was", () => {
  const { signal, stderr } = run(`
    const { limitTime } = await import(${JSON.stringify(module)});
    limitTime(0.2, "endless.yaml");
    for (;;);
  `);
  expect(signal).toBe("SIGKILL");
  expect(stderr).toContain("error[time-limit] endless.yaml took more than 0.2 s");
  expect(stderr).toContain("--max-seconds N");
});

it("lets go of work that is done", () => {
  const { status, stderr } = run(`
    const { limitTime } = await import(${JSON.stringify(module)});
    limitTime(60, "short.yaml")();
  `);
  expect([status, stderr]).toEqual([0, ""]);
});
