import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { diagnosticCodes } from "../../src/diagnostics/codes.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pages = path.join(root, "docs/diagnostics");

function sources(): string {
  const files = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts") && file !== path.join("diagnostics", "codes.ts"))
    .map((file) => readFileSync(path.join(root, "src", file), "utf8"))
    .join("\n");
}

describe("diagnostic codes", () => {
  it("have a page each, and no page has none", () => {
    const names = readdirSync(pages).map((file) => file.replace(/\.md$/, ""));
    expect(names.sort()).toEqual([...diagnosticCodes].sort());
  });

  it.each(diagnosticCodes)("%s has a page with meaning, example and remedy", (code) => {
    const text = readFileSync(path.join(pages, `${code}.md`), "utf8");
    expect(text).toMatch(
      /^# [a-z-]+\n\n\S[\s\S]+\n\n## Example\n\n\S[\s\S]+\n\n## What to do\n\n\S[\s\S]+\.\n$/,
    );
    expect(text).toContain(`# ${code}\n`);
  });

  it("are all given somewhere", () => {
    const text = sources();
    expect(diagnosticCodes.filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });
});
