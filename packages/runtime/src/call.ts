import type { Access } from "./auth/credentials.ts";
import type { CallFacts } from "./errors/sdk-error.ts";
import { AbortError, TimeoutError } from "./errors/transport-error.ts";
import type { Limits } from "./limits.ts";
import type { OperationSpec } from "./operation.ts";
import type { RequestOptions, RetryOptions, TimeOptions } from "./options.ts";
import type { Begun } from "./prepare.ts";
import type { Patience } from "./retry/patience.ts";
import type { Stopwatch } from "./stopwatch.ts";
import { uuid } from "./uuid.ts";

/** One call while it runs: what its attempts share. */
export interface Call extends CallFacts {
  readonly operation: OperationSpec;
  /** Made once, before the first attempt, so that all attempts carry the same. */
  readonly idempotencyKey: string | undefined;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  readonly timeout: number;
  /** Milliseconds for the whole call; `Infinity` for no limit. */
  readonly deadline: number;
  readonly maxRetries: number;
  /** Milliseconds that one wait may take. */
  readonly maxRetryDelay: number;
  /** When the call began, on the clock of `elapsed`. */
  readonly startedAt: number;
  /** Who began it, where that was not who runs it. */
  readonly begun: Begun | undefined;
  /** Attempts begun so far. */
  attempts: number;
  /** Milliseconds waited so far, before and between attempts. */
  totalDelay: number;
  /** Status of the last response, if its headers have arrived. */
  status: number | undefined;
}

/** How a call is let in, and what its client may do. */
export interface Permission extends Access {
  /** Scopes that the client was made with; `undefined` when it was not told. */
  readonly granted: readonly string[] | undefined;
}

/** Begins a call. Throws a `RangeError` for a time that is no time. */
export function beginCall(
  operation: OperationSpec,
  options: RequestOptions,
  defaults: TimeOptions & RetryOptions,
  clock: Stopwatch,
  begun?: Begun,
): Call {
  const timeout = options.timeout ?? defaults.timeout ?? 60_000;
  const deadline = options.deadline ?? defaults.deadline ?? Infinity;
  const maxRetries = options.maxRetries ?? defaults.maxRetries ?? 2;
  const maxRetryDelay =
    options.maxRetryDelay ?? defaults.maxRetryDelay ?? (deadline === Infinity ? 60_000 : deadline);
  for (const [name, number] of Object.entries({ timeout, deadline, maxRetries, maxRetryDelay })) {
    if (!(number > 0 || (number === 0 && name.startsWith("max")))) {
      throw new RangeError(`${name} must be a positive number`);
    }
  }
  return {
    operation,
    idempotencyKey: idempotencyKey(operation, options),
    signal: options.signal,
    timeout,
    deadline,
    maxRetries,
    maxRetryDelay,
    startedAt: begun?.startedAt ?? clock.elapsed(),
    begun,
    attempts: 0,
    totalDelay: 0,
    status: undefined,
  };
}

/** The caller's own key, by option or by header; otherwise a fresh one, where the operation takes one. */
function idempotencyKey(
  { idempotencyKey: header }: OperationSpec,
  options: RequestOptions,
): string | undefined {
  if (header === undefined) return undefined;
  const given = Object.entries(options.headers ?? {}).find(
    ([name]) => name.toLowerCase() === header.toLowerCase(),
  );
  return options.idempotencyKey ?? given?.[1] ?? uuid();
}

/** How long the call may still wait. */
export function patienceOf({ startedAt, deadline, maxRetryDelay }: Call, clock: Stopwatch): Patience {
  return { left: startedAt + deadline - clock.elapsed(), maxRetryDelay };
}

/** What ends a part of a call from outside: its signal, its deadline, and a time-out of its own. */
export function limitsOf(call: Call, clock: Stopwatch, timeout: number = Infinity): Limits {
  const { left } = patienceOf(call, clock);
  return {
    signal: call.signal,
    timeout: Math.min(timeout, left),
    onTimeout: () =>
      left < timeout
        ? new TimeoutError("deadline", call.deadline, call)
        : new TimeoutError("attempt", timeout, call),
    onAbort: (reason) => new AbortError(call, reason),
  };
}
