/** The two commands on real files, in a real repository, and changesets' own `version` on what they wrote. */
import { execFile, execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { main as auto } from "../../src/cli/changesetAuto.ts";
import { main as check } from "../../src/cli/changesetCheck.ts";
import type { SourceBreak } from "../../src/source/break.ts";
import { base, type Edit, edit } from "../compare/support/document.ts";
import { packages } from "./support/plan.ts";

const workspace = fileURLToPath(new URL("../../../../", import.meta.url));
let root: string;
let breaks: readonly SourceBreak[];
let builds: number;
let broken: string | undefined;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "changesets-test-"));
  breaks = [];
  builds = 0;
  broken = undefined;
  for (const one of packages) {
    const { folder, ...manifest } = one;
    put(`${folder}/package.json`, JSON.stringify(manifest));
  }
  put("package.json", JSON.stringify({ name: "root", private: true }));
  put("pnpm-workspace.yaml", "packages: [spec, packages/*, tools/*]\n");
  put("pnpm-lock.yaml", "lockfileVersion: '9.0'\n");
  put(".gitignore", "node_modules\n");
  put(
    ".changeset/config.json",
    JSON.stringify({
      changelog: "@changesets/cli/changelog",
      baseBranch: "main",
      access: "public",
      privatePackages: { version: true, tag: false },
      ignore: ["@outfame/runtime"],
    }),
  );
  put("spec/released/openapi.json", JSON.stringify(base()));
  document();
  git("init", "-q", "-b", "main");
  commit();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

function document(...edits: readonly Edit[]): void {
  const { paths, ...rest } = edit(...edits);
  const { "/things": things, ...others } = Object(paths);
  put(
    "spec/paths/things.yaml",
    `# things\n${JSON.stringify(things, undefined, 2).replaceAll('"#/', '"../openapi.yaml#/')}\n`,
  );
  put(
    "spec/openapi.yaml",
    JSON.stringify({ ...rest, paths: { "/things": { $ref: "paths/things.yaml" }, ...others } }),
  );
}

function git(...args: readonly string[]): string {
  const who = ["-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", ["-C", root, ...who, ...args], { encoding: "utf8" });
}

function commit(): void {
  git("add", ".");
  git("commit", "-qm", "A change.", "--allow-empty");
}

const changesets = () => readdirSync(path.join(root, ".changeset")).filter((file) => file.endsWith(".md"));
const bytes = () =>
  changesets().map((file) => [file, readFileSync(path.join(root, ".changeset", file), "utf8")]);

async function run(command: typeof auto | typeof check, ...args: readonly string[]) {
  let [out, error] = ["", ""];
  const code = await command(args, {
    root,
    colour: false,
    out: (text) => {
      out += text;
    },
    error: (text) => {
      error += text;
    },
    guard: async () => breaks,
    build: async () => {
      builds++;
      if (broken !== undefined) throw new Error(broken);
    },
  });
  return { code, out, error };
}

const field: Edit = ({ components }) => {
  components.schemas.Thing.properties.weight = { type: "number" };
};
const lowered: Edit = (all) => {
  all["x-rate-limits"].plans.basic.requestsPerMinute = 50;
};
const unknown: Edit = (all) => {
  Object.assign(all, { "x-unheard-of": 1 });
};
const renamed: Edit = ({ paths }) => {
  paths["/things"].get["x-sdk-name"] = "browse";
};

describe("changeset:auto", () => {
  it("has nothing to do where nothing changed", async () => {
    expect(await run(auto)).toEqual({ code: 0, out: "nothing to do\n", error: "" });
    expect(changesets()).toEqual([]);
  });

  it("writes what the document asks for, and the second time nothing", async () => {
    document(field, lowered);
    const first = await run(auto);
    expect(first.out).toMatch(
      /^written document-api-property-added-thing-[0-9a-f]{8}\.md\n {2}@outfame\/spec minor,/m,
    );
    expect(changesets()).toHaveLength(4);
    const before = bytes();
    const second = await run(auto);
    expect(second.out).toMatch(/^kept .*\n[\s\S]*nothing to do: the 4 changesets say what changed\n$/);
    expect(bytes()).toEqual(before);
    expect(readdirSync(path.join(root, ".changeset"))).toHaveLength(5);
  });

  it("follows the document, and leaves people's files and edits", async () => {
    document(field, lowered);
    put(".changeset/brave-cats-jump.md", '---\n"@outfame/sdk": patch\n---\n\nBy hand.\n');
    await run(auto);
    const [limit = ""] = changesets().filter((file) => file.startsWith("document-api-rate-limits-basic"));
    const words = readFileSync(path.join(root, ".changeset", limit), "utf8").replace(
      "spread them",
      "be patient",
    );
    put(`.changeset/${limit}`, words);
    document((all) => {
      all["x-rate-limits"].plans.basic.requestsPerMinute = 40;
    });
    const { out } = await run(auto);
    expect(out).toContain(`left alone ${limit}, which was edited`);
    expect(out).toMatch(/^removed document-api-property-added-thing-/m);
    expect(out).toMatch(/^written document-sdk-rate-limits-basic-/m);
    expect(readFileSync(path.join(root, ".changeset", limit), "utf8")).toBe(words);
    expect(changesets()).toHaveLength(3);
    expect(changesets()).toContain("brave-cats-jump.md");
  });

  it("does nothing in a dry run, and tells it all", async () => {
    document(field, renamed);
    const status = git("status", "--porcelain");
    const { out } = await run(auto, "--dry-run", "--json");
    expect(git("status", "--porcelain")).toBe(status);
    expect(JSON.parse(out)).toMatchObject({
      dryRun: true,
      formerNames: [{ operation: "GET /things", added: ["things.list"] }],
      written: expect.arrayContaining([
        {
          file: expect.stringContaining("document-sdk-property-added-thing"),
          releases: [{ name: "@outfame/sdk", type: "minor" }],
          summary: expect.any(String),
        },
      ]),
      removed: [],
    });
  });

  it("keeps the old name of a method in the operation's file, once", async () => {
    document(renamed);
    const before = readFileSync(path.join(root, "spec/paths/things.yaml"), "utf8");
    const { out } = await run(auto);
    expect(out).toContain("alias written GET /things: x-sdk-former-names gets things.list");
    const after = readFileSync(path.join(root, "spec/paths/things.yaml"), "utf8");
    expect(after.replace(' "x-sdk-former-names": ["things.list"],', "")).toBe(before);
    expect(builds).toBe(1);
    const sdk = bytes().find(([file = ""]) => file.startsWith("document-sdk-renamed-get-things"));
    expect(sdk?.[1]).toContain("The old name goes on working and is deprecated.");
    expect((await run(auto)).out).toMatch(/nothing to do/);
    expect(readFileSync(path.join(root, "spec/paths/things.yaml"), "utf8")).toBe(after);
  });

  it("takes the old name out again where the client can't be made with it", async () => {
    document(renamed);
    const before = readFileSync(path.join(root, "spec/paths/things.yaml"), "utf8");
    broken = "former-name-taken";
    expect(await run(auto)).toMatchObject({
      code: 1,
      error: expect.stringMatching(/former-name-taken[\s\S]*--no-aliases/),
    });
    expect(readFileSync(path.join(root, "spec/paths/things.yaml"), "utf8")).toBe(before);
    expect(changesets()).toEqual([]);
  });

  it("leaves the document alone when asked to", async () => {
    document(renamed);
    await run(auto, "--no-aliases");
    expect(git("status", "--porcelain", "spec")).not.toContain("x-sdk-former-names");
    expect(readFileSync(path.join(root, "spec/paths/things.yaml"), "utf8")).not.toContain("former");
  });

  it("asks somebody to look at what it could not prove", async () => {
    document(unknown);
    expect((await run(auto)).out).toMatch(/^look at document-api-extension-changed-x-unheard-of-/m);
  });

  it.each([
    { args: ["a", "b"], says: "changeset:auto --help" },
    { args: ["nowhere"], says: "nowhere is neither a file nor a git revision" },
    { args: ["--wrong"], says: "changeset:auto --help" },
  ])("says what is wrong with $args", async ({ args, says }) => {
    const { code, error } = await run(auto, ...args);
    expect({ code, error }).toEqual({ code: 1, error: expect.stringContaining(says) });
  });

  it("writes what `changeset version` takes, with the bumps that it names", async () => {
    symlinkSync(path.join(workspace, "node_modules"), path.join(root, "node_modules"));
    document(field, lowered, unknown);
    await run(auto);
    commit();
    const cli = path.join(workspace, "node_modules/@changesets/cli/bin.js");
    await promisify(execFile)(process.execPath, [cli, "version"], { cwd: root });
    const versions = packages.map(({ name, folder }) => [
      name,
      JSON.parse(readFileSync(path.join(root, folder, "package.json"), "utf8")).version,
    ]);
    expect(Object.fromEntries(versions)).toEqual({
      "@outfame/spec": "2.0.0",
      "@outfame/sdk": "3.0.0",
      "@outfame/sandbox": "0.2.0",
      "@outfame/contract-tests": "0.2.0",
      "@outfame/docs": "0.1.1",
      "@outfame/runtime": "0.0.0",
      sdkgen: "0.1.0",
    });
    expect(changesets()).toEqual([]);
    expect(readFileSync(path.join(root, "spec/CHANGELOG.md"), "utf8")).toContain(
      "`Thing` has a new field, `weight`.",
    );
    expect(existsSync(path.join(root, "tools/generator/CHANGELOG.md"))).toBe(false);
  }, 60_000);
});

describe("changeset:check", () => {
  it("is content, in a line, where nothing changed and nothing is to release", async () => {
    expect(await run(check)).toEqual({
      code: 0,
      out: "✓ changesets are sufficient, with nothing to release\n",
      error: "",
    });
  });

  it("names package, bumps, findings and the command, and is content after it", async () => {
    document(field);
    put(".changeset/by-hand.md", '---\n"@outfame/sdk": patch\n---\n\nBy hand.\n');
    const { code, out, error } = await run(check);
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(error).toMatch(
      /✗ @outfame\/sdk needs minor, and the pending changesets give patch:\n {4}additive\[property-added\] spec\/openapi\.yaml:1: /,
    );
    expect(error).toContain("✗ @outfame/spec needs minor, and no changeset names it");
    expect(error).toContain("→ pnpm changeset:auto");
    await run(auto);
    expect(await run(check)).toMatchObject({ code: 0, error: "" });
  });

  it("takes a person's bump for what nobody could prove", async () => {
    document(unknown);
    await run(auto);
    for (const [file = "", text = ""] of bytes()) {
      const summary = text.slice(text.lastIndexOf("---"));
      const name = file.startsWith("document-api") ? "@outfame/spec" : "@outfame/sdk";
      put(`.changeset/${file}`, `---\n"${name}": patch\n${summary}`);
    }
    expect(await run(check)).toMatchObject({ code: 0, error: "" });
    await run(auto);
    expect(await run(check)).toMatchObject({ code: 0, error: "" });
  });

  it("does not take it for what is proven, and says which file", async () => {
    document(field);
    await run(auto);
    const [sdk = ""] = changesets().filter((file) => file.startsWith("document-sdk"));
    put(`.changeset/${sdk}`, '---\n"@outfame/sdk": patch\n---\n\nA field.\n');
    const { error } = await run(check);
    expect(error).toContain("✗ @outfame/sdk needs minor, and the pending changesets give patch");
    expect(error).toContain(`→ Raise the bump in .changeset/${sdk}`);
  });

  it("demands a major version where programs no longer compile", async () => {
    breaks = [
      {
        entry: "@outfame/sdk",
        symbol: "Outfame.things",
        kind: "removed",
        sentence: "Outfame.things is gone.",
      },
    ];
    expect((await run(check)).error).toContain(
      "breaking[source] @outfame/sdk Outfame.things: Outfame.things is gone.",
    );
    await run(auto);
    expect((await run(check)).out).toContain("@outfame/sdk major");
  });

  it("demands a changeset of the branch for shipped sources, committed or not", async () => {
    put(".changeset/earlier.md", '---\n"@outfame/sdk": minor\n---\n\nEarlier.\n');
    commit();
    git("checkout", "-qb", "topic");
    put("packages/runtime/src/send.ts", "export {};\n");
    commit();
    put("packages/docs/src/page.md", "words");
    put("packages/docs/src/page.ts", "export {};\n");
    const { code, error } = await run(check);
    expect(code).toBe(1);
    expect(error).toContain(
      "✗ @outfame/sdk ships sources that changed since main, and no changeset since then names it: packages/runtime/src/send.ts",
    );
    expect(error).toContain("✗ @outfame/sandbox ships");
    expect(error).toContain("names it: packages/docs/src/page.ts\n");
    put(
      ".changeset/now.md",
      '---\n"@outfame/sdk": patch\n"@outfame/sandbox": none\n"@outfame/docs": patch\nsdkgen: none\n---\n\nNow.\n',
    );
    expect(await run(check)).toMatchObject({ code: 0, error: "" });
  });

  it("looks at origin/main where there is no main, and says so where there is neither", async () => {
    git("checkout", "-qb", "topic");
    git("update-ref", "refs/remotes/origin/main", "main");
    git("branch", "-qD", "main");
    put("packages/sdk/src/index.ts", "export {};\n");
    expect((await run(check)).error).toContain("changed since origin/main");
    git("update-ref", "-d", "refs/remotes/origin/main");
    expect(await run(check)).toMatchObject({
      code: 0,
      out: expect.stringContaining("no main and no origin/main here"),
    });
    expect((await run(check, "--base", "nowhere")).error).toContain("nowhere is no git revision");
    expect((await run(check, "--base", "HEAD")).error).toContain("changed since HEAD");
  });

  it("bites on main itself by bumps and files alone", async () => {
    put("packages/sdk/src/index.ts", "export {};\n");
    commit();
    expect(await run(check)).toMatchObject({ code: 0 });
    document(field);
    commit();
    expect(await run(check)).toMatchObject({ code: 1 });
  });

  it("names file and line of what is malformed", async () => {
    put(".changeset/wrong.md", '---\n"@outfame/sdk": patch\n"@outfame/skd": patch\n---\n\nX.\n');
    expect((await run(check)).error).toMatch(
      /^✗ \.changeset\/wrong\.md:3: There is no package "@outfame\/skd"\. Name one of /m,
    );
    const { code, out } = await run(check, "--json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ sufficient: false, malformed: [{ file: "wrong.md", line: 3 }] });
  });
});
