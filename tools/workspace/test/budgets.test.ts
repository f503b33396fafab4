import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { examplePath } from "../src/quickstart/example.ts";
import { handWritten, quantile } from "../src/tree.ts";

const root = path.resolve(import.meta.dirname, "../../..");
const code = handWritten(root, [".ts", ".mts", ".js", ".mjs", ".cjs"]);
const sources = code.filter(({ name }) => !/(^|\/)test\//.test(name));

describe("what is written by hand", () => {
  it("is in files of at most 400 lines", () => {
    expect(code.filter(({ lines }) => lines > 400).map(({ name, lines }) => `${name}: ${lines}`)).toEqual([]);
  });

  it("is in small files: half of them at most 60 lines, nineteen of twenty at most 300", () => {
    const lengths = sources.map(({ lines }) => lines);
    expect(lengths.length).toBeGreaterThan(100);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(60);
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(300);
  });

  it.each([
    ["unfinished work", /\b(TO|FIX)(DO|ME)\b/],
    ["a test left out or left alone", /\b(it|test|describe)\.(skip|only|todo)\(/],
    [
      "a suppression without a reason",
      /@ts-(ignore|nocheck)|@ts-expect-error\s*$|biome-ignore [\w/]+:?\s*$/m,
    ],
  ])("holds no %s", (_, pattern) => {
    const found = code.filter(({ name, text }) => !name.endsWith("budgets.test.ts") && pattern.test(text));
    expect(found.map(({ name }) => name)).toEqual([]);
  });
});

describe("README", () => {
  const readme = readFileSync(path.join(root, "README.md"), "utf8");

  it("shows the example that the quickstart runs, to the letter", () => {
    expect(readme).toContain(readFileSync(path.join(root, examplePath), "utf8").trim());
  });

  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
    const named = [...readme.matchAll(/`pnpm ([a-z:-]+)[^`]*`/g)].map(([, name]) => name ?? "");
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((name) => !(name in scripts) && name !== "changeset")).toEqual([]);
  });

  it("links only to files that exist", () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, link]) => link ?? "")
      .filter((link) => !link.startsWith("http"));
    for (const link of links) expect(() => readFileSync(path.join(root, link)), link).not.toThrow();
  });
});
