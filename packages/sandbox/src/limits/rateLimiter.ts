import type { OperationDescription, PlanDescription, RateLimitsDescription } from "../description.ts";
import { ApiError } from "../errors/apiError.ts";
import type { Credential } from "../pipeline/credential.ts";
import { type Headers, limitHeaders, untouchedWindows } from "./limitHeaders.ts";
import { second, smallestPlan, windowsOf } from "./planWindows.ts";
import { CountersUnavailable, type WindowStore } from "./windowStore.ts";
import type { Verdict } from "./windows.ts";

/** Where the caller of one request stands. */
export interface LimitState {
  /** To be on the response, whatever it is. */
  readonly headers: Headers;
  /** To be answered with, in place of everything else. */
  readonly refusal: ApiError | undefined;
}

/** Whose requests are counted. */
export type Counted = Pick<Credential, "scheme" | "id" | "plan" | "tenant">;

export interface LimitUsage {
  readonly window: "minute" | "second" | "day";
  /** Undefined: there is none. */
  readonly limit: number | undefined;
  readonly used: number;
  /** Milliseconds since the Unix epoch. */
  readonly endsAt: number;
}

export interface RateLimiter {
  /** Off: nobody is counted or refused, and headers tell of windows that nothing was taken from. Default: on. */
  enabled: boolean;
  /** Counts a request. It never fails: where the counters can't be reached, that is the refusal. */
  count(credential: Counted, operation: OperationDescription | undefined): LimitState | Promise<LimitState>;
  /** For a caller that is not known: a whole window of the smallest plan. Nothing is counted. */
  untouched(): LimitState;
  /**
   * Where a caller stands in the windows of its plan; empty where it has none. Nothing is counted.
   * @throws CountersUnavailable where the counters can't be reached.
   */
  usage(credential: Counted, operation?: OperationDescription): Promise<readonly LimitUsage[]>;
  /** All windows begin anew. */
  reset(): void | Promise<void>;
  close(): void | Promise<void>;
}

export interface RateLimiterOptions {
  /** Null: the API has no limits. */
  readonly rules: RateLimitsDescription | null;
  readonly store: WindowStore;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** Code of the error for a request that can't be counted now. */
  readonly unavailable: string;
}

const nothing: LimitState = { headers: [], refusal: undefined };
const windowNames = ["minute", "second", "day"] as const;

/** Limits by plan, as the document has them; each operation with limits of its own counts apart. */
export function rateLimiter({ rules, store, now, unavailable }: RateLimiterOptions): RateLimiter {
  if (rules === null) return unlimited(store);
  const names = rules.headers;
  const smallest = smallestPlan(rules.plans);
  const byKey = new Set(rules.partitions.filter(({ by }) => by === "key").map(({ scheme }) => scheme));
  const listed = new Set(rules.partitions.map(({ scheme }) => scheme));

  const planOf = (plan: string, operation: OperationDescription | undefined) =>
    (operation?.rateLimits ?? rules.plans).find(({ name }) => name === plan);
  const partitionOf = ({ scheme, id, tenant }: Counted, operation: OperationDescription | undefined) => {
    const single = byKey.has(scheme) || !listed.has(scheme);
    const who = single ? `key ${id}` : `organization ${tenant.organization}`;
    return operation?.rateLimits ? `${who} ${operation.id}` : who;
  };
  const unused = (plan: PlanDescription, refusal?: ApiError): LimitState => ({
    headers: limitHeaders(names, untouchedWindows(windowsOf(plan), now())),
    refusal,
  });
  const stateOf = ({ states, retryAt }: Verdict, time: number): LimitState => ({
    headers: limitHeaders(names, states),
    refusal: retryAt === undefined || rules.error === null ? undefined : refusal(rules.error, retryAt - time),
  });

  const limiter: RateLimiter = {
    enabled: true,
    count(credential, operation) {
      const plan = planOf(credential.plan, operation);
      if (plan === undefined) return nothing;
      if (!limiter.enabled) return unused(plan);
      const time = now();
      const verdict = store.take(partitionOf(credential, operation), windowsOf(plan), time);
      if (!(verdict instanceof Promise)) return stateOf(verdict, time);
      return verdict.then(
        (decided) => stateOf(decided, time),
        (error: unknown) => {
          if (error instanceof CountersUnavailable) return unused(plan, away(unavailable, error));
          throw error;
        },
      );
    },
    untouched: () => (smallest === undefined ? nothing : unused(smallest)),
    async usage(credential, operation) {
      const plan = planOf(credential.plan, operation);
      if (plan === undefined) return [];
      const usage = await store.usage(partitionOf(credential, operation), windowsOf(plan), now());
      return windowNames.flatMap((window, index) => {
        const found = usage[index];
        return found === undefined
          ? []
          : [{ ...found, window, limit: Number.isFinite(found.limit) ? found.limit : undefined }];
      });
    },
    reset: () => store.clear(),
    close: () => store.close(),
  };
  return limiter;
}

function unlimited(store: WindowStore): RateLimiter {
  return {
    enabled: true,
    count: () => nothing,
    untouched: () => nothing,
    usage: async () => [],
    reset: () => undefined,
    close: () => store.close(),
  };
}

/** @param wait milliseconds to the end of the last exhausted window. */
function refusal(code: string, wait: number): ApiError {
  const retryAfter = Math.max(1, Math.ceil(wait / second));
  const time = `${retryAfter} ${retryAfter === 1 ? "second" : "seconds"}`;
  return new ApiError(code, { retryAfter, message: `Too many requests. Try again in ${time}.` });
}

function away(code: string, cause: CountersUnavailable): ApiError {
  const error = new ApiError(code, { message: "Requests can't be counted now. Try again in a moment." });
  error.cause = cause;
  return error;
}
