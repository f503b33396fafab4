import type { ApiSpec } from "@outfame/runtime";

/** What holds for every operation: where it goes, how it is authorised, how it answers. */
export const api = {
  name: "outfame",
  version: "1.0.0",
  baseUrl: "https://api.outfame.com/v1",
  security: {
    apiKey: { type: "bearer", option: "apiKey", prefixes: ["sk_live_", "sk_test_"] },
    oauth: {
      type: "bearer",
      option: "accessToken",
      prefixes: ["oa_live_", "oa_test_"],
      oauth: {
        option: "oauth",
        authorizationUrl: "https://auth.outfame.com/oauth/authorize",
        tokenUrl: "https://auth.outfame.com/oauth/token",
        accessTokenSeconds: 3600,
      },
    },
  },
  rateLimits: {
    error: "rate_limit_exceeded",
    headers: {
      limit: "X-RateLimit-Limit",
      remaining: "X-RateLimit-Remaining",
      reset: "X-RateLimit-Reset",
      burstLimit: "X-RateLimit-Burst-Limit",
      burstRemaining: "X-RateLimit-Burst-Remaining",
    },
    partitions: { apiKey: "key", oauth: "organization" },
    plans: [
      { requestsPerMinute: 100, requestsPerSecond: 20, requestsPerDay: 50000 },
      { requestsPerMinute: 500, requestsPerSecond: 100, requestsPerDay: 250000 },
      { requestsPerMinute: 2000, requestsPerSecond: 400, requestsPerDay: 1000000 },
      { requestsPerMinute: 10000, requestsPerSecond: 2000 },
    ],
  },
  errorShape: {
    code: "error.code",
    message: "error.message",
    docUrl: "error.doc_url",
    requestId: "error.request_id",
    details: "error.details",
  },
  requestIdHeader: "X-Request-Id",
} as const satisfies ApiSpec;
