import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse } from "yaml";
import type { Check, Packed } from "../../release/packed.ts";
import { snippetsOf } from "../../release/snippets.ts";
import { check } from "./checks.ts";
import { node, pnpm } from "./process.ts";
import { readOnlyKey, startSandboxProcess } from "./sandboxProcess.ts";

export interface FreshProject {
  readonly root: string;
  readonly packed: readonly Packed[];
  readonly signal?: AbortSignal | undefined;
}

const together = "together";
const example = "packages/sdk/examples/quickstart.ts";

/**
 * Installs the tarballs into a project of its own outside of the repository, as people would, and uses them: the example of the README
 * compiles and runs against the sandbox from its own tarball, and the contract tests hold that.
 */
export async function checkTogether({ root, packed, signal }: FreshProject): Promise<Check[]> {
  const folder = await mkdtemp(path.join(tmpdir(), "release-project-"));
  const options = { cwd: folder, signal };
  const inProject = (...parts: string[]): string => path.join(folder, "node_modules", ...parts);
  try {
    const installed = await check(together, "installed into a fresh project", async () => {
      await layOut(folder, root, packed);
      await pnpm(["install", "--prefer-offline", "--no-frozen-lockfile"], options);
      return packed.map(({ name, version }) => `${name}@${version}`).join(", ");
    });
    if (!installed.ok) return [installed];
    return [
      installed,
      await check(together, "what the README shows compiles", async () => {
        const readme = await readFile(inProject("@outfame/sdk/README.md"), "utf8");
        const snippets = snippetsOf(readme);
        await Promise.all(
          snippets.map((text, index) => writeFile(path.join(folder, `snippet${index}.ts`), text)),
        );
        await copyFile(path.join(root, example), path.join(folder, "quickstart.ts"));
        await node([inProject("typescript/bin/tsc"), "--project", folder], options);
        return `${path.basename(example)} and ${snippets.length} snippets, by TypeScript as this repository has it`;
      }),
      await check(together, "the example runs against the installed sandbox", async () => {
        const command = inProject("@outfame/sandbox/bin/outfame-sandbox.js");
        await using sandbox = await startSandboxProcess(command, folder);
        const env = {
          OUTFAME_API_KEY: sandbox.apiKey,
          OUTFAME_READ_ONLY_KEY: await readOnlyKey(sandbox),
          OUTFAME_BASE_URL: sandbox.baseUrl,
        };
        const said = await node([path.join(folder, "quickstart.ts")], { ...options, env });
        return `${said.trim().split("\n").length} lines, the last: ${said.trim().split("\n").at(-1) ?? ""}`;
      }),
      await check(together, "the contract tests hold the installed sandbox", async () => {
        const command = inProject("@outfame/contract-tests/bin/outfame-contract-tests.js");
        await node([command, "--help"], options);
        const said = await node([command, "--operation", "GET /accounts"], options);
        return said.split("\n").find((line) => line.includes(" kept, ")) ?? said.trim();
      }),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function layOut(folder: string, root: string, packed: readonly Packed[]): Promise<void> {
  const files = Object.fromEntries(packed.map(({ name, file }) => [name, `file:${file}`]));
  const { catalog } = parse(await readFile(path.join(root, "pnpm-workspace.yaml"), "utf8")) as {
    catalog: Readonly<Record<string, string>>;
  };
  // The README shows an entry for OpenTelemetry, which asks its users to have that.
  const names = ["typescript", "@types/node", "@opentelemetry/api"];
  const manifest = {
    name: "fresh-project",
    private: true,
    type: "module",
    dependencies: files,
    devDependencies: Object.fromEntries(names.map((name) => [name, catalog[name]])),
  };
  // One that asks for another gets the tarball as well: the registry may not have that version yet.
  const workspace = { overrides: files, pmOnFail: "ignore" };
  const compilerOptions = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022"],
    types: ["node"],
    module: "nodenext",
  };
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(path.join(folder, "pnpm-workspace.yaml"), JSON.stringify(workspace));
  await writeFile(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
}
