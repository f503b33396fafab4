import type { OperationDescription, PlanDescription, RateLimitsDescription } from "../description.ts";
import { ApiError } from "../errors/apiError.ts";
import type { Credential } from "./credential.ts";
import { countRequest, type WindowCount, type WindowLimit, type WindowState } from "./windows.ts";

const second = 1000;
const minute = 60 * second;
const day = 24 * 60 * minute;

export interface RateLimiter {
  /**
   * Counts a request and writes the headers that tell where its caller stands.
   * @throws ApiError with the document's code where a limit is reached.
   */
  count(credential: Credential, operation: OperationDescription | undefined, headers: Headers): void;
  /**
   * Headers for a caller that is not known: a whole window of the smallest plan. Nothing is counted, as there is
   * nobody to count it for.
   */
  describe(headers: Headers): void;
}

/** Limits by plan, kept in memory: they begin anew when the server does. */
export function rateLimiter(rules: RateLimitsDescription | null, now: () => number): RateLimiter {
  if (rules === null) return { count: () => undefined, describe: () => undefined };
  const counts = new Map<string, readonly WindowCount[]>();
  let swept = 0;
  const sweep = (time: number): void => {
    if (Math.floor(time / day) === swept) return;
    swept = Math.floor(time / day);
    counts.clear();
  };
  const smallest = [...rules.plans].sort((a, b) => a.requestsPerMinute - b.requestsPerMinute)[0];
  return {
    count(credential, operation, headers) {
      const time = now();
      sweep(time);
      const plans = operation?.rateLimits ?? rules.plans;
      const plan = plans.find(({ name }) => name === credential.plan);
      if (plan === undefined) return;
      const partition = `${partitionOf(credential, rules)} ${operation?.rateLimits ? operation.id : ""}`;
      const verdict = countRequest(windowsOf(plan), counts.get(partition) ?? [], time);
      counts.set(partition, verdict.counts);
      writeHeaders(headers, rules, verdict.states);
      if (verdict.retryAt === undefined || rules.error === null) return;
      const retryAfter = Math.max(1, Math.ceil((verdict.retryAt - time) / second));
      const wait = `${retryAfter} ${retryAfter === 1 ? "second" : "seconds"}`;
      throw new ApiError(rules.error, { retryAfter, message: `Too many requests. Try again in ${wait}.` });
    },
    describe(headers) {
      if (smallest === undefined) return;
      const time = now();
      const states = windowsOf(smallest).map(({ limit, length }) => ({
        limit,
        remaining: limit,
        endsAt: (Math.floor(time / length) + 1) * length,
      }));
      writeHeaders(headers, rules, states);
    },
  };
}

/** Minute, then second, then day: absent limits are infinite. */
function windowsOf(plan: PlanDescription): readonly WindowLimit[] {
  return [
    { length: minute, limit: plan.requestsPerMinute },
    { length: second, limit: plan.requestsPerSecond ?? Number.POSITIVE_INFINITY },
    { length: day, limit: plan.requestsPerDay ?? Number.POSITIVE_INFINITY },
  ];
}

function partitionOf(credential: Credential, rules: RateLimitsDescription): string {
  const by = rules.partitions.find(({ scheme }) => scheme === credential.scheme)?.by ?? "key";
  return by === "key" ? `key ${credential.id}` : `organization ${credential.tenant.organization}`;
}

function writeHeaders(headers: Headers, rules: RateLimitsDescription, states: readonly WindowState[]): void {
  const [perMinute, perSecond] = states;
  const names = rules.headers;
  if (perMinute !== undefined) {
    set(headers, names.limit, perMinute.limit);
    set(headers, names.remaining, perMinute.remaining);
    set(headers, names.reset, perMinute.endsAt / second);
  }
  if (perSecond !== undefined && Number.isFinite(perSecond.limit)) {
    set(headers, names.burstLimit, perSecond.limit);
    set(headers, names.burstRemaining, perSecond.remaining);
  }
}

function set(headers: Headers, name: string | null, value: number): void {
  if (name !== null) headers.set(name, String(value));
}
