/** `conformance FOLDER`: a public suite of HTTP scenarios against clients of its documents. See the README. */
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { type Client, generateClient } from "./client.ts";
import { compileDocuments } from "./documents.ts";
import { runScenario } from "./run.ts";
import { startSuiteServer } from "./server.ts";
import { readSuite } from "./suite.ts";
import { type MadeCall, typeFaults } from "./types.ts";

const usage = "conformance FOLDER [--openapi 3.1.0] [--only TEXT] [--keep]";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      openapi: { type: "string", default: "3.1.0" },
      only: { type: "string", default: "" },
      keep: { type: "boolean" },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error("name the folder where the suite is installed");
  const suite = await readSuite(path.resolve(folder));
  const out = await mkdtemp(path.join(os.tmpdir(), "conformance-"));
  const server = await startSuiteServer(suite);
  const failures: string[] = [];
  const calls: MadeCall[] = [];
  let passed = 0;
  let total = 0;
  try {
    const folders = [...new Set(suite.scenarios.map((scenario) => scenario.folder))];
    for (const spec of folders.filter((name) => name.includes(values.only))) {
      const documents = await compileDocuments(suite, spec, values.openapi, out);
      const clients: Client[] = [];
      for (const [index, file] of documents.files.entries()) {
        clients.push(await generateClient(file, path.join(out, spec, `client-${index}`)));
      }
      for (const scenario of suite.scenarios.filter((one) => one.folder === spec)) {
        total += 1;
        const fault = await runScenario(scenario, clients.toReversed(), server.origin, calls);
        if (fault === undefined) passed += 1;
        else failures.push(`${scenario.name}: ${fault}`);
      }
      if (documents.unsaid.length > 0)
        console.log(`${spec}: not said in OpenAPI: ${documents.unsaid.join(", ")}`);
    }
    failures.push(...(await typeFaults(calls, out)));
  } finally {
    await server.close();
    if (values.keep) console.log(`clients: ${out}`);
    else await rm(out, { recursive: true });
  }
  console.log(
    `@typespec/http-specs ${suite.version}, OpenAPI ${values.openapi}: ${passed} of ${total} scenarios`,
  );
  for (const failure of failures) console.log(failure);
}

await main().catch((error: unknown) => {
  console.error(error);
  console.error(usage);
  process.exitCode = 1;
});
