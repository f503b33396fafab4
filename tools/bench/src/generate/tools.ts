import { mkdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** A generator as its users start it, with no more options than a complete client takes. */
export interface Tool {
  readonly name: string;
  /** What it makes, where that is no complete client. */
  readonly makes?: string;
  /** Words after `node`. */
  command(document: string, folder: string): readonly string[];
  /** The file that programs import; in the folder. */
  readonly entry: string;
  /** A program that makes one call and no more, `operation` being the id of one that reads. */
  program?(entry: string, operation: string): string;
}

/** What all are compared with: the types alone. */
export const base = "openapi-typescript";

const require = createRequire(import.meta.url);
const bench = path.resolve(import.meta.dirname, "../..");

/** A file of an installed package, whatever the package exports. */
function fileOf(name: string, file: string): string {
  return path.join(bench, "node_modules", name, file);
}

const imported = (entry: string, operation: string): string =>
  `import { ${operation} } from ${JSON.stringify(entry)}; globalThis.call = ${operation};`;

export const tools: readonly Tool[] = [
  {
    name: base,
    makes: "types alone",
    entry: "client.ts",
    command: (document, folder) => [
      fileOf("openapi-typescript", "bin/cli.js"),
      document,
      "--output",
      path.join(folder, "client.ts"),
    ],
  },
  {
    name: "sdkgen",
    entry: "index.ts",
    command: (document, folder) => [
      fileURLToPath(new URL("../../../generator/bin/sdkgen.js", import.meta.url)),
      ...["generate", "--quiet", "--spec", document, "--target", "typescript", "--out", folder],
    ],
    program: (entry, operation) =>
      `import { createCaller, ${operation} } from ${JSON.stringify(entry.replace("index.ts", "functions/index.ts"))};
      const caller = createCaller({}); globalThis.call = () => ${operation}(caller, "1");`,
  },
  {
    name: "redocly generate-client",
    entry: "client.ts",
    command: (document, folder) => [
      require.resolve("@redocly/cli/bin/cli.js"),
      ...["generate-client", document, "--output", path.join(folder, "client.ts")],
    ],
    program: imported,
  },
  {
    name: "@hey-api/openapi-ts",
    entry: "index.ts",
    command: (document, folder) => [
      fileOf("@hey-api/openapi-ts", "bin/run.js"),
      ...[
        "--input",
        document,
        "--output",
        folder,
        "--client",
        "@hey-api/client-fetch",
        "--silent",
        "--no-log-file",
      ],
    ],
    program: imported,
  },
  {
    name: "orval",
    entry: "client.ts",
    command: (document, folder) => [
      fileOf("orval", "dist/bin/orval.mjs"),
      ...["--input", document, "--output", path.join(folder, "client.ts"), "--client", "fetch", "--quiet"],
    ],
    program: imported,
  },
  {
    name: "swagger-typescript-api",
    entry: "client.ts",
    command: (document, folder) => {
      mkdirSync(folder, { recursive: true });
      return [
        fileOf("swagger-typescript-api", "dist/cli.mjs"),
        ...["generate", "--path", document, "--output", folder, "--name", "client.ts", "--silent"],
      ];
    },
    // Its calls are members of one class.
    program: (entry) => `import { Api } from ${JSON.stringify(entry)}; globalThis.call = new Api();`,
  },
];
