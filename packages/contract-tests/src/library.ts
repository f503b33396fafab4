/** What the generated tests stand on: the contract's types, the suite, and a check for each kind of promise. */

export * from "./checks/apart.ts";
export * from "./checks/attempts.ts";
export * from "./checks/authentication.ts";
export { tellsOfChanges } from "./checks/changeEvents.ts";
export * from "./checks/changes.ts";
export * from "./checks/defaults.ts";
export { deliversSigned, deliversToNobodyElse, deliversWhatIsSubscribed } from "./checks/deliveries.ts";
export { comesAsDescribed, unknownMethod, unknownPath } from "./checks/errors.ts";
export { filters } from "./checks/filters.ts";
export * from "./checks/idempotency.ts";
export * from "./checks/lifecycle.ts";
export * from "./checks/negatives.ts";
export * from "./checks/oauthCodes.ts";
export { keepsInvariants } from "./checks/oauthMachine.ts";
export * from "./checks/oauthRequests.ts";
export * from "./checks/oauthTokens.ts";
export * from "./checks/pagination.ts";
export * from "./checks/rateLimits.ts";
export {
  examplesAreValid,
  headAnswersAsGet,
  succeeds,
  takesBodies,
  takesParameter,
} from "./checks/responses.ts";
export { comesOnSchedule } from "./checks/scheduledEvents.ts";
export { demandsScopes } from "./checks/scopes.ts";
export * from "./checks/subscriptions.ts";
export type * from "./contract.ts";
export { openSuite, type Suite } from "./suite/promise.ts";
