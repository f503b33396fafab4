import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { check, weighCall } from "../src/generate/client.ts";
import { documentOf, documentOfSize } from "../src/generate/document.ts";
import { measure } from "../src/generate/measure.ts";
import { formatGrowth, formatSubject } from "../src/generate/report.ts";
import { base, tools } from "../src/generate/tools.ts";

function scratch(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), "bench-test-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
}

describe("the made-up document", () => {
  test.each([20_000, 300_000, 1_000_000])("has about the size that is asked for: %i bytes", (bytes) => {
    expect(Math.abs(documentOfSize(bytes).length / bytes - 1)).toBeLessThan(0.15);
  });

  test("names nothing that is not there", () => {
    const text = JSON.stringify(documentOf(3));
    const { components } = JSON.parse(text) as { components: { schemas: object } };
    const refs = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name]) => name);
    expect(refs.length).toBeGreaterThan(20);
    expect(refs.filter((name) => !Object.keys(components.schemas).includes(name ?? ""))).toEqual([]);
  });
});

describe("a run of a generator", () => {
  const run = (script: string, seconds = 20) => {
    const folder = scratch();
    const made = path.join(folder, "made");
    return measure(["--eval", script.replace("MADE", JSON.stringify(made))], made, {
      seconds,
      scratch: folder,
    });
  };

  test("is measured to its end, with the processes of Node that it starts", async () => {
    const alone = await run(`require("fs").writeFileSync(MADE, "")`);
    const two = await run(
      `require("fs").writeFileSync(MADE, ""); require("child_process").spawnSync(process.execPath, ["--eval", "globalThis.a = Buffer.alloc(3e8, 1)"])`,
    );
    if ("failure" in alone || "failure" in two) throw new Error("it failed");
    expect(alone.cpu).toBeGreaterThan(0);
    expect(alone.wall).toBeGreaterThan(0);
    expect(two.memory - alone.memory).toBeGreaterThan(200);
  });

  test.each([
    ["process.exit(3)", ""],
    [`console.error("no such thing"); process.exit(1)`, "no such thing"],
    ["", "it ended well and made nothing"],
  ])("is a failure, with what it said: %j", async (script, failure) => {
    expect(await run(script)).toEqual({ failure });
  });

  test("is stopped where it takes too long", async () => {
    expect(await run("for (;;);", 1)).toEqual({ failure: "stopped after 1 s" });
  });
});

describe("a client", () => {
  test("is checked as users would, and one call of it weighed", async () => {
    const folder = scratch({
      "client.ts": `export const call = (): string => "called"; export const more: number = ${JSON.stringify("x".repeat(5000))};`,
    });
    const { errors, seconds } = await check(folder, "client.ts");
    expect([errors, Number.isFinite(seconds)]).toEqual([1, true]);
    const bytes = await weighCall(folder, `import { call } from "./client.ts"; globalThis.call = call;`);
    expect(bytes).toBeGreaterThan(30);
    expect(bytes).toBeLessThan(200);
  });

  test("is made by each tool in a way of its own", () => {
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    expect(tools[0]?.name).toBe(base);
    for (const { command } of tools) expect(command("a.json", "/tmp/x").join(" ")).toContain("a.json");
  });
});

describe("the report", () => {
  const round = (cpu: number) => ({ cpu, wall: cpu, memory: 100 });
  const subject = (
    megabytes: number,
    other: readonly (ReturnType<typeof round> | { failure: string })[],
  ) => ({
    title: "x",
    megabytes,
    rounds: new Map([
      ["base", [round(1000 * megabytes), round(2000 * megabytes)]],
      ["other", other],
    ]),
    clients: new Map([["base", { checked: { seconds: 1.5, errors: 2 }, call: 1234 }]]),
  });

  test("compares round by round, and shows failures as such", () => {
    const good = formatSubject(subject(1, [round(500), round(1000)]), "base");
    expect(good).toContain(
      "| base | 1.50 s (1.25–1.75) | 1.00 × | 1.00 × | 100 MB | 1.50 s, 2 errors | 1.2 kB |",
    );
    expect(good).toContain("| other | 0.75 s (0.63–0.88) | 0.50 × | 0.50 × | 100 MB |  |  |");
    expect(formatSubject(subject(1, [{ failure: "it broke" }]), "base")).toContain(
      "| other | failed: it broke |",
    );
  });

  test("tells the CPU of each further megabyte", () => {
    const growth = formatGrowth([
      subject(1, [round(100)]),
      subject(3, [round(500)]),
      subject(5, [{ failure: "x" }]),
    ]);
    expect(growth).toContain("| base | 1500 ms | 1500 ms |");
    expect(growth).toContain("| other | 200 ms | failed |");
  });
});
