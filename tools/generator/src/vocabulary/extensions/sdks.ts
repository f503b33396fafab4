import { defineExtension } from "../extension.ts";
import { record, text } from "../shapes.ts";

/** A released client library. */
export interface Sdk {
  readonly language: string;
  /** Name in the language's package registry. */
  readonly package: string | undefined;
  /** Latest released version. */
  readonly version: string;
  /** What it runs on. */
  readonly runtime: string;
}

type RawSdk = Omit<Sdk, "package"> & { readonly package?: string };

const semver = { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$" };

/** `x-sdks` at the root. */
export const sdks = defineExtension({
  name: "x-sdks",
  on: "root",
  meaning: "The client libraries that are released, with their versions and runtimes.",
  example: [{ language: "Node.js", package: "@example/sdk", version: "1.0.0", runtime: "Node.js 18+" }],
  schema: {
    type: "array",
    minItems: 1,
    items: record({ language: text, package: text, version: semver, runtime: text }, ["package"]),
  },
  convert: (raw: readonly RawSdk[]): Sdk[] => raw.map((sdk) => ({ ...sdk, package: sdk.package })),
});
