import type { OperationSpec } from "@outfame/runtime";

// GET /engagement/activity
export const listActivity = {
  id: "listActivity",
  resource: "engagement",
  method: "GET",
  path: "/engagement/activity",
  parameters: [
    { name: "account_id", in: "query" },
    { name: "type", in: "query" },
    { name: "date", in: "query" },
    { name: "limit", in: "query" },
    { name: "cursor", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["engagement:manage"] }, { oauth: ["engagement:manage"] }],
  idempotent: true,
  pagination: {
    style: "cursor",
    cursor: "cursor",
    limit: "limit",
    items: "data",
    next: "next_cursor",
    more: "has_more",
  },
} as const satisfies OperationSpec;

// GET /engagement/limits
export const getEngagementLimits = {
  id: "getEngagementLimits",
  resource: "engagement",
  method: "GET",
  path: "/engagement/limits",
  parameters: [{ name: "account_id", in: "query" }],
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["engagement:manage"] }, { oauth: ["engagement:manage"] }],
  idempotent: true,
} as const satisfies OperationSpec;

// POST /engagement/pause
export const pauseEngagement = {
  id: "pauseEngagement",
  resource: "engagement",
  method: "POST",
  path: "/engagement/pause",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["engagement:manage"] }, { oauth: ["engagement:manage"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;

// POST /engagement/resume
export const resumeEngagement = {
  id: "resumeEngagement",
  resource: "engagement",
  method: "POST",
  path: "/engagement/resume",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
  security: [{ apiKey: ["engagement:manage"] }, { oauth: ["engagement:manage"] }],
  idempotent: true,
  idempotencyKey: "Idempotency-Key",
} as const satisfies OperationSpec;
