import { logLevels } from "../log/logger.ts";
import { consentModes } from "../oauth/consentSwitch.ts";
import type { RunningSandbox } from "../start.ts";
import { isShared } from "../storage/open.ts";
import { inMemory } from "../storage/sqlite.ts";
import { type CommandLine, defaultDatabase, defaultLogLevel, defaultPort } from "./options.ts";

export function helpText(plans: readonly string[]): string {
  return `outfame-sandbox runs the Outfame API on this machine, as its OpenAPI document states it.

Usage
  outfame-sandbox [options]

Options
  -p, --port N               port; 0 takes a free one (default: ${defaultPort})
      --host ADDRESS         address to listen on (default: 127.0.0.1, this machine alone)
  -d, --database FILE|URL    keep everything in this file, or on a PostgreSQL server: postgres://…
                             (default: ${defaultDatabase})
      --memory               keep everything in memory, until the end
      --redis URL            count requests on a Redis server: redis://… (default: in memory)
      --seed N               key of the simulated data: the same seed tells the same story (default: 1)
      --plan NAME            rate limits: ${plans.join(", ")} (default: the largest)
      --sync-seconds N       how long a new account stays in setup (default: 0)
      --allow-http-webhooks  let webhooks go to http: addresses of this machine
      --consent MODE         ${consentModes.join(", ")}: who decides on requests for access (default: ask)
      --cors ORIGIN          let pages of this origin read answers; may be given several times
      --log-level LEVEL      ${logLevels.join(", ")} (default: ${defaultLogLevel}); JSON lines on standard error
      --json                 print what was started as one line of JSON
      --debug                print stack traces
  -h, --help
  -v, --version

OUTFAME_SANDBOX_DATABASE and OUTFAME_SANDBOX_REDIS stand in for --database and --redis, whose passwords others could
see in the list of processes.

Several sandboxes on one PostgreSQL and one Redis are one sandbox. The control plane is under /_sandbox, for
programs of this machine: clock, organizations, credentials, events, faults, requests. See the README.
Stop it with Ctrl+C.

Exit codes
  0  stopped    1  could not start    2  the command line is wrong`;
}

/** What is told once the sandbox listens. */
export function startedText(sandbox: RunningSandbox, line: CommandLine): string {
  const { baseUrl, url, apiKey } = sandbox;
  const kept = line.database === inMemory ? "in memory, until the end" : withoutSecrets(line.database);
  return `The Outfame sandbox is running.

  Base URL   ${baseUrl}
  API key    ${apiKey}   (all scopes; a new one at each start)
  Dashboard  ${url}/dashboard
  Data       ${kept}

Try:
  curl ${baseUrl}/accounts -H "Authorization: Bearer ${apiKey}"
  curl ${url}/_sandbox/api-keys -H "Content-Type: application/json" -d '{"name": "Reader", "scopes": ["accounts:read"]}'

Stop it with Ctrl+C.`;
}

/** The same for programs. */
export function startedJson({ url, baseUrl, apiKey }: RunningSandbox, line: CommandLine): string {
  return JSON.stringify({ url, baseUrl, apiKey, database: withoutSecrets(line.database) });
}

/** A file as it is; of a URL, only where the server is. */
function withoutSecrets(database: string): string {
  if (!isShared(database)) return database;
  // What can't be read can't be cleared of a password either.
  if (!URL.canParse(database)) return "a PostgreSQL server";
  const { protocol, host, pathname } = new URL(database);
  return `${protocol}//${host}${pathname}`;
}
