import { parseArgs } from "node:util";
import { UsageError } from "./options.ts";

export const releaseWords = ["version", "pack", "verify", "publish"] as const;
export type Word = (typeof releaseWords)[number];

export interface ReleaseOptions {
  readonly help: boolean;
  /** Undefined: all of them. */
  readonly word: Word | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly out: string | undefined;
  readonly from: string | undefined;
}

/** @throws {UsageError} */
export function readReleaseOptions(args: readonly string[]): ReleaseOptions {
  const { values, positionals } = parse(args);
  const [first, ...rest] = positionals;
  const word = releaseWords.find((one) => one === first);
  if (rest.length > 0 || (first !== undefined && word === undefined))
    throw new UsageError(
      `${positionals.join(" ")} is not known. Give one of ${releaseWords.join(", ")}, or nothing.`,
    );
  const { from, out } = values;
  if (from !== undefined && word !== "verify" && word !== "publish")
    throw new UsageError("--from names tarballs that are there already: it goes with verify and publish.");
  if (from !== undefined && out !== undefined)
    throw new UsageError("Tarballs are taken --from a folder or packed --out into one. Give one of the two.");
  if (out !== undefined && word === "version")
    throw new UsageError("`release version` packs nothing: --out goes with the other steps.");
  if (from !== undefined && values["dry-run"] === true)
    throw new UsageError("A dry run packs tarballs of its own. Leave --from away.");
  return {
    help: values.help === true,
    word,
    dryRun: values["dry-run"] === true,
    json: values.json === true,
    out,
    from,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
        out: { type: "string" },
        from: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See release --help.`);
  }
}
