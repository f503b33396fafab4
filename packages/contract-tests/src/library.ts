/** What the generated tests stand on: the contract's types, the suite, and a check for each kind of promise. */
export * from "./checks/authentication.ts";
export { tellsOfChanges } from "./checks/changeEvents.ts";
export { comesAsDescribed, unknownMethod, unknownPath } from "./checks/errors.ts";
export { filters } from "./checks/filters.ts";
export * from "./checks/idempotency.ts";
export * from "./checks/negatives.ts";
export * from "./checks/oauth.ts";
export * from "./checks/pagination.ts";
export * from "./checks/rateLimits.ts";
export {
  examplesAreValid,
  headAnswersAsGet,
  succeeds,
  takesBodies,
  takesParameter,
} from "./checks/responses.ts";
export { demandsScopes } from "./checks/scopes.ts";
export {
  assumesDefault,
  changesOnlyWhatIsTold,
  doesNotFind,
  fillsDefaults,
  keepsApart,
  livesItsLife,
} from "./checks/state.ts";
export * from "./checks/webhooks.ts";
export type * from "./contract.ts";
export { openSuite, type Suite } from "./suite/promise.ts";
