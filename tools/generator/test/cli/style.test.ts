import { afterEach, describe, expect, it, vi } from "vitest";
import { printable, styleFor } from "../../src/cli/style.ts";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("colours", () => {
  it.each<[isTTY: boolean | undefined, noColor: string | undefined, coloured: boolean]>([
    [true, undefined, true],
    [true, "", true],
    [true, "1", false],
    [false, undefined, false],
    [undefined, undefined, false],
  ])("terminal %s, NO_COLOR %j: %s", (isTTY, noColor, coloured) => {
    vi.stubEnv("NO_COLOR", noColor);
    expect(styleFor({ isTTY }).paint("red", "x") !== "x").toBe(coloured);
  });
});

describe("printable", () => {
  it.each([
    ["plain text", "plain text"],
    ["two\n lines\u2028and more", "two lines and more"],
    ["\u001b[31mred\u0007", "[31mred"],
    ["\u202eback", "back"],
    ["\ud800", "\ufffd"],
  ])("%j", (given, want) => {
    expect(printable(given)).toBe(want);
  });
});
