import { parseArgs } from "node:util";
import { UsageError } from "./options.ts";

export const autoHelp = `changeset:auto [BASE] [--dry-run] [--json] [--no-aliases]

Writes the changesets that the change of the document asks for: one for each cause and each group of packages that share a
text, with the bump that the change means for each package. What it wrote before is brought up to date; what people wrote,
or edited, stays.

  BASE           what to compare with: a file or a git revision. By default spec/released/openapi.json, the last release.
  --dry-run      say what would be done, and do nothing
  --no-aliases   leave the document alone: where a method got another name, its former one is otherwise written into
                 the operation (x-sdk-former-names), so that programs which call it go on compiling
  --json         for programs

Exit code: 0 when the changesets tell what is true, 1 when the command could not do its work: it says why and what to do.
`;

export const checkHelp = `changeset:check [--base REV] [--json]

Holds the pending changesets against what changed: the bump that the document and the client's source ask of each package,
a changeset for each package whose shipped sources changed since the branch left main, and changesets that can be read.

  --base REV   what the branch left. By default main, or origin/main where there is no main. With neither, sources are
               not looked at, and the command says so.
  --json       for programs

Exit code: 0 when they are sufficient, 1 when something is missing: it says what, and the command that mends it.
`;

export interface AutoOptions {
  readonly help: boolean;
  readonly base: string | undefined;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly aliases: boolean;
}

/** @throws {UsageError} */
export function readAutoOptions(args: readonly string[]): AutoOptions {
  const { values, positionals } = parse("changeset:auto", () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        "dry-run": { type: "boolean" },
        "no-aliases": { type: "boolean" },
        json: { type: "boolean" },
      },
    }),
  );
  const [base, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError("One BASE is compared with. See changeset:auto --help.");
  return {
    help: values.help ?? false,
    base,
    dryRun: values["dry-run"] ?? false,
    json: values.json ?? false,
    aliases: values["no-aliases"] !== true,
  };
}

export interface CheckOptions {
  readonly help: boolean;
  readonly base: string | undefined;
  readonly json: boolean;
}

/** @throws {UsageError} */
export function readCheckOptions(args: readonly string[]): CheckOptions {
  const { values } = parse("changeset:check", () =>
    parseArgs({
      args: [...args],
      options: {
        help: { type: "boolean", short: "h" },
        base: { type: "string" },
        json: { type: "boolean" },
      },
    }),
  );
  return { help: values.help ?? false, base: values.base, json: values.json ?? false };
}

function parse<Result>(command: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See ${command} --help.`);
  }
}
