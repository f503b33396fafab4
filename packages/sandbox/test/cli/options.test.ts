import { describe, expect, test } from "vitest";
import { type CommandLine, parseCommandLine } from "../../src/cli/options.ts";

const usual: CommandLine = {
  action: "run",
  port: 4010,
  database: "outfame-sandbox.db",
  seed: undefined,
  plan: undefined,
  json: false,
  debug: false,
};

describe("parseCommandLine", () => {
  test.each<[string, Partial<CommandLine>]>([
    ["", {}],
    ["--port 0", { port: 0 }],
    ["-p 65535", { port: 65_535 }],
    ["--memory", { database: ":memory:" }],
    ["--database a.db", { database: "a.db" }],
    ["--seed 7 --plan pro --json --debug", { seed: 7, plan: "pro", json: true, debug: true }],
    ["--help", { action: "help" }],
    ["-v", { action: "version" }],
  ])("%j", (line, want) => {
    expect(parseCommandLine(line.split(" ").filter((word) => word !== ""))).toEqual({ ...usual, ...want });
  });

  test.each([
    ["--port x", '--port must be a whole number from 0 to 65535, not "x".'],
    ["--port 65536", "from 0 to 65535"],
    ["--port -1", "--help"],
    ["--seed 1.5", "--seed must be a whole number"],
    ["--memory --database a.db", "exclude each other"],
    ["--nonsense", "Unknown option '--nonsense'. See --help."],
    ["extra", "See --help."],
  ])("%s is refused", (line, message) => {
    expect(() => parseCommandLine(line.split(" "))).toThrow(message);
  });
});
