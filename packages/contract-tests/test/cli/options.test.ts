import { describe, expect, test } from "vitest";
import { parseCommandLine } from "../../src/cli/options.ts";

const base = ["--base-url", "https://api.example.com/v1/"];
const key = { OUTFAME_API_KEY: "k1" };

test("without options: the sandbox in this process, seed 1", () => {
  expect(parseCommandLine([])).toEqual({
    action: "run",
    target: undefined,
    document: undefined,
    grep: undefined,
    operations: [],
    seed: 1,
    bail: false,
    json: false,
    junit: undefined,
    html: undefined,
    timeoutSeconds: 30,
  });
});

describe("a deployment", () => {
  test.each([
    [base, key, { baseUrl: "https://api.example.com/v1", apiKey: "k1", fast: false }],
    [
      ["--api-key", "k2"],
      { ...key, OUTFAME_BASE_URL: "http://a/v1" },
      { baseUrl: "http://a/v1", apiKey: "k2" },
    ],
    [base, { ...key, OUTFAME_OTHER_API_KEY: "k3" }, { otherApiKey: "k3" }],
    [
      [...base, "--oauth-client-id", "c", "--redirect-uri", "https://a/cb"],
      { ...key, OUTFAME_OAUTH_CLIENT_SECRET: "s" },
      { client: { id: "c", secret: "s", redirectUri: "https://a/cb" } },
    ],
    [
      [...base, "--receiver-url", "https://t/hooks", "--receiver-listen", "[::1]:8080"],
      key,
      { receiver: { url: "https://t/hooks", host: "::1", port: 8080 } },
    ],
  ])("%j", (argv, environment, want) => {
    expect(parseCommandLine(argv, environment).target).toMatchObject({ kind: "deployment", ...want });
  });

  test("a sandbox that is named goes before what the environment says", () => {
    const { target } = parseCommandLine(["--control", "http://127.0.0.1:4010/"], {
      OUTFAME_BASE_URL: "http://a",
    });
    expect(target).toEqual({ kind: "control", url: "http://127.0.0.1:4010" });
  });
});

test.each([
  [base, "OUTFAME_API_KEY, or --api-key"],
  [["--api-key", "k"], "--api-key says something of a deployment: give its --base-url, too."],
  [["--fast"], "--fast says something of a deployment"],
  [["--control", "http://a", ...base], "--control and --base-url exclude each other."],
  [["--control", "http://a", "--keys", "f"], "--control and --keys exclude each other."],
  [
    ["--base-url", "ftp://a", "--api-key", "k"],
    "--base-url must be a URL that begins with https:// or http://.",
  ],
  [["--base-url", "https://me:pass@a", "--api-key", "k"], "must not have a user name or password"],
  [[...base, "--api-key", "a\nb"], "--api-key has a character that no header can carry."],
  [[...base, "--api-key", "k", "--receiver-url", "https://t"], "give both"],
  [
    [...base, "--api-key", "k", "--receiver-url", "https://t", "--receiver-listen", "8080"],
    "--receiver-listen must be HOST:PORT",
  ],
  [[...base, "--api-key", "k", "--oauth-client-id", "c"], "An OAuth client takes"],
  [["--grep", "("], "--grep must be a regular expression"],
  [["--seed", "1.5"], "--seed must be a whole number from 0 to 999999999"],
  [["--timeout", "0"], "--timeout must be a whole number from 1 to 3600"],
  [["extra"], "See --help."],
])("%j is refused", (argv, message) => {
  expect(() => parseCommandLine(argv)).toThrow(message);
});

test("a refusal never shows a key", () => {
  expect(() => parseCommandLine([...base, "--api-key", "secret\u0000key"])).not.toThrow(/secret/);
});
