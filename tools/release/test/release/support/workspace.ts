import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Parts } from "../../../src/world/release/parts.ts";

const format = path.resolve(import.meta.dirname, "../../../src/release/changelog.ts");

const document = `# A comment that stays.
openapi: 3.1.0
info:
  title:   Outfame API   # odd spacing stays, too
  version: 1.0.0
x-sdks:
  - { language: Node.js, package: "@outfame/sdk", version: 2.4.1, runtime: Node.js 18+ }
  - { language: Python, package: outfame, version: 1.8.0 }
paths: {}
`;

const readme = `# Here

<!-- versions -->
| part | version | for |
| --- | --- | --- |
| [\`@outfame/sdk\`](packages/sdk): the client | 2.4.1 | people |
| \`@outfame/sandbox\` | 0.1.0 | others |
<!-- /versions -->
`;

const exported = { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } };

const files: Readonly<Record<string, string>> = {
  "package.json": JSON.stringify({ name: "root", private: true }),
  "pnpm-workspace.yaml": "packages: [spec, packages/*]\npmOnFail: ignore\n",
  ".gitignore": "node_modules/\ndist/\n",
  ".changeset/config.json": JSON.stringify({
    changelog: format,
    access: "public",
    baseBranch: "main",
    privatePackages: { version: true, tag: false },
  }),
  "README.md": readme,
  "spec/package.json": manifest("@outfame/spec", "1.0.0", { private: true }),
  "spec/openapi.yaml": document,
  "packages/sdk/package.json": manifest("@outfame/sdk", "2.4.1", { files: ["dist"] }),
  "packages/sandbox/package.json": manifest("@outfame/sandbox", "0.1.0", { files: ["dist"] }),
  "packages/tests/package.json": manifest("@outfame/contract-tests", "0.1.0", {
    files: ["dist"],
    dependencies: { "@outfame/sandbox": "workspace:*" },
  }),
};

function manifest(name: string, version: string, more: object): string {
  return `${JSON.stringify({ name, version, license: "MIT", type: "module", exports: exported, ...more }, undefined, 2)}\n`;
}

/** A repository like ours, and small: with changesets, git and all. */
export class Workspace {
  readonly root = mkdtempSync(path.join(tmpdir(), "release-workspace-"));

  constructor(changesets: Readonly<Record<string, string>>) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
    for (const [name, text] of Object.entries(changesets)) this.write(`.changeset/${name}.md`, text);
    bundle(this.root);
    this.write("spec/released/openapi.json", this.read("spec/dist/openapi.json"));
    this.write("pnpm-lock.yaml", lock);
    this.git("init", "--quiet", "--initial-branch", "main");
    this.git("config", "user.name", "Test");
    this.git("config", "user.email", "test@example.com");
    this.commit("first");
  }

  write(name: string, text: string): void {
    const file = path.join(this.root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  read(name: string): string {
    return readFileSync(path.join(this.root, name), "utf8");
  }

  git(...args: string[]): string {
    return execFileSync("git", args, { cwd: this.root, encoding: "utf8" });
  }

  commit(message: string): void {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--message", message);
  }

  status(): string {
    return this.git("status", "--porcelain");
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

const lock = `lockfileVersion: '9.0'

settings:
  autoInstallPeers: true
  excludeLinksFromLockfile: false

importers:

  .: {}

  packages/sandbox: {}

  packages/sdk: {}

  packages/tests:
    dependencies:
      '@outfame/sandbox':
        specifier: workspace:*
        version: link:../sandbox

  spec: {}
`;

/** The document in one file. */
function bundle(root: string): void {
  mkdirSync(path.join(root, "spec/dist"), { recursive: true });
  const text = readFileSync(path.join(root, "spec/openapi.yaml"), "utf8");
  writeFileSync(path.join(root, "spec/dist/openapi.json"), `${JSON.stringify(parse(text), undefined, 2)}\n`);
}

/** The parts of that repository. */
export const smallParts: Parts = {
  checkChangesets: async () => {},
  rebuild: async ({ cwd }) => bundle(cwd),
  build: async (_names, { cwd }) => {
    for (const name of ["sdk", "sandbox", "tests"]) {
      mkdirSync(path.join(cwd, "packages", name, "dist"), { recursive: true });
      writeFileSync(path.join(cwd, "packages", name, "dist/index.js"), `export const name = "${name}";\n`);
      writeFileSync(
        path.join(cwd, "packages", name, "dist/index.d.ts"),
        "export declare const name: string;\n",
      );
    }
  },
  checkTogether: async ({ packed }) => [
    { subject: "together", title: "tried", ok: true, detail: `${packed.length} tarballs` },
  ],
  recordSource: async (root) => {
    mkdirSync(path.join(root, "spec/released/consumer"), { recursive: true });
    writeFileSync(path.join(root, "spec/released/consumer/index.ts"), "export {};\n");
  },
};

export const waiting = {
  scope: '---\n"@outfame/sdk": major\n"@outfame/spec": major\n---\n\nListing needs a scope.\n',
  sandbox: '---\n"@outfame/sandbox": minor\n---\n\nThe sandbox\nasks for it.\n',
};
