import { readDeprecation } from "./deprecation.ts";
import type { ClientEvent } from "./events.ts";
import type { Logger, LogLevel } from "./logger.ts";
import { redactUrl } from "./redact-url.ts";

const order: readonly LogLevel[] = ["debug", "info", "warn", "error", "off"];

type Redact = (headers: Headers) => unknown;

/** Writes an event to a logger, if it is important enough. Secrets are left out, and so are bodies. */
export function log(event: ClientEvent, logger: Logger, least: LogLevel, redactHeaders: Redact): void {
  const [level, message, details] = describe(event, redactHeaders);
  if (order.indexOf(level) < order.indexOf(least)) return;
  try {
    if (details === undefined) logger[level](message);
    else logger[level](message, details);
  } catch {
    // Logging is never a reason to fail.
  }
}

type Line = readonly [level: "debug" | "info" | "warn", message: string, details?: unknown];

function describe(event: ClientEvent, redactHeaders: Redact): Line {
  if (event.type === "store") {
    return "error" in event
      ? ["warn", `the store of rate limits cannot be used, going on without it: ${reason(event.error)}`]
      : ["warn", "the store of rate limits can be used again"];
  }
  if (event.type === "attempt:start" || event.type === "attempt:end") {
    const { operation, attempt, method, url, headers, response, error } = event.exchange;
    const target = `[${method} ${operation.path}]`;
    if (event.type === "attempt:start") {
      const details = { url: redactUrl(url), headers: redactHeaders(headers) };
      return ["debug", `${target} attempt ${attempt}`, details];
    }
    const outcome = error === undefined ? "" : `: ${reason(error)}`;
    const details = response && { headers: redactHeaders(response.headers) };
    return [
      "debug",
      `${target} attempt ${attempt} ended, ${response?.status ?? "no answer"}${outcome}`,
      details,
    ];
  }
  const target = `[${event.operation.method} ${event.operation.path}]`;
  if (event.type === "retry") {
    const { attempt, delay, failure } = event;
    return [
      "info",
      `${target} attempt ${attempt} failed, again in ${Math.round(delay)} ms: ${reason(failure)}`,
    ];
  }
  return ["warn", `${target} ${readDeprecation(event.headers)}`];
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
