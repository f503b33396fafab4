import { parseArgs } from "node:util";
import { type LogLevel, logLevels } from "../log/logger.ts";
import { type ConsentMode, consentModes } from "../oauth/consentSwitch.ts";
import { SandboxOptionError } from "../options.ts";
import { inMemory } from "../storage/sqlite.ts";

/** What a person asks for on the command line. */
export interface CommandLine {
  readonly action: "run" | "help" | "version";
  readonly port: number;
  readonly host: string | undefined;
  /** Path, `:memory:`, or the URL of a PostgreSQL server. */
  readonly database: string;
  readonly redis: string | undefined;
  readonly seed: number | undefined;
  readonly plan: string | undefined;
  readonly syncSeconds: number | undefined;
  readonly consent: ConsentMode | undefined;
  readonly allowHttpWebhooks: boolean;
  readonly cors: readonly string[];
  readonly logLevel: LogLevel;
  readonly json: boolean;
  readonly debug: boolean;
}

export const defaultPort = 4010;
export const defaultDatabase = "outfame-sandbox.db";
export const defaultLogLevel: LogLevel = "warn";

/** @throws SandboxOptionError where an option is unknown or has a wrong value. */
export function parseCommandLine(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = {},
): CommandLine {
  const { values } = parse(argv);
  if (values.memory && values.database !== undefined) {
    throw new SandboxOptionError("--memory and --database exclude each other. Give one of them.");
  }
  return {
    action: values.help ? "help" : values.version ? "version" : "run",
    port: values.port === undefined ? defaultPort : wholeNumber("--port", values.port, 65_535),
    host: values.host,
    database: values.memory
      ? inMemory
      : (values.database ?? environment["OUTFAME_SANDBOX_DATABASE"] ?? defaultDatabase),
    redis: values.redis ?? environment["OUTFAME_SANDBOX_REDIS"],
    seed: values.seed === undefined ? undefined : wholeNumber("--seed", values.seed, Number.MAX_SAFE_INTEGER),
    plan: values.plan,
    syncSeconds:
      values["sync-seconds"] === undefined
        ? undefined
        : wholeNumber("--sync-seconds", values["sync-seconds"], 86_400),
    consent: values.consent === undefined ? undefined : oneOf("--consent", values.consent, consentModes),
    allowHttpWebhooks: values["allow-http-webhooks"],
    cors: values.cors,
    logLevel: oneOf("--log-level", values["log-level"], logLevels),
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
        host: { type: "string" },
        database: { type: "string", short: "d" },
        memory: { type: "boolean", default: false },
        redis: { type: "string" },
        seed: { type: "string" },
        plan: { type: "string" },
        "sync-seconds": { type: "string" },
        consent: { type: "string" },
        "allow-http-webhooks": { type: "boolean", default: false },
        cors: { type: "string", multiple: true, default: [] },
        "log-level": { type: "string", default: defaultLogLevel },
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

function oneOf<Word extends string>(option: string, text: string, words: readonly Word[]): Word {
  const word = words.find((known) => known === text);
  if (word === undefined)
    throw new SandboxOptionError(`${option} must be one of ${words.join(", ")}, not "${text}".`);
  return word;
}

function wholeNumber(option: string, text: string, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value <= most))
    throw new SandboxOptionError(`${option} must be a whole number from 0 to ${most}, not "${text}".`);
  return value;
}
