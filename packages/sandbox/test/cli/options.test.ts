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
  consent: undefined,
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
    ["--consent allow", { consent: "allow" }],
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
    ["--consent maybe", '--consent must be one of ask, allow, deny, not "maybe".'],
    ["--nonsense", "Unknown option '--nonsense'. See --help."],
    ["extra", "See --help."],
  ])("%s is refused", (line, message) => {
    expect(() => parseCommandLine(line.split(" "))).toThrow(message);
  });

  test("the servers may be named by the environment, and the command line goes before it", () => {
    const environment = { OUTFAME_SANDBOX_DATABASE: "postgres://a/b", OUTFAME_SANDBOX_REDIS: "redis://c" };
    expect(parseCommandLine([], environment)).toMatchObject({
      database: "postgres://a/b",
      redis: "redis://c",
    });
    expect(parseCommandLine(["--memory", "--redis", "redis://d"], environment)).toMatchObject({
      database: ":memory:",
      redis: "redis://d",
    });
  });
});
