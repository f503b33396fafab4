import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The folder of the package. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "../..");

/** Runs the pnpm that runs these tests, otherwise the one that the repository names. */
async function pnpm(...args: string[]): Promise<void> {
  const running = process.env["npm_execpath"];
  if (running?.includes("pnpm")) {
    const [command, first] = /\.[cm]?js$/.test(running) ? [process.execPath, [running]] : [running, []];
    await run(command, [...first, ...args], { cwd: root });
    return;
  }
  const { packageManager } = JSON.parse(await readFile(join(root, "../../package.json"), "utf8"));
  await run("npx", ["-y", packageManager, ...args], { cwd: root });
}

/**
 * Whether `dist` was built of the sources as they are. If so it is packed as it is, because other tests may be reading
 * it; otherwise packing builds it first.
 */
async function isBuilt(): Promise<boolean> {
  const built = join(root, "dist/index.js");
  if (!existsSync(built)) return false;
  const folders = [join(root, "src"), join(root, "../runtime/src")];
  const listed = await Promise.all(
    folders.map((folder) => readdir(folder, { recursive: true, withFileTypes: true })),
  );
  const sources = listed
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const changed = await Promise.all(
    [...sources, join(root, "tsdown.config.ts")].map(async (path) => (await stat(path)).mtimeMs),
  );
  return (await stat(built)).mtimeMs > Math.max(...changed);
}

/** Packs the package, as it would be published, into a folder; gives the path of the tarball. */
export async function pack(folder: string): Promise<string> {
  const tarball = join(folder, "outfame-sdk.tgz");
  // This is the pnpm that the repository names: no need to ask the registry for it.
  const asItIs = (await isBuilt()) ? ["--ignore-scripts"] : [];
  await pnpm("pack", "--out", tarball, "--pm-on-fail=ignore", ...asItIs);
  return tarball;
}

/** Unpacks a tarball to where a project looks for the package; gives that folder. */
export async function install(tarball: string, project: string): Promise<string> {
  const installed = join(project, "node_modules/@outfame/sdk");
  await mkdir(installed, { recursive: true });
  await run("tar", ["-xzf", tarball, "-C", installed, "--strip-components=1"]);
  return installed;
}
