/** The document's own vocabulary: what each `x-` extension says, where it may stand, and how it is read. */
import { eventSchedule } from "./extensions/eventSchedule.ts";
import { formerNames } from "./extensions/formerNames.ts";
import { hosts } from "./extensions/hosts.ts";
import { idempotency } from "./extensions/idempotency.ts";
import { keyPolicy } from "./extensions/keyPolicy.ts";
import { keyPrefixes } from "./extensions/keyPrefixes.ts";
import { paginationStyle, paginationStyles } from "./extensions/pagination.ts";
import { rateLimitOverride, rateLimits } from "./extensions/rateLimits.ts";
import { sdks } from "./extensions/sdks.ts";
import { serviceLevels } from "./extensions/serviceLevels.ts";
import { tokenLifetimes } from "./extensions/tokenLifetimes.ts";
import { unmatchedRequests } from "./extensions/unmatchedRequests.ts";
import { webhookDelivery } from "./extensions/webhookDelivery.ts";

export type { Extension, Place } from "./extension.ts";
export type { Hosts } from "./extensions/hosts.ts";
export type { Idempotency } from "./extensions/idempotency.ts";
export type { PaginationStyle } from "./extensions/pagination.ts";
export type { Sdk } from "./extensions/sdks.ts";
export type { Problem, Reading } from "./reading.ts";
export { extensions, findExtension, placesOf } from "./table.ts";

export const readEventSchedule = eventSchedule.read;
export const readFormerNames = formerNames.read;
export const readHosts = hosts.read;
export const readIdempotency = idempotency.read;
export const readKeyPolicy = keyPolicy.read;
export const readKeyPrefixes = keyPrefixes.read;
export const readPaginationStyle = paginationStyle.read;
export const readPaginationStyles = paginationStyles.read;
export const readRateLimitOverride = rateLimitOverride.read;
export const readRateLimits = rateLimits.read;
export const readSdks = sdks.read;
export const readServiceLevels = serviceLevels.read;
export const readTokenLifetimes = tokenLifetimes.read;
export const readUnmatchedRequests = unmatchedRequests.read;
export const readWebhookDelivery = webhookDelivery.read;
