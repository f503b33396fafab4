import type { RateLimitPlan, RateLimits } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { map, positiveInteger, record, text } from "../shapes.ts";

interface RawPlan {
  title: string;
  requestsPerMinute: number;
  requestsPerSecond?: number;
  /** Null: unlimited. */
  requestsPerDay?: number | null;
}

type RawPlans = Readonly<Record<string, RawPlan>>;

type HeaderRole = keyof RateLimits["headers"];

interface RawRateLimits {
  plans: RawPlans;
  partitions?: Readonly<Record<string, "key" | "organization">>;
  headers?: Readonly<Partial<Record<HeaderRole, string>>>;
  error?: string;
}

const plans = map(
  record(
    {
      title: text,
      requestsPerMinute: positiveInteger,
      requestsPerSecond: positiveInteger,
      requestsPerDay: { type: ["integer", "null"], minimum: 1 },
    },
    ["requestsPerSecond", "requestsPerDay"],
  ),
);

const header = { type: "string", pattern: "^[A-Za-z0-9-]+$" };

/** `x-rate-limits` at the root: the plans of the API. */
export const rateLimits = defineExtension({
  name: "x-rate-limits",
  on: "root",
  meaning:
    "How many requests each plan allows, what they are counted by, and the headers and error that tell.",
  example: {
    error: "rate_limit_exceeded",
    partitions: { apiKey: "key" },
    headers: { limit: "X-RateLimit-Limit" },
    plans: { basic: { title: "Basic", requestsPerMinute: 100, requestsPerSecond: 20, requestsPerDay: null } },
  },
  schema: record(
    {
      plans,
      partitions: { type: "object", additionalProperties: { enum: ["key", "organization"] } },
      headers: {
        type: "object",
        additionalProperties: false,
        properties: {
          limit: header,
          remaining: header,
          reset: header,
          burstLimit: header,
          burstRemaining: header,
          retryAfter: header,
        },
      },
      error: text,
    },
    ["partitions", "headers", "error"],
  ),
  convert: (raw: RawRateLimits): RateLimits => ({
    plans: convertPlans(raw.plans),
    partitions: Object.entries(raw.partitions ?? {}).map(([scheme, by]) => ({ scheme, by })),
    headers: {
      limit: raw.headers?.limit,
      remaining: raw.headers?.remaining,
      reset: raw.headers?.reset,
      burstLimit: raw.headers?.burstLimit,
      burstRemaining: raw.headers?.burstRemaining,
      retryAfter: raw.headers?.retryAfter,
    },
    error: raw.error,
  }),
});

/** `x-rate-limits` on an operation: plans in place of the root's. */
export const rateLimitOverride = defineExtension({
  name: "x-rate-limits",
  on: "operation",
  meaning: "The limits of this operation by plan, in place of the plans at the root.",
  example: { basic: { title: "Basic", requestsPerMinute: 10 } },
  schema: plans,
  convert: convertPlans,
});

function convertPlans(raw: RawPlans): RateLimitPlan[] {
  return Object.entries(raw).map(([name, plan]) => ({
    name,
    title: plan.title,
    requestsPerMinute: plan.requestsPerMinute,
    requestsPerSecond: plan.requestsPerSecond,
    requestsPerDay: plan.requestsPerDay ?? undefined,
  }));
}
