import { parseArgs } from "node:util";

export const formats = ["pretty", "markdown", "json", "github"] as const;
export type Format = (typeof formats)[number];

export interface Options {
  readonly help: boolean;
  /** File or git revision to compare with; undefined: the last release. */
  readonly base: string | undefined;
  /** File or git revision to compare; undefined: the working document. */
  readonly head: string | undefined;
  readonly format: Format;
}

/** The command was called in a way that it does not know. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** @throws {UsageError} */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [first, second, ...rest] = positionals;
  if (rest.length > 0)
    throw new UsageError("At most two documents are compared. Give BASE, or BASE and HEAD.");
  if (values.base !== undefined && second !== undefined)
    throw new UsageError("The base is given twice. Give it as the first word or with --base.");
  const format = formats.find((name) => name === (values.format ?? "pretty"));
  if (format === undefined)
    throw new UsageError(`--format ${values.format} is not known. Give one of ${formats.join(", ")}.`);
  const base = values.base ?? first;
  const head = values.base === undefined ? second : first;
  return { help: values.help ?? false, base, head, format };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        base: { type: "string" },
        format: { type: "string" },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)} See spec:diff --help.`);
  }
}
