import { parseArgs } from "node:util";
import { SetupError } from "../deployment/problem.ts";

/** What a person asks for on the command line. */
export interface CommandLine {
  readonly action: "run" | "help" | "version" | "keys-template";
  /** Undefined: the sandbox in this process. */
  readonly target: DeploymentLine | ControlLine | undefined;
  readonly document: string | undefined;
  readonly grep: RegExp | undefined;
  readonly operations: readonly string[];
  readonly seed: number;
  readonly bail: boolean;
  readonly json: boolean;
  readonly junit: string | undefined;
  readonly html: string | undefined;
  readonly timeoutSeconds: number;
}

export interface ControlLine {
  readonly kind: "control";
  readonly url: string;
}

export interface DeploymentLine {
  readonly kind: "deployment";
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly otherApiKey: string | undefined;
  readonly authorizationUrl: string | undefined;
  readonly keys: string | undefined;
  readonly client: { readonly id: string; readonly secret: string; readonly redirectUri: string } | undefined;
  readonly autoConsent: boolean;
  readonly receiver: { readonly url: string; readonly host: string; readonly port: number } | undefined;
  readonly fast: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Values = ReturnType<typeof parse>;

/** @throws SetupError where an option is unknown, missing, or has a wrong value. */
export function parseCommandLine(argv: readonly string[], environment: Environment = {}): CommandLine {
  const values = parse(argv);
  const action = values.help
    ? "help"
    : values.version
      ? "version"
      : values["keys-template"]
        ? "keys-template"
        : "run";
  return {
    action,
    target: action === "run" ? targetOf(values, environment) : undefined,
    document: values.document,
    grep: values.grep === undefined ? undefined : expression("--grep", values.grep),
    operations: values.operation,
    seed: values.seed === undefined ? 1 : wholeNumber("--seed", values.seed, 999_999_999),
    bail: values.bail,
    json: values.json,
    junit: values.junit,
    html: values.html,
    timeoutSeconds: values.timeout === undefined ? 30 : wholeNumber("--timeout", values.timeout, 3600, 1),
  };
}

/** Options of a deployment, which mean nothing to a sandbox. */
const ofDeployment = [
  "api-key",
  "other-api-key",
  "authorization-url",
  "keys",
  "oauth-client-id",
  "oauth-client-secret",
  "redirect-uri",
  "auto-consent",
  "receiver-url",
  "receiver-listen",
  "fast",
] as const;

function targetOf(values: Values, environment: Environment): DeploymentLine | ControlLine | undefined {
  const given = ofDeployment.find((name) => values[name] !== undefined && values[name] !== false);
  if (values.control !== undefined) {
    const other = values["base-url"] === undefined ? given : "base-url";
    if (other !== undefined)
      throw new SetupError(`--control and --${other} exclude each other. Give one of them.`);
    return { kind: "control", url: webUrl("--control", values.control) };
  }
  const baseUrl = values["base-url"] ?? set(environment["OUTFAME_BASE_URL"]);
  if (baseUrl === undefined) {
    if (given === undefined) return undefined;
    throw new SetupError(`--${given} says something of a deployment: give its --base-url, too.`);
  }
  const apiKey = values["api-key"] ?? set(environment["OUTFAME_API_KEY"]);
  if (apiKey === undefined)
    throw new SetupError("A key that may do everything is needed: OUTFAME_API_KEY, or --api-key.");
  return {
    kind: "deployment",
    baseUrl: webUrl("--base-url", baseUrl),
    apiKey: header("--api-key", apiKey),
    otherApiKey: optionalHeader(
      "--other-api-key",
      values["other-api-key"] ?? set(environment["OUTFAME_OTHER_API_KEY"]),
    ),
    authorizationUrl:
      values["authorization-url"] === undefined
        ? undefined
        : webUrl("--authorization-url", values["authorization-url"]),
    keys: values.keys,
    client: clientOf(values, environment),
    autoConsent: values["auto-consent"],
    receiver: receiverOf(values),
    fast: values.fast,
  };
}

function clientOf(values: Values, environment: Environment): DeploymentLine["client"] {
  const id = values["oauth-client-id"];
  const redirectUri = values["redirect-uri"];
  const secret = values["oauth-client-secret"] ?? set(environment["OUTFAME_OAUTH_CLIENT_SECRET"]);
  if (id === undefined && redirectUri === undefined) return undefined;
  if (id === undefined || redirectUri === undefined || secret === undefined)
    throw new SetupError(
      "An OAuth client takes --oauth-client-id, --redirect-uri, and OUTFAME_OAUTH_CLIENT_SECRET or --oauth-client-secret.",
    );
  return { id, secret, redirectUri };
}

function receiverOf(values: Values): DeploymentLine["receiver"] {
  const [url, listen] = [values["receiver-url"], values["receiver-listen"]];
  if (url === undefined && listen === undefined) return undefined;
  if (url === undefined || listen === undefined)
    throw new SetupError(
      "--receiver-url is where the deployment sends to, and --receiver-listen HOST:PORT is where it arrives here: give both.",
    );
  const found = /^(.+):(\d{1,5})$/.exec(listen);
  if (found === null || Number(found[2]) > 65_535)
    throw new SetupError(
      `--receiver-listen must be HOST:PORT, as 127.0.0.1:8080, not ${JSON.stringify(listen)}.`,
    );
  const host = (found[1] ?? "").replace(/^\[|\]$/g, "");
  return { url: webUrl("--receiver-url", url), host, port: Number(found[2]) };
}

function parse(argv: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        "base-url": text,
        "api-key": text,
        "other-api-key": text,
        "authorization-url": text,
        keys: text,
        "keys-template": flag,
        "oauth-client-id": text,
        "oauth-client-secret": text,
        "redirect-uri": text,
        "auto-consent": flag,
        "receiver-url": text,
        "receiver-listen": text,
        control: text,
        document: text,
        grep: { ...text, short: "g" },
        operation: { ...text, short: "o", multiple: true, default: [] },
        seed: text,
        bail: { ...flag, short: "b" },
        json: flag,
        junit: text,
        html: text,
        fast: flag,
        timeout: text,
        help: { ...flag, short: "h" },
        version: { ...flag, short: "v" },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split(". ", 1)[0] : String(error);
    throw new SetupError(`${reason}. See --help.`, { cause: error });
  }
}

function set(text: string | undefined): string | undefined {
  return text === undefined || text === "" ? undefined : text;
}

function webUrl(option: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw new SetupError(`${option} must be a URL that begins with https:// or http://.`);
  // It stands in every report.
  if (url.username !== "" || url.password !== "")
    throw new SetupError(`${option} must not have a user name or password in it.`);
  return text.replace(/\/+$/, "");
}

function header(option: string, text: string): string {
  // No part of the value is shown: it is a secret.
  if (!/^[\x21-\x7e]+$/.test(text))
    throw new SetupError(`${option} has a character that no header can carry.`);
  return text;
}

function optionalHeader(option: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : header(option, text);
}

function expression(option: string, text: string): RegExp {
  try {
    return new RegExp(text, "i");
  } catch {
    throw new SetupError(`${option} must be a regular expression, not ${JSON.stringify(text)}.`);
  }
}

function wholeNumber(option: string, text: string, most: number, least = 0): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most || number < least)
    throw new SetupError(
      `${option} must be a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`,
    );
  return number;
}
