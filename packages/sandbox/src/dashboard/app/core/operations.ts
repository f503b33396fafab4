/** Method and path of everything that the control plane does, as made from its document. */
export * from "../../../client/generated/operations/api-keys.ts";
export * from "../../../client/generated/operations/clock.ts";
export * from "../../../client/generated/operations/events.ts";
export * from "../../../client/generated/operations/faults.ts";
export * from "../../../client/generated/operations/oauth.ts";
export * from "../../../client/generated/operations/organizations.ts";
export * from "../../../client/generated/operations/requests.ts";
export * from "../../../client/generated/operations/state.ts";
