import { beforeAll, expect, it } from "vitest";
import { readDocument } from "../support/document.ts";

let at: (pointer: string) => unknown = () => undefined;
beforeAll(async () => {
  at = await readDocument();
});

/** Which scope opens which operation. */
const table: [operation: string, scope: string][] = [
  ["get /accounts", "accounts:read"],
  ["post /accounts", "accounts:write"],
  ["get /accounts/{account_id}", "accounts:read"],
  ["patch /accounts/{account_id}", "accounts:write"],
  ["delete /accounts/{account_id}", "accounts:write"],
  ["get /accounts/{account_id}/targeting", "accounts:read"],
  ["patch /accounts/{account_id}/targeting", "targeting:write"],
  ["get /accounts/{account_id}/targeting/suggestions", "targeting:write"],
  ["post /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply", "targeting:write"],
  ["get /analytics/overview", "analytics:read"],
  ["get /analytics/growth", "analytics:read"],
  ["get /analytics/engagement", "analytics:read"],
  ["get /analytics/audience", "analytics:read"],
  ["get /engagement/activity", "engagement:manage"],
  ["get /engagement/limits", "engagement:manage"],
  ["post /engagement/pause", "engagement:manage"],
  ["post /engagement/resume", "engagement:manage"],
  ["get /webhooks", "webhooks:manage"],
  ["post /webhooks", "webhooks:manage"],
  ["get /webhooks/{webhook_id}", "webhooks:manage"],
  ["delete /webhooks/{webhook_id}", "webhooks:manage"],
];

it.each(table)("%s needs %s", (operation, scope) => {
  const [method, path = ""] = operation.split(" ");
  expect(at(`/paths/${path.replaceAll("/", "~1")}/${method}/security`)).toEqual([
    { apiKey: [scope] },
    { oauth: [scope] },
  ]);
});

const errors: [status: string, code: string][] = [
  ["400", "invalid_request"],
  ["401", "unauthorized"],
  ["403", "insufficient_scope"],
  ["404", "not_found"],
  ["409", "conflict"],
  ["429", "rate_limit_exceeded"],
  ["500", "internal_error"],
  ["503", "service_unavailable"],
];

it.each([
  ["path", "not_found"],
  ["method", "method_not_allowed"],
])("where there is no such %s it is %s", (kind, code) => {
  const response = `/components/responses/${String(at(`/x-unmatched-requests/${kind}`))}`;
  expect(at(`${response}/content/application~1json/schema/properties/error/properties/code/const`)).toBe(
    code,
  );
});

it.each(errors)("%s is %s", (status, code) => {
  const response = `/paths/~1accounts~1{account_id}/patch/responses/${status}/content/application~1json`;
  expect(at(`${response}/schema/properties/error/properties/code/const`)).toBe(code);
});
