import { controlAnswer, controlPath } from "./control/answer.ts";
import { controlHandlers } from "./control/handlers/index.ts";
import type { ControlServices } from "./control/services.ts";
import { dashboard } from "./dashboard/dashboard.ts";
import { dashboardPath } from "./dashboard/pages.ts";
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
  const oauth =
    description.authorizationServer === null ? undefined : { facts: oauthFacts(description), clock, ids };
  const answer = controlAnswer({
    handlers: controlHandlers(control, oauth, outbox),
    catalogue,
    settle: () => services.settle(),
    refuse,
    validateResponses: options.validateResponses ?? false,
  });
  const pages = dashboard(description);
  return together([
    ...oauthMounts(control, services, options, refuseResponse),
    forLoopback({ owns: under(controlPath), fetch: webFetch(answer) }, refuseResponse),
    forLoopback({ owns: under(dashboardPath), fetch: (request) => pages.fetch(request) }, refuseResponse),
  ]);
}

function oauthMounts(
  { engine, watch }: ControlServices,
  services: Services,
  { consent = "ask" }: SandboxOptions,
  refuse: (error: unknown) => Response,
): readonly Mount[] {
  const { description, database, clock, ids, validators } = engine;
  const server = description.authorizationServer;
  if (server === null) return [];
  const { authorizePath, tokenPath } = server;
  const app = authorizationServer({
    description,
    database,
    clock,
    ids,
    validators,
    consent,
    report: (error) => services.report(error, "oauth"),
    toResponse: refuse,
    onReuse({ token, clientId, organization, environment, grantId }: Reuse) {
      if (token !== "refresh") return;
      const credential = { id: grantId, scheme: server.scheme, tenant: { organization, environment } };
      watch.note("refresh_token_reuse", {
        exchange: { id: grantId, at: clock.now(), credential },
        message: `the application ${clientId} used one refresh token twice`,
      });
    },
  });
  const owned = [under(authorizePath), under(tokenPath), under(metadataPath)];
  return [
    {
      owns: (path) => owned.some((owns) => owns(path)),
      isLocal: () => false,
      async fetch(request) {
        await services.settle();
        return app.fetch(request);
      },
    },
  ];
}
