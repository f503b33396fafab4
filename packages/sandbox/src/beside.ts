import { controlAnswer, controlPath } from "./control/answer.ts";
import { controlHandlers } from "./control/handlers/index.ts";
import type { ControlServices } from "./control/services.ts";
import { forLoopback, type Mount, together, under } from "./http/mounts.ts";
import { toResponse, webFetch } from "./http/web.ts";
import { authorizationServer } from "./oauth/authorizationServer.ts";
import { oauthFacts } from "./oauth/facts.ts";
import { metadataPath } from "./oauth/metadata.ts";
import type { Reuse } from "./oauth/services.ts";
import type { SandboxOptions } from "./options.ts";
import { refusal, type Services } from "./pipeline/handle.ts";

/** What stands beside the API: the authorization server, and for this machine alone the control plane. */
export function besideOf(control: ControlServices, services: Services, options: SandboxOptions): Mount {
  const { description, clock, ids, catalogue, outbox } = control.engine;
  const refuse = (error: unknown) => refusal(services, error);
  const refuseResponse = (error: unknown): Response => toResponse(refuse(error));
  const oauth = { facts: oauthFacts(description), clock, ids };
  const answer = controlAnswer({
    handlers: controlHandlers(control, oauth, outbox),
    catalogue,
    settle: () => services.settle(),
    refuse,
    validateResponses: options.validateResponses ?? false,
  });
  return together([
    oauthMount(control, services, refuseResponse),
    forLoopback({ owns: under(controlPath), fetch: webFetch(answer) }, refuseResponse),
  ]);
}

function oauthMount(
  { engine, watch, first }: ControlServices,
  services: Services,
  refuse: (error: unknown) => Response,
): Mount {
  const { description, database, clock, ids, validators } = engine;
  const server = description.authorizationServer;
  if (server === null) return { owns: () => false, isLocal: () => false, fetch: () => refuse(undefined) };
  const { authorizePath, tokenPath } = server;
  const app = authorizationServer({
    description,
    database,
    clock,
    ids,
    validators,
    consent: "ask",
    report: (error) => services.report(error, "oauth"),
    toResponse: refuse,
    onReuse({ token, clientId, organization, grantId }: Reuse) {
      if (token !== "refresh") return;
      const tenant = { organization, environment: "" };
      const credential = { id: grantId, scheme: server.scheme, tenant, plan: first.plan };
      watch.note("refresh_token_reuse", {
        exchange: { id: grantId, at: clock.now(), credential },
        message: `the application ${clientId} used one refresh token twice`,
      });
    },
  });
  const owned = [under(authorizePath), under(tokenPath), under(metadataPath)];
  return {
    owns: (path) => owned.some((owns) => owns(path)),
    isLocal: () => false,
    fetch: (request) => app.fetch(request),
  };
}
