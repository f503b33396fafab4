import type { RunningSandbox } from "../start.ts";
import { type CommandLine, defaultDatabase, defaultPort } from "./options.ts";

export function helpText(plans: readonly string[]): string {
  return `outfame-sandbox runs the Outfame API on this machine, as its OpenAPI document states it.

Usage
  outfame-sandbox [options]

Options
  -p, --port N           port on 127.0.0.1; 0 takes a free one (default: ${defaultPort})
  -d, --database FILE    keep everything in this file (default: ${defaultDatabase})
      --memory           keep everything in memory, until the end
      --seed N           key of the simulated data: the same seed tells the same story (default: 1)
      --plan NAME        rate limits: ${plans.join(", ")} (default: the largest)
      --json             print what was started as one line of JSON
      --debug            print stack traces
  -h, --help
  -v, --version

API keys are made and revoked under /_sandbox/api-keys; the README of the package shows how.
Stop it with Ctrl+C.

Exit codes
  0  stopped    1  could not start    2  the command line is wrong`;
}

/** What is told once the sandbox listens. */
export function startedText(sandbox: RunningSandbox, line: CommandLine): string {
  const { baseUrl, url, apiKey } = sandbox;
  const kept = line.database === ":memory:" ? "in memory, until the end" : line.database;
  return `The Outfame sandbox is running.

  Base URL   ${baseUrl}
  API key    ${apiKey}   (all scopes; a new one at each start)
  Data       ${kept}

Try:
  curl ${baseUrl}/accounts -H "Authorization: Bearer ${apiKey}"
  curl ${url}/_sandbox/api-keys -H "Content-Type: application/json" -d '{"name": "Reader", "scopes": ["accounts:read"]}'

Stop it with Ctrl+C.`;
}

/** The same for programs. */
export function startedJson({ url, baseUrl, apiKey }: RunningSandbox, line: CommandLine): string {
  return JSON.stringify({ url, baseUrl, apiKey, database: line.database });
}
