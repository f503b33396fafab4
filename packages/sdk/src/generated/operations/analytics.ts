import type { OperationSpec } from "@outfame/runtime";

// GET /analytics/overview
export const getAnalyticsOverview = {
  id: "getAnalyticsOverview",
  resource: "analytics",
  method: "GET",
  path: "/analytics/overview",
  parameters: [
    { name: "account_id", in: "query" },
    { name: "period", in: "query" },
    { name: "start_date", in: "query" },
    { name: "end_date", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["analytics:read"] }, { oauth: ["analytics:read"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// GET /analytics/growth
export const getAnalyticsGrowth = {
  id: "getAnalyticsGrowth",
  resource: "analytics",
  method: "GET",
  path: "/analytics/growth",
  parameters: [
    { name: "account_id", in: "query" },
    { name: "period", in: "query" },
    { name: "start_date", in: "query" },
    { name: "end_date", in: "query" },
    { name: "granularity", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["analytics:read"] }, { oauth: ["analytics:read"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// GET /analytics/engagement
export const getAnalyticsEngagement = {
  id: "getAnalyticsEngagement",
  resource: "analytics",
  method: "GET",
  path: "/analytics/engagement",
  parameters: [
    { name: "account_id", in: "query" },
    { name: "period", in: "query" },
    { name: "start_date", in: "query" },
    { name: "end_date", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["analytics:read"] }, { oauth: ["analytics:read"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// GET /analytics/audience
export const getAnalyticsAudience = {
  id: "getAnalyticsAudience",
  resource: "analytics",
  method: "GET",
  path: "/analytics/audience",
  parameters: [{ name: "account_id", in: "query" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["analytics:read"] }, { oauth: ["analytics:read"] }],
  idempotent: true,
} as const satisfies OperationSpec;
