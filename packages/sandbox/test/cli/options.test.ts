import { describe, expect, test } from "vitest";
import { type CommandLine, parseCommandLine } from "../../src/cli/options.ts";

const usual: CommandLine = {
  action: "run",
  port: 4010,
  host: undefined,
  database: "outfame-sandbox.db",
  redis: undefined,
  seed: undefined,
  plan: undefined,
  syncSeconds: undefined,
  allowHttpWebhooks: false,
  cors: [],
  logLevel: "warn",
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
    ["--host 0.0.0.0 --sync-seconds 5", { host: "0.0.0.0", syncSeconds: 5 }],
    ["-d postgres://db/x --redis redis://r", { database: "postgres://db/x", redis: "redis://r" }],
    ["--allow-http-webhooks --log-level debug", { allowHttpWebhooks: true, logLevel: "debug" }],
    ["--cors http://a --cors http://b", { cors: ["http://a", "http://b"] }],
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
    ["--log-level loud", '--log-level must be one of silent, error, warn, info, debug, not "loud".'],
    ["--nonsense", "Unknown option '--nonsense'. See --help."],
    ["extra", "See --help."],
  ])("%s is refused", (line, message) => {
    expect(() => parseCommandLine(line.split(" "))).toThrow(message);
  });
});
