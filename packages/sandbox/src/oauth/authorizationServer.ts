import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { notFound } from "../errors/apiError.ts";
import { authorizeEndpoint } from "./authorizeEndpoint.ts";
import { decisionEndpoint } from "./decisionEndpoint.ts";
import { oauthFacts } from "./facts.ts";
import { formLimit } from "./form.ts";
import { issuerOf } from "./issuer.ts";
import { metadata, metadataPath } from "./metadata.ts";
import { refusal } from "./oauthError.ts";
import { type ErrorText, errorPage } from "./pages/errorPage.ts";
import { pageResponse } from "./pages/pageResponse.ts";
import type { OAuthServices } from "./services.ts";
import { tokenEndpoint, tokenRefusals } from "./tokenEndpoint.ts";

/**
 * The OAuth 2.0 authorization server that the document describes: the authorization code flow with PKCE (RFC 6749,
 * RFC 7636), refresh tokens that rotate (RFC 9700), the issuer in answers (RFC 9207) and metadata (RFC 8414). Paths,
 * parameters, lifetimes, scopes and statuses are the document's.
 *
 * @throws Error where the document describes no authorization server.
 */
export function authorizationServer(services: OAuthServices): Hono {
  const { description, clock, ids } = services;
  const facts = oauthFacts(description);
  const context = { facts, clock, ids };
  const { authorizePath, tokenPath } = facts.server;
  const decisionPath = `${authorizePath}/decision`;
  const refuse = tokenRefusals(context);
  const refusePage = (status: number, text: ErrorText, headers: Readonly<Record<string, string>> = {}) =>
    pageResponse(status, errorPage(description.title, text), [], headers);
  const limited = (onError: (context: Context) => Response | Promise<Response>): MiddlewareHandler =>
    bodyLimit({ maxSize: formLimit, onError });

  const app = new Hono();
  app.onError((error) => {
    services.report(error);
    return services.toResponse(error);
  });
  app.notFound(() => services.toResponse(notFound("There is nothing under this path.")));

  app.get(authorizePath, authorizeEndpoint(services, context, decisionPath));
  others(app, authorizePath, "GET, HEAD, OPTIONS", (headers) => refusePage(405, wrongMethod, headers));

  app.post(
    decisionPath,
    limited(() => refusePage(400, tooLong)),
    decisionEndpoint(services, context),
  );
  others(app, decisionPath, "OPTIONS, POST", (headers) => refusePage(405, wrongMethod, headers));

  app.post(
    tokenPath,
    limited(() => refuse(refusal("invalid_request", `The body has more than ${formLimit} bytes.`))),
    tokenEndpoint(services, context, refuse),
  );
  others(app, tokenPath, "OPTIONS, POST", (headers) =>
    refuse(refusal("invalid_request", "Use the method POST."), { status: 405, headers }),
  );

  app.get(metadataPath, ({ req }) =>
    Response.json(metadata(description, facts, issuerOf(services, req.url))),
  );
  others(app, metadataPath, "GET, HEAD, OPTIONS", (headers) => refusePage(405, wrongMethod, headers));
  return app;
}

/** `OPTIONS` tells the methods of a path, and any other gets 405 with them (RFC 9110 §9.3.7, §15.5.6). */
function others(
  app: Hono,
  path: string,
  allow: string,
  refuse: (headers: Record<string, string>) => Response | Promise<Response>,
): void {
  app.on("OPTIONS", path, () => new Response(null, { status: 204, headers: { Allow: allow } }));
  app.all(path, () => refuse({ Allow: allow }));
}

const wrongMethod: ErrorText = {
  heading: "This page does not work that way",
  sentence: "It was called with a method that it does not have.",
  advice: "Go back to the application and start again.",
};

const tooLong: ErrorText = {
  heading: "This decision cannot be read",
  sentence: "It is too long.",
  advice: "Go back to the application and start again.",
};
