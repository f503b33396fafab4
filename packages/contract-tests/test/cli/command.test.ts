import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { type RunningSandbox, startSandbox } from "@outfame/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { command } from "./child.ts";
import { startProxy } from "./proxy.ts";

let sandbox: RunningSandbox;
let folder: string;
let environment: Record<string, string>;
const document = path.join(import.meta.dirname, "../../../../spec/openapi.yaml");

beforeAll(async () => {
  sandbox = await startSandbox({ database: ":memory:", allowHttpWebhooks: true });
  folder = await mkdtemp(path.join(tmpdir(), "contract-tests-"));
  environment = { OUTFAME_BASE_URL: sandbox.baseUrl, OUTFAME_API_KEY: sandbox.apiKey };
});

afterAll(async () => {
  await sandbox.close();
  await rm(folder, { recursive: true });
});

async function accountsLeft(): Promise<unknown> {
  const response = await fetch(`${sandbox.baseUrl}/accounts`, {
    headers: { authorization: `Bearer ${sandbox.apiKey}` },
  });
  return ((await response.json()) as { data: unknown }).data;
}

describe("against a deployment that keeps its word", () => {
  test("says what it has and lacks, a line for each promise, and leaves nothing there", async () => {
    const { code, output, errors } = await command(["--operation", "createAccount"], environment);
    expect([code, errors]).toEqual([0, ""]);
    expect(output).toContain(`against ${sandbox.baseUrl}`);
    expect(output).toMatch(/^ {2}clock +a clock that tests can move; only a sandbox has it/m);
    expect(output).toContain("✓ POST /accounts answers 201 with application/json, as described");
    expect(output).toMatch(/^- POST \/accounts keeps an idempotency key .* not exercised: needs "clock": /m);
    expect(output).toMatch(/^\d+ kept, 0 broken, \d+ not exercised in /m);
    expect(output).not.toContain("\u001b");
    expect(await accountsLeft()).toEqual([]);
  });

  test("an interruption ends it, and what was made is deleted", async () => {
    const { code, output, errors } = await command(["-o", "createAccount"], environment, (said, stop) => {
      if (said.includes("✓ POST /accounts is described")) stop();
    });
    expect(code).toBe(130);
    expect(errors).toContain("Stopping");
    expect(output).toContain("Interrupted.");
    expect(await accountsLeft()).toEqual([]);
  });

  test("a second run with the same seed finds the same, though the deployment remembers the first", async () => {
    const argv = ["-g", "POST /accounts repeats its first answer"];
    for (const _ of [1, 2]) {
      const { code, output } = await command(argv, environment);
      expect([code, output]).toEqual([0, expect.stringContaining("1 kept, 0 broken, 0 not exercised")]);
    }
  });

  test("the same with a second organization's key asks for more", async () => {
    const { id } = await sandbox.control.organizations.create({ name: "Second" });
    const { secret } = await sandbox.control.apiKeys.create({ name: "second", organization_id: id });
    const more = { ...environment, OUTFAME_OTHER_API_KEY: secret };
    const { code, output } = await command(["-g", "belongs to somebody else", "-o", "getAccount"], more);
    expect([code, output]).toEqual([0, expect.stringContaining("1 kept, 0 broken, 0 not exercised")]);
    expect(output).not.toContain(secret);
  });
});

describe("against a sandbox by its control plane", () => {
  test("a broken promise is told whole, and no report has a secret in it", async () => {
    const proxy = await startProxy(sandbox.url, ({ method, path: at, status, body }) =>
      method === "POST" && at === "/v1/webhooks" && status === 201
        ? { body: body.replace(/"secret":/, '"secret_2":"<b>\\u0007","secret":') }
        : {},
    );
    const [html, junit] = [path.join(folder, "report.html"), path.join(folder, "report.xml")];
    const grep =
      "^POST /webhooks|^(GET|POST) /accounts (answers|refuses a request)|authorization code flow leads|open to (apiKey|oauth)";
    const { code, output, errors } = await command([
      ...["--control", proxy.url, "--json", "--html", html, "--junit", junit, "--seed", "7"],
      ...["--document", document, "--grep", grep],
    ]);
    await proxy.close();
    expect(code).toBe(1);
    const report = JSON.parse(output);
    expect(report).toMatchObject({ format: "outfame-contract-tests/1", seed: 7, stopped: null });
    const told = report.results.find(
      ({ suite, outcome }: Record<string, string>) => suite === "webhooks" && outcome === "broken",
    );
    expect(told).toMatchObject({
      operation: "createWebhook",
      failure: {
        kind: "breach",
        message: expect.stringContaining("secret_2"),
        operation: { id: "createWebhook", method: "POST", path: "/webhooks" },
        place: expect.stringMatching(/^#\//),
        location: expect.stringMatching(/spec\/.+\.yaml:\d+:\d+$/),
        came: { status: 201 },
        seed: 7,
        curl: expect.stringMatching(/^curl -i -X POST 'http.+-H 'authorization: Bearer \*\*\*'/),
      },
    });
    expect(report.summary.kept).toBeGreaterThan(10);
    expect(proxy.secrets.size).toBeGreaterThan(20);
    const written = [output, errors, await readFile(html, "utf8"), await readFile(junit, "utf8")].join("\n");
    for (const secret of proxy.secrets) expect(written.includes(secret), "a secret is shown").toBe(false);
    const settings = await sandbox.control.state.getSettings();
    expect(settings).toMatchObject({ limits: true, consent: "ask" });
    const { organizations } = await sandbox.control.organizations
      .list()
      .then(({ data }) => ({ organizations: data.map(({ name }) => name) }));
    expect(organizations.filter((name) => name.startsWith("Contract tests"))).toEqual([]);
  });
});

describe("exit codes", () => {
  test("1 at the first broken promise with --bail", async () => {
    const proxy = await startProxy(sandbox.url, ({ path: at, body }) =>
      at.startsWith("/v1/accounts") ? { body: body.replace('"has_more":false', '"has_more":"no"') } : {},
    );
    const { code, output } = await command(
      ["--bail", "-o", "listAccounts", "--base-url", `${proxy.url}/v1`],
      {
        OUTFAME_API_KEY: sandbox.apiKey,
      },
    );
    await proxy.close();
    expect(code).toBe(1);
    expect(output).toContain("Stopped at the first broken promise.");
    expect(output.match(/^✗/gm)).toHaveLength(1);
    expect(output).toMatch(/^ {4}repeat +curl -i -X GET .*Bearer \*\*\*'$/m);
  });

  test.each([
    [["--grep", "no promise says this"], "No promise was put to the test"],
    [["--grep", "plan allows in a day"], "Not one promise could be put to the test"],
  ])("1 where nothing was executed: %j", async (argv, said) => {
    const { code, output } = await command(argv, environment);
    expect([code, output]).toEqual([1, expect.stringContaining(said)]);
  });

  test("2 where the key is refused, and it is not shown", async () => {
    const { code, errors } = await command([], {
      ...environment,
      OUTFAME_API_KEY: "sk_test_nobody_was_given_it",
    });
    expect([code, errors]).toEqual([2, expect.stringContaining("refuses the key: 401")]);
    expect(errors).not.toContain("nobody_was_given_it");
  });

  test.each([
    [["--nonsense"], "Unknown option '--nonsense'. See --help."],
    [["--operation", "nothing"], "It has:\n  listAccounts (GET /accounts)"],
    [["--junit", "/nowhere/at/all.xml"], "--junit: /nowhere/at can't be written to (ENOENT)."],
    [["--base-url", "http://127.0.0.1:1/v1", "--api-key", "k"], "Nothing answers at http://127.0.0.1:1/v1"],
    [["--control", "http://127.0.0.1:1"], "no sandbox answers at http://127.0.0.1:1/_sandbox."],
  ])("2 for %j", async (argv, said) => {
    const { code, output, errors } = await command(argv);
    expect([code, output, errors]).toEqual([2, "", expect.stringContaining(said)]);
  });

  test.each([
    ["--help", "Usage: outfame-contract-tests"],
    ["--version", "0."],
    ["--keys-template", '"scopes": ['],
  ])("0 for %s", async (option, said) => {
    const { code, output } = await command([option]);
    expect([code, output]).toEqual([0, expect.stringContaining(said)]);
  });
});
