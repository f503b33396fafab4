import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { extensionTable } from "../lint/table.ts";

/** The formatter aligns the columns. */
const unaligned = (text: string) => text.replaceAll(/ +/g, " ").replaceAll(/-{3,}/g, "---");

it("README.md lists the extensions as the vocabulary defines them (node lint/table.ts prints the table)", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  expect(unaligned(readme)).toContain(extensionTable());
});
