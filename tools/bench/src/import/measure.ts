import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Runs before anything else is loaded: JavaScript, so that no types have to be stripped. */
const child = `
  const before = process.cpuUsage();
  await import(process.argv[1]);
  const { user, system } = process.cpuUsage(before);
  console.log(user + system);
`;

/** CPU milliseconds, of all threads, that a fresh process takes to import a module. No compile cache. */
export async function measureImport(specifier: string): Promise<number> {
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", child, specifier], {
    // Packages are looked for from here.
    cwd: import.meta.dirname,
    env: { ...process.env, NODE_OPTIONS: "", NODE_DISABLE_COMPILE_CACHE: "1" },
  });
  return Number(stdout) / 1000;
}
