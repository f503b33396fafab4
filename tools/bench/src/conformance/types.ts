import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "../../../..");

/** A call that was made, to be checked as TypeScript. */
export interface MadeCall {
  readonly scenario: string;
  /** Folder of its client. */
  readonly folder: string;
  readonly resource: string;
  readonly method: string;
  readonly args: readonly unknown[];
  /** What it gave, where that can be written down. */
  readonly data: unknown;
}

const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  allowImportingTsExtensions: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  types: [],
};

/**
 * Calls that do not compile, and data that is not of the type that its method declares, each with what TypeScript says. The
 * values stand in the programs as literals.
 */
export async function typeFaults(calls: readonly MadeCall[], out: string): Promise<readonly string[]> {
  const programs = new Map<string, string>();
  const byFolder = Map.groupBy(calls, ({ folder }) => folder);
  for (const [folder, own] of byFolder) {
    const lines = own.flatMap(({ resource, method, args, data }) => {
      const called = `client[${JSON.stringify(resource)}][${JSON.stringify(method)}]`;
      const given =
        data === undefined
          ? []
          : [`  const data: Awaited<typeof answer> = ${literal(data)};`, "  void data;"];
      return [
        `{ const answer = ${called}(${args.map(literal).join(", ")});`,
        "  void answer;",
        ...given,
        "}",
      ];
    });
    const file = path.join(folder, "calls.ts");
    programs.set(file, own.map(({ scenario }) => scenario).join());
    await writeFile(
      file,
      ['import { Suite } from "./index.ts";', "declare const client: Suite;", ...lines, ""].join("\n"),
    );
  }
  const config = path.join(out, "tsconfig.json");
  await writeFile(config, JSON.stringify({ compilerOptions, files: [...programs.keys()] }));
  const words = [path.join(root, "node_modules/typescript/bin/tsc"), "-p", config, "--pretty", "false"];
  const { stdout } = await run(process.execPath, words, { cwd: out, maxBuffer: 1 << 28 }).catch(
    (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? "" }),
  );
  return stdout.split("\n").filter((line) => line.includes("error TS"));
}

/** A value as a program would write it. */
function literal(value: unknown): string {
  if (value instanceof File) return `new File([], ${JSON.stringify(value.name)})`;
  if (value instanceof Blob || Buffer.isBuffer(value)) return "new Blob([])";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  return `{ ${Object.entries(value)
    .map(
      ([name, member]) =>
        `${name === "__proto__" ? '["__proto__"]' : JSON.stringify(name)}: ${literal(member)}`,
    )
    .join(", ")} }`;
}
