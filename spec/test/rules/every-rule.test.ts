import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { rules } from "../../lint/plugin.ts";

const names = Object.keys(rules).sort();

describe("every rule", () => {
  it("is switched on as an error", () => {
    const config: { rules: Record<string, unknown> } = parse(
      readFileSync(new URL("../../redocly.yaml", import.meta.url), "utf8"),
    );
    const on = Object.entries(config.rules).filter(
      ([, setting]) => setting === "error" || (setting as { severity?: string }).severity === "error",
    );
    expect(on.map(([name]) => name).sort()).toEqual(names.map((name) => `outfame/${name}`));
  });

  it.each(["../../lint/rules", "."])("has its file in %s", (folder) => {
    const files = readdirSync(new URL(`${folder}/`, new URL(".", import.meta.url))).map(
      (file) => file.split(".")[0],
    );
    expect(files.filter((file) => file !== "every-rule").sort()).toEqual(names);
  });
});
