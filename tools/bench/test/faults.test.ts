import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { description } from "../../../packages/sandbox/src/generated/description.ts";
import { catalogue } from "../faults/catalogue.ts";
import type { Fault } from "../faults/fault.ts";
import type { Result } from "../faults/result.ts";
import { runFaults } from "../faults/run.ts";
import { formatVerdict, verdictOf } from "../faults/verdict.ts";

const families = [...new Set(catalogue.map(({ family }) => family))];
const never = new AbortController().signal;

describe("the catalogue", () => {
  test("has at least 80 faults, each under an id of its own, told in a sentence", () => {
    expect(catalogue.length).toBeGreaterThanOrEqual(80);
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
    for (const { id, title, survives } of catalogue) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)+$/);
      expect(title).toMatch(/^[A-Za-z].*\.$/s);
      if (survives !== undefined) expect(survives).toMatch(/\.$/);
    }
  });

  test.each(families)("has at least five faults of %s", (family) => {
    expect(catalogue.filter((fault) => fault.family === family).length).toBeGreaterThanOrEqual(5);
  });

  test.each(catalogue.map((fault) => [fault.id, fault] as const))("%s changes the server", (_, fault) => {
    const { description: own, through } = fault.parts(description);
    const described = own !== undefined && JSON.stringify(own) !== JSON.stringify(description);
    expect(described || through !== undefined).toBe(true);
  });
});

describe("a run", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "outfame-faults-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const script = async (name: string, text: string): Promise<string> => {
    const path = join(folder, `${name}.mjs`);
    await writeFile(path, text);
    return path;
  };

  test("gives each child the fault's id and the seed, and keeps the order", async () => {
    const echo = await script(
      "echo",
      `const [id, seed] = process.argv.slice(2);
       console.log(JSON.stringify({ id, outcome: "killed", by: seed, message: null, promises: 1, seconds: 0 }));`,
    );
    const seen: number[] = [];
    const results = await runFaults(["c", "a", "b"], {
      jobs: 2,
      seed: 7,
      signal: never,
      script: echo,
      onResult: (_, done) => seen.push(done),
    });
    expect(results.map(({ id, by }) => `${id} ${by}`)).toEqual(["c 7", "a 7", "b 7"]);
    expect(seen).toEqual([1, 2, 3]);
  });

  test.each([
    ["throws", 'throw new Error("no start");', /ended with 1: .*Error: no start/],
    ["is ended by a signal", 'process.kill(process.pid, "SIGKILL");', /ended with SIGKILL/],
    ["prints nothing", "", /printed no result: without a word/],
    ["prints something else", 'console.log("hello");', /printed no result: hello/],
  ])("calls a child that %s an error, and no kill", async (name, text, message) => {
    const path = await script(name.replaceAll(" ", "-"), text);
    const [result] = await runFaults(["x"], { jobs: 1, seed: 1, signal: never, script: path });
    expect(result).toMatchObject({ id: "x", outcome: "error", by: null });
    expect(result?.message).toMatch(message);
  });

  test("calls a fault that can't start an error", async () => {
    const [result] = await runFaults(["no-such-fault"], { jobs: 1, seed: 1, signal: never });
    expect(result?.outcome).toBe("error");
    expect(result?.message).toContain('There is no fault "no-such-fault".');
  });

  test("ends its children when it is interrupted", async () => {
    const waits = await script("waits", "setInterval(() => undefined, 1000);");
    const aborting = new AbortController();
    const run = runFaults(["x", "y"], { jobs: 2, seed: 1, signal: aborting.signal, script: waits });
    aborting.abort(new Error("Interrupted."));
    await expect(run).rejects.toThrow("Interrupted.");
  });
});

describe("the verdict", () => {
  const fault = (id: string, survives?: string): Fault => ({
    id,
    family: "state",
    title: `${id} is wrong.`,
    parts: () => ({}),
    ...(survives === undefined ? {} : { survives }),
  });
  const result = (id: string, outcome: Result["outcome"]): Result => ({
    id,
    outcome,
    by: outcome === "killed" ? "A promise" : null,
    message: outcome === "error" ? "no start" : null,
    promises: 1,
    seconds: 1,
  });
  const killed = Array.from({ length: 19 }, (_, index) => fault(`k${index}`));
  const found = killed.map(({ id }) => result(id, "killed"));

  test.each<[string, readonly Fault[], readonly Result[], readonly RegExp[]]>([
    ["all are found", killed, found, []],
    [
      "one in twenty survives with a reason",
      [...killed, fault("s", "Nothing says so.")],
      [...found, result("s", "survived")],
      [],
    ],
    [
      "one survives without a reason",
      [...killed, fault("s")],
      [...found, result("s", "survived")],
      [/^s survives/],
    ],
    [
      "one was said to survive and is found",
      [...killed, fault("s", "Nothing says so.")],
      [...found, result("s", "killed")],
      [/^s was said to survive/],
    ],
    [
      "one could not be run",
      [...killed, fault("s")],
      [...found, result("s", "error")],
      [/^s could not be run/],
    ],
    ["one was not run", [...killed, fault("s")], found, [/^s was not run/]],
    [
      "too few are found",
      [...killed.slice(0, 18), fault("s", "No."), fault("t", "No.")],
      [...found.slice(0, 18), result("s", "survived"), result("t", "survived")],
      [/^90 % of the faults are found/],
    ],
  ])("where %s", (_, faults, results, problems) => {
    const verdict = verdictOf(faults, results);
    expect(verdict.problems).toHaveLength(problems.length);
    for (const [index, problem] of problems.entries()) expect(verdict.problems[index]).toMatch(problem);
  });

  test("is a table with its survivors", () => {
    const text = formatVerdict(
      verdictOf([...killed, fault("s", "Nothing says so.")], [...found, result("s", "survived")]),
    );
    expect(text.split("\n").slice(0, 4)).toEqual([
      "| family | faults | killed | rate |",
      "| ------ | -----: | -----: | ---: |",
      "| state  |     20 |     19 | 95 % |",
      "| all    |     20 |     19 | 95 % |",
    ]);
    expect(text).toContain("- s: s is wrong. Nothing says so.");
  });
});

/** One of each family that is found soon. */
const quick = [
  "response-integer-as-string",
  "error-html",
  "negative-extra-field-taken",
  "auth-401-without-challenge",
  "scope-unchecked-get",
  "limit-reset-in-milliseconds",
  "page-limit-ignored",
  "state-default-not-applied",
  "idempotency-replay-with-200",
  "oauth-state-dropped",
  "webhook-created-with-200",
];

test("one fault of each family is found by the contract tests", { timeout: 120_000 }, async () => {
  const known = quick.map((id) => catalogue.find((fault) => fault.id === id)?.family);
  expect(known.toSorted()).toEqual(families.toSorted());
  const results = await runFaults(quick, { jobs: 2, seed: 1, signal: never });
  expect(results.map(({ id, outcome }) => `${id} ${outcome}`)).toEqual(quick.map((id) => `${id} killed`));
});
