import { execFile } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { type Api, readApi } from "sdkgen";

const run = promisify(execFile);
const sdkgen = fileURLToPath(new URL("../../../generator/bin/sdkgen.js", import.meta.url));

/** What a call of the generated client gives; types are checked elsewhere. */
export interface Outcome {
  readonly ok: boolean;
  readonly data?: unknown;
  readonly response?: Response;
  readonly error?: { readonly status?: number; readonly message: string; readonly body?: unknown };
}

export type Method = (...args: readonly unknown[]) => { result(): Promise<Outcome> } & AsyncIterable<unknown>;

/** `index.ts` of a generated client. */
export interface Generated {
  readonly Suite: new (options: object) => Readonly<Record<string, Readonly<Record<string, Method>>>>;
  readonly FilePart?: new (content: unknown, options: object) => object;
  readonly api: { readonly security: Readonly<Record<string, { readonly option: string }>> };
}

export interface Client {
  readonly api: Api;
  readonly folder: string;
  readonly module: Generated;
}

/** Generates the client of a document, as a user would, and loads it. */
export async function generateClient(file: string, folder: string): Promise<Client> {
  const words = ["generate", "--quiet", "--spec", file, "--target", "typescript", "--out", folder];
  await run(process.execPath, [
    sdkgen,
    ...words,
    "--option",
    "importExtension=ts",
    "--option",
    "clientName=Suite",
  ]);
  const { value } = await readApi(file, {});
  if (value.api === undefined) throw new Error(`${file} has no client`);
  const module = (await import(pathToFileURL(`${folder}/index.ts`).href)) as Generated;
  return { api: value.api, folder, module };
}
