import type { OAuthContext } from "../../oauth/services.ts";
import type { Outbox } from "../../webhooks/outbox.ts";
import type { ControlHandlers } from "../handlers.ts";
import type { ControlServices } from "../services.ts";
import { apiKeyHandlers } from "./apiKeys.ts";
import { clockHandlers } from "./clock.ts";
import { eventHandlers } from "./events.ts";
import { faultHandlers } from "./faults.ts";
import { oauthHandlers } from "./oauth.ts";
import { organizationHandlers } from "./organizations.ts";
import { requestHandlers } from "./requests.ts";
import { stateHandlers } from "./state.ts";

/** A handler for every operation of the control plane's document: one that is missing does not compile. */
export function controlHandlers(
  services: ControlServices,
  oauth: OAuthContext | undefined,
  outbox: Outbox,
): ControlHandlers {
  return {
    ...stateHandlers(services),
    ...clockHandlers(services),
    ...organizationHandlers(services),
    ...apiKeyHandlers(services),
    ...oauthHandlers(services, oauth),
    ...eventHandlers(services, outbox),
    ...faultHandlers(services),
    ...requestHandlers(services),
  };
}
