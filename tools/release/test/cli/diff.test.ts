import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";
import { base, type Edit, edit } from "../compare/support/document.ts";

let root: string;

beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), "release-test-"));
  const git = (...args: string[]) =>
    execFileSync("git", ["-C", root, "-c", "user.name=Test", "-c", "user.email=test@example.com", ...args]);
  mkdirSync(path.join(root, "spec"));
  write("spec/openapi.yaml", base());
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "first");
  write(
    "spec/openapi.yaml",
    edit(({ info }) => Object.assign(info, { description: "Sells | <b>things</b>\n::error::x." })),
  );
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, document: object): string {
  const file = path.join(root, name);
  writeFileSync(file, JSON.stringify(document, undefined, 2));
  return file;
}

async function run(...args: string[]) {
  let [out, error] = ["", ""];
  const code = await main(args, {
    root,
    folder: root,
    colour: false,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
  });
  return { code, out, error };
}

const lowered: Edit = (document) => {
  document["x-rate-limits"].plans.basic.requestsPerMinute = 50;
};
const narrowed: Edit = ({ components }) => {
  components.schemas.ThingCreate.properties.size.maximum = 5;
};
const added: Edit = ({ components }) => {
  components.schemas.ThingCreate.properties.note = { type: "string" };
};

describe("spec:diff", () => {
  it.each([
    { title: "nothing", edits: [], code: 0 },
    { title: "documentation", edits: [({ info }) => Object.assign(info, { title: "Store" })], code: 0 },
    { title: "an addition", edits: [added], code: 2 },
    { title: "a break", edits: [added, lowered], code: 3 },
    {
      title: "something unknown",
      edits: [added, (document) => Object.assign(document, { "x-new": 1 })],
      code: 4,
    },
  ] satisfies { title: string; edits: Edit[]; code: number }[])(
    "answers $title with $code",
    async ({ edits, code }) => {
      const [old, next] = [write("old.json", base()), write("new.json", edit(...edits))];
      expect(await run(old, next)).toMatchObject({ code, error: "" });
      expect(await run("--base", "old.json", "new.json")).toMatchObject({ code });
    },
  );

  it("compares the working document with a revision", async () => {
    const { code, out } = await run("HEAD", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      class: "documentation",
      findings: [{ code: "documentation", location: { file: expect.stringMatching(/openapi\.yaml$/) } }],
    });
  });

  it("says place, class, audience, example and what to do", async () => {
    write("old.json", base());
    write("new.json", edit(narrowed));
    const { out } = await run("old.json", "new.json");
    expect(out).toMatch(/^breaking\[bounds-changed\] .*new\.json:\d+:\d+$/m);
    expect(out).toContain("`maximum` 10 → 5");
    expect(out).toMatch(/for example \{.*"size":\s?\d/);
    expect(out).toContain("felt in POST /things");
    expect(out).toContain("→ Go on taking what was taken");
    expect(out.trimEnd()).toMatch(/1 breaking\.$/);
  });

  it("leaves code spans as they are, but for what ends a cell of a table", async () => {
    write("old.json", base());
    write(
      "new.json",
      edit(({ components }) => {
        components.schemas.Thing.properties["a_b|c"] = { type: "string" };
      }),
    );
    const { out } = await run("old.json", "new.json", "--format", "markdown");
    expect(out).toContain("`a_b\\|c`");
  });

  it("lets no text of the document out of its place", async () => {
    const hostile = edit(({ paths }) => {
      paths["/things"].get.operationId = "a|b\n::error::x <img src=x> @all";
    });
    write("old.json", base());
    write("new.json", hostile);
    const markdown = (await run("old.json", "new.json", "--format", "markdown")).out;
    expect(markdown).not.toMatch(/<img|^::error|[^\\]\|b/m);
    expect(markdown).toContain("### Breaking");
    expect(markdown).toContain("\\`");
    const github = (await run("old.json", "new.json", "--format", "github")).out;
    expect(github.split("\n").filter((line) => line.startsWith("::error"))).toHaveLength(1);
    expect(github).toMatch(
      /^::error file=.*new\.json,line=\d+,col=\d+,title=breaking%3A operation-renamed::/m,
    );
  });

  it.each([
    { args: [], says: "There is no spec/released/openapi.json yet" },
    { args: ["nowhere"], says: "nowhere is neither a file nor a git revision" },
    { args: ["--output=/etc/x"], says: "spec:diff --help" },
    { args: ["--format", "xml"], says: "Give one of pretty, markdown, json, github" },
    { args: ["a", "b", "c"], says: "At most two documents" },
    { args: ["broken.json"], says: "broken.json:1:1" },
  ])("says what to do about $args", async ({ args, says }) => {
    writeFileSync(path.join(root, "broken.json"), "{}");
    const { code, error, out } = await run(...args);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toContain(says);
  });

  it("explains its exit codes", async () => {
    const { code, out } = await run("--help");
    expect(code).toBe(0);
    expect(out).toMatch(/2 {2}additive/);
  });
});
