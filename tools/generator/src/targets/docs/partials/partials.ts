import type { Docs } from "../docs.ts";
import type { Block, PagePartial } from "../page.ts";
import { compliance, dataResidency, hosts, sdks, servers, serviceLevels, versions } from "./around.ts";
import {
  authenticationSchemes,
  keyPolicy,
  keyPrefixes,
  oauthEndpoints,
  tokenLifetimes,
} from "./authentication.ts";
import { idempotentOperations, paginatedOperations, pagination } from "./calls.ts";
import { errorBody, errors, retryableErrors, unmatchedRequests } from "./errors.ts";
import { rateLimitHeaders, rateLimitPartitions, rateLimitPlans } from "./rateLimits.ts";
import { operationScopes, operations, scopes } from "./scopes.ts";
import { eventSchedule, events, webhookDelivery, webhookHeaderFields, webhookRetries } from "./webhooks.ts";

/** What a partial is made by; no blocks where the document does not hold its facts. */
type MakePartial = (docs: Docs) => readonly Block[];

/** Every partial by its name: what guides may place. */
const table: Readonly<Record<string, MakePartial>> = {
  "authentication-schemes": authenticationSchemes,
  "key-prefixes": keyPrefixes,
  "key-policy": keyPolicy,
  "oauth-endpoints": oauthEndpoints,
  "token-lifetimes": tokenLifetimes,
  scopes,
  "operation-scopes": operationScopes,
  operations,
  "rate-limit-plans": rateLimitPlans,
  "rate-limit-headers": rateLimitHeaders,
  "rate-limit-partitions": rateLimitPartitions,
  errors,
  "error-body": errorBody,
  "retryable-errors": retryableErrors,
  "unmatched-requests": unmatchedRequests,
  pagination,
  "paginated-operations": paginatedOperations,
  "idempotent-operations": idempotentOperations,
  events,
  "event-schedule": eventSchedule,
  "webhook-delivery": webhookDelivery,
  "webhook-retries": webhookRetries,
  "webhook-headers": webhookHeaderFields,
  servers,
  hosts,
  "service-levels": serviceLevels,
  "data-residency": dataResidency,
  compliance,
  sdks,
  versions,
};

export function partialsOf(docs: Docs): readonly PagePartial[] {
  return Object.entries(table)
    .map(([name, make]) => ({ name, blocks: make(docs) }))
    .filter(({ blocks }) => blocks.length > 0);
}
