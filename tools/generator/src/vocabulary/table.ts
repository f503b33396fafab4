import type { Extension, Place } from "./extension.ts";
import { eventSchedule } from "./extensions/eventSchedule.ts";
import { extensibleEnum } from "./extensions/extensibleEnum.ts";
import { formerNames } from "./extensions/formerNames.ts";
import { hosts } from "./extensions/hosts.ts";
import { idempotency } from "./extensions/idempotency.ts";
import { keyPolicy } from "./extensions/keyPolicy.ts";
import { keyPrefixes } from "./extensions/keyPrefixes.ts";
import { paginationName, paginationStyles } from "./extensions/pagination.ts";
import { rateLimitOverride, rateLimits } from "./extensions/rateLimits.ts";
import { retryable } from "./extensions/retryable.ts";
import { sdkMethodName, sdkResourceName } from "./extensions/sdkName.ts";
import { sdks } from "./extensions/sdks.ts";
import { serviceLevels } from "./extensions/serviceLevels.ts";
import { tokenLifetimes } from "./extensions/tokenLifetimes.ts";
import { unmatchedRequests } from "./extensions/unmatchedRequests.ts";
import { webhookDelivery } from "./extensions/webhookDelivery.ts";

/** Every extension, with the place where it may stand. One name may mean one thing at each place. */
export const extensions: readonly Extension[] = [
  hosts,
  rateLimits,
  paginationStyles,
  webhookDelivery,
  unmatchedRequests,
  serviceLevels,
  sdks,
  paginationName,
  rateLimitOverride,
  sdkMethodName,
  sdkResourceName,
  formerNames,
  keyPrefixes,
  keyPolicy,
  tokenLifetimes,
  eventSchedule,
  idempotency,
  retryable,
  extensibleEnum,
];

/** The extension of a name at a place. */
export function findExtension(name: string, on: Place): Extension | undefined {
  return extensions.find((extension) => extension.name === name && extension.on === on);
}

/** The places where extensions of a name may stand. */
export function placesOf(name: string): Place[] {
  return extensions.filter((extension) => extension.name === name).map((extension) => extension.on);
}
