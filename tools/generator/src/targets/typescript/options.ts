import { isIdentifier } from "../../emit/identifier.ts";
import { isEnvironmentPrefix } from "../../emit/title.ts";
import { OptionsError } from "../../target.ts";

export interface TypescriptOptions {
  /** Name of the client class. Default: from the document's title. */
  readonly clientName: string | undefined;
  /** `copy`: the runtime is written beside the client, which then needs nothing else. `import`: it is imported from `runtimePackage`. */
  readonly runtime: "copy" | "import";
  readonly runtimePackage: string;
  /** Ending of relative imports: `js` works everywhere, `ts` where sources run or are bundled as they are. */
  readonly importExtension: "js" | "ts";
  /** `object`: XML bodies are values as the document describes them, and the client is given a library that writes and reads them. */
  readonly xml: "text" | "object";
  /** What a `date-time` is in programs: its text, or a `Date`. */
  readonly dates: "string" | "Date";
  /** What an integer of format `int64` or `uint64` is in programs. A `number` is exact up to 2^53 only. */
  readonly int64: "number" | "string" | "bigint";
  /** How lists inside a `deepObject` parameter are written: `a[b]=1&a[b]=2`, `a[b][]=1`, or `a[b][0]=1`. */
  readonly deepObjectLists: "repeat" | "brackets" | "index";
  /** Also print a mock's fixtures, from the document's examples. */
  readonly testing: boolean;
  /** Also print `paths` for the low-level client of openapi-fetch. */
  readonly pathTypes: boolean;
  /** Package that samples import the client from. Default: from the document's title. */
  readonly packageName: string | undefined;
  /** How the package exports the client: samples import it so. */
  readonly packageExport: "named" | "default";
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
  const {
    clientName,
    runtime,
    runtimePackage,
    importExtension,
    xml,
    dates,
    int64,
    deepObjectLists,
    pathTypes,
    testing,
    ...sample
  } = {
    ...defaults,
    ...raw,
  };
  if (clientName !== undefined && (typeof clientName !== "string" || !isIdentifier(clientName))) {
    throw new OptionsError("clientName must be a TypeScript identifier, such as Outfame.");
  }
  if (runtime !== "copy" && runtime !== "import")
    throw new OptionsError('runtime must be "copy" or "import".');
  if (typeof runtimePackage !== "string" || runtimePackage === "")
    throw new OptionsError("runtimePackage must be the name of a package.");
  if (importExtension !== "js" && importExtension !== "ts")
    throw new OptionsError('importExtension must be "js" or "ts".');
  if (xml !== "text" && xml !== "object") throw new OptionsError('xml must be "text" or "object".');
  if (dates !== "string" && dates !== "Date") throw new OptionsError('dates must be "string" or "Date".');
  if (int64 !== "number" && int64 !== "string" && int64 !== "bigint")
    throw new OptionsError('int64 must be "number", "string" or "bigint".');
  if (deepObjectLists !== "repeat" && deepObjectLists !== "brackets" && deepObjectLists !== "index")
    throw new OptionsError('deepObjectLists must be "repeat", "brackets" or "index".');
  if (typeof pathTypes !== "boolean") throw new OptionsError("pathTypes must be true or false.");
  if (typeof testing !== "boolean") throw new OptionsError("testing must be true or false.");
  return {
    clientName,
    runtime,
    runtimePackage,
    importExtension,
    xml,
    dates,
    int64,
    deepObjectLists,
    pathTypes,
    testing,
    ...sampleOptions(sample),
  };
}

function sampleOptions({
  packageName,
  packageExport,
  environmentPrefix,
}: Readonly<Record<string, unknown>>): Pick<
  TypescriptOptions,
  "packageName" | "packageExport" | "environmentPrefix"
> {
  if (packageName !== undefined && (typeof packageName !== "string" || packageName === ""))
    throw new OptionsError("packageName must be the name of a package.");
  if (packageExport !== "named" && packageExport !== "default")
    throw new OptionsError('packageExport must be "named" or "default".');
  if (environmentPrefix !== undefined && !isEnvironmentPrefix(environmentPrefix))
    throw new OptionsError("environmentPrefix must be in capitals, such as OUTFAME.");
  return { packageName, packageExport, environmentPrefix };
}
