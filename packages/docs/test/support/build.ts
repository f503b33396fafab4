import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const here = path.resolve(import.meta.dirname, "../..");
const require = createRequire(import.meta.url);

export interface BuiltSite extends AsyncDisposable {
  readonly folder: string;
}

/** Makes the site of a document as the project does: the generator's target, then the site, in a folder of its own. */
export async function buildSite(document: unknown, base: string): Promise<BuiltSite> {
  const folder = await mkdtemp(path.join(tmpdir(), "docs-"));
  const file = (name: string): string => path.join(folder, name);
  await writeFile(file("openapi.json"), JSON.stringify(document));
  const options = {
    clientName: "Outfame",
    runtime: "import",
    packageName: "@outfame/sdk",
    packageExport: "default",
  };
  const targets = [
    { target: "typescript", out: "client", options },
    { target: "docs", out: "generated" },
  ];
  const config = { spec: "openapi.json", command: "generate", targets };
  await writeFile(file("sdkgen.config.mjs"), `export default ${JSON.stringify(config)};\n`);
  const generator = path.join(path.dirname(require.resolve("sdkgen/package.json")), "bin/sdkgen.js");
  const generate = ["generate", "--quiet", "--target", "docs", "--config", file("sdkgen.config.mjs")];
  await run(process.execPath, [generator, ...generate], { cwd: here });
  const astro = path.join(path.dirname(require.resolve("astro/package.json")), "bin/astro.mjs");
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: "1",
    NODE_ENV: "production",
    DOCS_OUT: file("site"),
    DOCS_GENERATED: file("generated"),
    DOCS_DOCUMENT: file("openapi.json"),
    DOCS_BASE: base,
  };
  // Set by the tests' runner, and read by the tools of the build.
  for (const name of ["VITEST", "VITEST_MODE", "TEST", "DEV", "PROD", "MODE", "SSR", "BASE_URL"])
    delete (env as NodeJS.ProcessEnv)[name];
  await run(process.execPath, [astro, "build", "--silent"], { cwd: here, env, maxBuffer: 1 << 26 });
  return { folder: file("site"), [Symbol.asyncDispose]: () => rm(folder, { recursive: true }) };
}
