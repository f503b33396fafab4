import { isIdentifier } from "../../emit/identifier.ts";
import { isEnvironmentPrefix } from "../../emit/title.ts";
import { OptionsError } from "../../target.ts";

const choices = {
  runtime: ["copy", "import"],
  importExtension: ["js", "ts"],
  xml: ["text", "object"],
  dates: ["string", "Date"],
  int64: ["number", "string", "bigint"],
  deepObjectLists: ["repeat", "brackets", "index"],
  packageExport: ["named", "default"],
} as const;

type Choices = typeof choices;
type Choice<Name extends keyof Choices> = Choices[Name][number];

export interface TypescriptOptions {
  /** Name of the client class. Default: from the document's title. */
  readonly clientName: string | undefined;
  /** `copy`: the runtime is written beside the client, which then needs nothing else. `import`: it is imported from `runtimePackage`. */
  readonly runtime: Choice<"runtime">;
  readonly runtimePackage: string;
  /** Ending of relative imports: `js` works everywhere, `ts` where sources run or are bundled as they are. */
  readonly importExtension: Choice<"importExtension">;
  /** `object`: XML bodies are values as the document describes them, and the client is given a library that writes and reads them. */
  readonly xml: Choice<"xml">;
  /** What a `date-time` is in programs: its text, or a `Date`. */
  readonly dates: Choice<"dates">;
  /** What an integer of format `int64` or `uint64` is in programs. A `number` is exact up to 2^53 only. */
  readonly int64: Choice<"int64">;
  /** How lists inside a `deepObject` parameter are written: `a[b]=1&a[b]=2`, `a[b][]=1`, or `a[b][0]=1`. */
  readonly deepObjectLists: Choice<"deepObjectLists">;
  /** Also print a mock's fixtures, from the document's examples. */
  readonly testing: boolean;
  /** Also print `paths` for the low-level client of openapi-fetch. */
  readonly pathTypes: boolean;
  /** Package that samples import the client from. Default: from the document's title. */
  readonly packageName: string | undefined;
  /** How the package exports the client: samples import it so. */
  readonly packageExport: Choice<"packageExport">;
  /** What the environment variables in samples begin with: `OUTFAME` gives `OUTFAME_API_KEY`. Default: from the document's title. */
  readonly environmentPrefix: string | undefined;
}

const defaults: TypescriptOptions = {
  clientName: undefined,
  runtime: "copy",
  runtimePackage: "@outfame/runtime",
  importExtension: "js",
  xml: "text",
  dates: "string",
  int64: "number",
  deepObjectLists: "repeat",
  testing: false,
  pathTypes: false,
  packageName: undefined,
  packageExport: "named",
  environmentPrefix: undefined,
};

/** Reads options as a configuration or the command line gives them. */
export function parseTypescriptOptions(raw: Readonly<Record<string, unknown>>): TypescriptOptions {
  const unknown = Object.keys(raw).find((key) => !Object.hasOwn(defaults, key));
  if (unknown !== undefined) {
    throw new OptionsError(
      `typescript has no option ${JSON.stringify(unknown)}; it has ${Object.keys(defaults).join(", ")}.`,
    );
  }
  const given = { ...defaults, ...raw };
  const { clientName, runtimePackage, packageName, environmentPrefix } = given;
  if (clientName !== undefined && (typeof clientName !== "string" || !isIdentifier(clientName))) {
    throw new OptionsError("clientName must be a TypeScript identifier, such as Outfame.");
  }
  if (typeof runtimePackage !== "string" || runtimePackage === "")
    throw new OptionsError("runtimePackage must be the name of a package.");
  if (packageName !== undefined && (typeof packageName !== "string" || packageName === ""))
    throw new OptionsError("packageName must be the name of a package.");
  if (environmentPrefix !== undefined && !isEnvironmentPrefix(environmentPrefix))
    throw new OptionsError("environmentPrefix must be in capitals, such as OUTFAME.");
  return {
    clientName,
    runtimePackage,
    packageName,
    environmentPrefix,
    runtime: choice(given, "runtime"),
    importExtension: choice(given, "importExtension"),
    xml: choice(given, "xml"),
    dates: choice(given, "dates"),
    int64: choice(given, "int64"),
    deepObjectLists: choice(given, "deepObjectLists"),
    packageExport: choice(given, "packageExport"),
    pathTypes: flag(given, "pathTypes"),
    testing: flag(given, "testing"),
  };
}

type Given = Readonly<Record<string, unknown>>;

function choice<Name extends keyof Choices>(given: Given, name: Name): Choice<Name> {
  const value = given[name];
  const known: readonly Choice<Name>[] = choices[name];
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  const words = known.map((word) => JSON.stringify(word));
  const others = words.slice(0, -1).join(", ");
  throw new OptionsError(`${String(name)} must be ${others} or ${words.at(-1)}.`);
}

function flag(given: Given, name: string): boolean {
  const value = given[name];
  if (typeof value === "boolean") return value;
  throw new OptionsError(`${name} must be true or false.`);
}
