import { parseArgs } from "node:util";
import { SandboxOptionError } from "../options.ts";

/** What a person asks for on the command line. */
export interface CommandLine {
  readonly action: "run" | "help" | "version";
  readonly port: number;
  /** Path, or `:memory:`. */
  readonly database: string;
  readonly seed: number | undefined;
  readonly plan: string | undefined;
  readonly json: boolean;
  readonly debug: boolean;
}

export const defaultPort = 4010;
export const defaultDatabase = "outfame-sandbox.db";
const inMemory = ":memory:";

/** @throws SandboxOptionError where an option is unknown or has a wrong value. */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const { values } = parse(argv);
  if (values.memory && values.database !== undefined) {
    throw new SandboxOptionError("--memory and --database exclude each other. Give one of them.");
  }
  return {
    action: values.help ? "help" : values.version ? "version" : "run",
    port: values.port === undefined ? defaultPort : wholeNumber("--port", values.port, 65_535),
    database: values.memory ? inMemory : (values.database ?? defaultDatabase),
    seed: values.seed === undefined ? undefined : wholeNumber("--seed", values.seed, Number.MAX_SAFE_INTEGER),
    plan: values.plan,
    json: values.json,
    debug: values.debug,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: "string", short: "p" },
        database: { type: "string", short: "d" },
        memory: { type: "boolean", default: false },
        seed: { type: "string" },
        plan: { type: "string" },
        json: { type: "boolean", default: false },
        debug: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
        version: { type: "boolean", short: "v", default: false },
      },
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ", 1)[0] : String(error);
    throw new SandboxOptionError(`${reason}. See --help.`, { cause: error });
  }
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most))
    throw new SandboxOptionError(`${option} must be a whole number from 0 to ${most}, not "${text}".`);
  return value;
}
