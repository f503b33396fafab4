import { parseArgs } from "node:util";

/** The command line can't be understood; the message says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export const commands = ["generate", "check", "inspect", "explain", "targets"] as const;
export type Command = (typeof commands)[number];

export interface CommandLine {
  readonly command: Command | "help" | "version";
  readonly operands: readonly string[];
  readonly config: string | undefined;
  readonly spec: string | undefined;
  readonly targets: readonly string[];
  readonly out: string | undefined;
  /** `--option key=value`, as given. */
  readonly options: Readonly<Record<string, string | boolean>>;
  readonly root: string | undefined;
  readonly allowRemote: boolean;
  readonly maxBytes: number | undefined;
  /** Seconds that the work may take before anything is written; 0: any number. */
  readonly maxSeconds: number;
  readonly strict: boolean;
  readonly force: boolean;
  readonly watch: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
  /** Print every finding, not only the first of each kind. */
  readonly verbose: boolean;
  readonly debug: boolean;
}

const known = {
  config: { type: "string", short: "c" },
  spec: { type: "string", short: "s" },
  target: { type: "string", short: "t", multiple: true },
  out: { type: "string", short: "o" },
  option: { type: "string", multiple: true },
  "client-name": { type: "string" },
  runtime: { type: "string" },
  root: { type: "string" },
  "allow-remote": { type: "boolean" },
  "max-bytes": { type: "string" },
  "max-seconds": { type: "string" },
  strict: { type: "boolean" },
  force: { type: "boolean" },
  watch: { type: "boolean", short: "w" },
  json: { type: "boolean" },
  quiet: { type: "boolean", short: "q" },
  verbose: { type: "boolean" },
  debug: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const;

/**
 * Reads the command line.
 * @throws UsageError
 */
export function parseCommandLine(args: readonly string[]): CommandLine {
  const { values, positionals } = parse(args);
  const [word = values.version ? "version" : "help", ...operands] = positionals;
  const command = values.help
    ? "help"
    : [...commands, "help" as const, "version" as const].find((name) => name === word);
  if (command === undefined) {
    throw new UsageError(`There is no command ${JSON.stringify(word)}. Commands: ${commands.join(", ")}.`);
  }
  if (command !== "help") checkFit(command, operands, values);
  return {
    command,
    operands,
    config: values.config,
    spec: values.spec,
    targets: values.target ?? [],
    out: values.out,
    options: readOptions(values),
    root: values.root,
    allowRemote: values["allow-remote"] ?? false,
    maxBytes: readBytes(values["max-bytes"]),
    maxSeconds: readSeconds(values["max-seconds"]),
    strict: values.strict ?? false,
    force: values.force ?? false,
    watch: values.watch ?? false,
    json: values.json ?? false,
    quiet: values.quiet ?? false,
    verbose: values.verbose ?? false,
    debug: values.debug ?? false,
  };
}

const making = [
  "config",
  "spec",
  "target",
  "out",
  "option",
  "client-name",
  "runtime",
  "root",
  "allow-remote",
  "max-bytes",
  "max-seconds",
];

/** The options each command takes; `--help` and `--debug` go with all. */
const taken: Readonly<Record<Command | "version", readonly string[]>> = {
  generate: [...making, "strict", "force", "watch", "json", "quiet", "verbose"],
  check: [...making, "strict", "json", "quiet", "verbose"],
  inspect: ["config", "spec", "root", "allow-remote", "max-bytes", "json", "verbose"],
  explain: [],
  targets: [],
  version: ["version"],
};

/** An option that a command would pass over is a mistake to be told. */
function checkFit(command: Command | "version", operands: readonly string[], values: object): void {
  const most = command === "explain" ? 1 : 0;
  const [extra] = operands.slice(most);
  if (extra !== undefined)
    throw new UsageError(
      `Unexpected ${JSON.stringify(extra)}: ${command} takes ${most === 0 ? "options only" : "one code"}.`,
    );
  const stray = Object.keys(values).find((name) => name !== "debug" && !taken[command].includes(name));
  if (stray !== undefined) throw new UsageError(`${command} takes no --${stray}. See sdkgen --help.`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: true });
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    throw new UsageError(`${message.replace(/\.$/, "")}. See sdkgen --help.`);
  }
}

function readOptions(values: ReturnType<typeof parse>["values"]): Record<string, string | boolean> {
  const pairs = (values.option ?? []).map((pair): [string, string | boolean] => {
    const [, key, value] = /^([\w-]+)=(.*)$/s.exec(pair) ?? [];
    if (key === undefined || value === undefined)
      throw new UsageError(`--option takes key=value, not ${JSON.stringify(pair)}.`);
    return [key, value === "true" ? true : value === "false" ? false : value];
  });
  return {
    ...Object.fromEntries(pairs),
    ...(values["client-name"] === undefined ? {} : { clientName: values["client-name"] }),
    ...(values.runtime === undefined ? {} : { runtime: values.runtime }),
  };
}

function readBytes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d*$/.test(text))
    throw new UsageError(`--max-bytes takes a whole number of bytes, not ${JSON.stringify(text)}.`);
  return Number(text);
}

function readSeconds(text: string | undefined): number {
  if (text === undefined) return 600;
  if (!/^\d+$/.test(text))
    throw new UsageError(`--max-seconds takes a whole number of seconds, not ${JSON.stringify(text)}.`);
  return Number(text);
}
