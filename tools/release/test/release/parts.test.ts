import { describe, expect, it, test } from "vitest";
import format from "../../src/release/changelog.ts";
import { offences } from "../../src/release/contents.ts";
import { ReleaseFailed } from "../../src/release/failure.ts";
import { type Package, publishOrder, versionChanges } from "../../src/release/packages.ts";
import { unverified } from "../../src/release/packed.ts";
import { proofFor } from "../../src/release/provenance.ts";
import { redact, secretsOf } from "../../src/release/redact.ts";
import { snippetsOf } from "../../src/release/snippets.ts";

describe("the order of publishing", () => {
  const one = (name: string, dependencies: string[] = [], isPrivate = false): Package => ({
    name,
    version: "1.0.0",
    folder: `packages/${name}`,
    isPrivate,
    dependencies,
  });

  test.each([
    { given: [one("b"), one("a")], want: ["a", "b"] },
    { given: [one("a", ["z"]), one("z")], want: ["z", "a"] },
    { given: [one("a", ["m"]), one("m", ["z", "react"]), one("z")], want: ["z", "m", "a"] },
    { given: [one("a"), one("tool", ["a"], true)], want: ["a"] },
  ])("$want", ({ given, want }) => {
    expect(publishOrder(given).map(({ name }) => name)).toEqual(want);
  });

  test.each([
    { given: [one("a", ["b"]), one("b", ["a"])], says: "a → b → a is a circle" },
    { given: [one("a", ["b"]), one("b", [], true)], says: "a depends on b, which is private" },
  ])("refused: $says", ({ given, says }) => expect(() => publishOrder(given)).toThrow(says));

  it("tells what has another version", () => {
    const later = { ...one("b"), version: "2.0.0" };
    expect(versionChanges([one("a"), one("b")], [later, one("a"), one("new")])).toEqual([
      { name: "b", folder: "packages/b", isPrivate: false, from: "1.0.0", to: "2.0.0" },
    ]);
  });
});

describe("what a tarball holds", () => {
  const manifest = (more: object = {}) => ({
    path: "package.json",
    text: JSON.stringify({ name: "p", files: ["dist", "bin/"], ...more }),
  });
  const whys = (path: string, text = "", more?: object) =>
    offences(
      [manifest(more), { path, text }, { path: "dist/index.js", text: "" }],
      "/home/me/repository",
    ).map(({ why }) => why);

  test.each([
    "README.md",
    "LICENSE",
    "dist/a.js",
    "dist/a.d.ts",
    "dist/index.js.map",
    "bin/run.js",
    "dist/generated/a.test.js",
  ])("%s belongs", (path) => expect(whys(path)).toEqual([]));

  test.each([
    ["notes.txt", "is not in `files` of package.json"],
    ["dist/index.ts", "is a source"],
    ["dist/test/a.js", "belongs to the workspace"],
    ["dist/tsconfig.build.json", "belongs to the workspace"],
    ["dist/.env.local", "may hold secrets"],
    ["dist/server.key", "may hold a key"],
    ["dist/a.tsbuildinfo", "is left over from some tool"],
    ["dist/gone.js.map", "is the source map of a file that is not there"],
  ])("%s %s", (path, why) => expect(whys(path)).toContain(why));

  test.each([
    [`const t = "npm_${"a".repeat(36)}"`, "holds a token of npm"],
    [`-----BEGIN RSA PRIVATE KEY-----\n${"A".repeat(64)}`, "holds a private key"],
    ["//registry.example/:_authToken=abc", "holds credentials of a registry"],
    ["at /home/me/repository/src/x.ts", "tells the folder that it was made in"],
  ])("text: %s", (text, why) => expect(whys("dist/a.js", text)).toEqual([why]));

  test.each([
    "what looks for -----BEGIN PRIVATE KEY----- in a text",
    `//registry.example/:_authToken=\${NPM_TOKEN}`,
    "npm_config_registry",
  ])("text that is no secret: %s", (text) => expect(whys("dist/a.js", text)).toEqual([]));

  test.each(["workspace:*", "catalog:", "link:../x", "file:../x.tgz"])("a dependency %s", (range) => {
    expect(whys("dist/a.js", "", { dependencies: { x: range } })).toEqual([`asks for x as ${range}`]);
  });
});

describe("credentials", () => {
  test.each([
    ["//r/:_authToken=abc123", "//r/:_authToken=***"],
    ['"_authToken": "abc"', '"_authToken": "***"'],
    ["authorization: Bearer abcdef.ghi-j", "authorization: Bearer ***"],
    ["https://me:pass@registry.example/x", "https://***@registry.example/x"],
    [`npm_${"x".repeat(20)}`, "***"],
    ["sk_test_0123456789", "***"],
    ["a known one: hunter22", "a known one: ***"],
    ["npm_config_registry, tokens, 12 files", "npm_config_registry, tokens, 12 files"],
  ])("%s", (given, want) => expect(redact(given, ["hunter22"])).toBe(want));

  it("are known by the names of variables", () => {
    const environment = {
      NPM_TOKEN: "hunter22",
      npm_config__auth: "dXNlcjpw",
      PATH: "/usr/bin",
      X_TOKEN: "",
      OTP: "123456",
    };
    expect(secretsOf(environment)).toEqual(["hunter22", "dXNlcjpw", "123456"]);
  });
});

describe("provenance", () => {
  const github = { GITHUB_ACTIONS: "true", ACTIONS_ID_TOKEN_REQUEST_URL: "https://x" };
  test.each([
    { environment: {}, repository: "r", possible: false, says: "only a CI" },
    { environment: { GITHUB_ACTIONS: "true" }, repository: "r", possible: false, says: "id-token: write" },
    { environment: github, repository: "r", possible: true, says: "GitHub Actions vouches" },
    { environment: github, repository: undefined, possible: false, says: "no `repository`" },
    { environment: { GITLAB_CI: "true" }, repository: "r", possible: false, says: "SIGSTORE_ID_TOKEN" },
    {
      environment: { GITLAB_CI: "true", SIGSTORE_ID_TOKEN: "t" },
      repository: "r",
      possible: true,
      says: "GitLab CI vouches",
    },
  ])("$says", ({ environment, repository, possible, says }) => {
    expect(proofFor(environment, repository)).toEqual({ possible, because: expect.stringContaining(says) });
  });
});

describe("tarballs are published", () => {
  const check = { subject: "p", title: "publint", detail: "" };
  test.each([
    [undefined, "never verified"],
    [
      [
        { ...check, ok: true },
        { ...check, ok: false },
      ],
      "1 of their checks failed: publint (p)",
    ],
  ])("not with checks %j", (checks, says) => expect(unverified({ packed: [], checks })).toContain(says));

  it("when all checks held", () => {
    expect(unverified({ packed: [], checks: [{ ...check, ok: true }] })).toBeUndefined();
  });
});

describe("a failure says", () => {
  test.each([
    { done: [], says: "Nothing that was there before has changed." },
    { done: ["a is published", "b is published"], says: "Done so far: a is published; b is published." },
  ])("$says", ({ done, says }) => {
    expect(new ReleaseFailed("publish", "It broke.", "Mend it.", done).text()).toBe(
      `release publish: It broke.\n→ Mend it.\n${says}`,
    );
  });
});

describe("changelogs", () => {
  it("have the sentences alone", async () => {
    expect(await format.getReleaseLine({ summary: "One.\n\nTwo.\n" })).toBe("- One.\n\n  Two.");
  });

  test.each([
    [[], ""],
    [["b", "a"], "- Uses `a` 2.0.0 and `b` 2.0.0."],
  ])("tell of dependencies %j", async (names, want) => {
    const released = names.map((name) => ({ name, newVersion: "2.0.0" }));
    expect(await format.getDependencyReleaseLine([], released)).toBe(want);
  });
});

test("programs of a README are its blocks of TypeScript", () => {
  expect(snippetsOf("a\n```ts\none\n```\n```sh\nno\n```\n```ts\ntwo\n\nthree\n```\n")).toEqual([
    "one\n",
    "two\n\nthree\n",
  ]);
});
