import type { OperationSpec } from "@outfame/runtime";

// GET /events
export const listEvents = {
  id: "listEvents",
  resource: "events",
  method: "GET",
  path: "/events",
  parameters: [{ name: "organization_id", in: "query" }, { name: "limit", in: "query" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /events
export const triggerEvent = {
  id: "triggerEvent",
  resource: "events",
  method: "POST",
  path: "/events",
  body: { contentType: "application/json", required: true },
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// GET /deliveries
export const listDeliveries = {
  id: "listDeliveries",
  resource: "events",
  method: "GET",
  path: "/deliveries",
  parameters: [
    { name: "organization_id", in: "query" },
    { name: "webhook_id", in: "query" },
    { name: "event_id", in: "query" },
    { name: "limit", in: "query" },
  ],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /deliveries/{delivery_id}/resend
export const resendDelivery = {
  id: "resendDelivery",
  resource: "events",
  method: "POST",
  path: "/deliveries/{delivery_id}/resend",
  parameters: [{ name: "delivery_id", in: "path" }],
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// GET /webhooks
export const listWebhooks = {
  id: "listWebhooks",
  resource: "events",
  method: "GET",
  path: "/webhooks",
  parameters: [{ name: "organization_id", in: "query" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;

// POST /webhooks/{webhook_id}/enable
export const enableWebhook = {
  id: "enableWebhook",
  resource: "events",
  method: "POST",
  path: "/webhooks/{webhook_id}/enable",
  parameters: [{ name: "webhook_id", in: "path" }],
  response: "json",
  accept: "application/json",
} as const satisfies OperationSpec;

// GET /mails
export const listMails = {
  id: "listMails",
  resource: "events",
  method: "GET",
  path: "/mails",
  parameters: [{ name: "organization_id", in: "query" }],
  response: "json",
  accept: "application/json",
  idempotent: true,
} as const satisfies OperationSpec;
