import type { Context } from "hono";
import { OAuthClients } from "../storage/oauthClients.ts";
import { type AuthorizeOutcome, authorizeRequestReader } from "./authorizeRequest.ts";
import { consentSwitch } from "./consentSwitch.ts";
import { allowed, askForDecision, denied, refused } from "./decision.ts";
import { issuerOf } from "./issuer.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { organizationNames } from "./organizationNames.ts";
import { consentPage } from "./pages/consentPage.ts";
import { errorPage, notConnectable } from "./pages/errorPage.ts";
import { formTargets, pageResponse } from "./pages/pageResponse.ts";
import { redirect } from "./redirect.ts";
import type { OAuthContext, OAuthServices } from "./services.ts";

type Asked = Extract<AuthorizeOutcome, { kind: "asked" }>;

/** The authorization endpoint (RFC 6749 §3.1): it asks a person, or sends the browser back with an error. */
export function authorizeEndpoint(
  services: OAuthServices,
  context: OAuthContext,
  decisionPath: string,
): (call: Context) => Promise<Response> {
  const { database, description } = services;
  const { server } = context.facts;
  const read = authorizeRequestReader(services, server);
  const words = new Map(server.scopes.map(({ name, description: inWords }) => [name, inWords ?? name]));

  const answer = (asked: Asked, issuer: string): Promise<string | Response> =>
    database.transaction(async (connection) => {
      const { client, consent } = asked;
      const { mode, organization: chosen } = await consentSwitch(connection, services.consent);
      if (mode === "deny") return refused(consent, denied, issuer);
      const organizations = await organizationNames(connection);
      const [first] = organizations;
      const organization = chosen ?? first?.id;
      if (
        organization === undefined ||
        (mode === "allow" && !organizations.some(({ id }) => id === organization))
      )
        return refused(consent, nobody, issuer);
      if (mode === "allow") return allowed(context, connection, { client, consent, organization }, issuer);
      const transaction = await askForDecision(context, connection, consent);
      const markup = consentPage({
        api: description.title,
        application: client.name,
        environment: client.environment,
        organizations,
        permissions: consent.scopes.map((scope) => words.get(scope) ?? scope),
        redirectUri: consent.redirectUri,
        action: decisionPath,
        transaction,
      });
      return pageResponse(200, markup, formTargets(consent.redirectUri));
    });

  return async ({ req }) => {
    const issuer = issuerOf(services, req.url);
    const outcome = await database.read((connection) =>
      read(new URL(req.url).search, (id) => new OAuthClients(connection).find(id)),
    );
    if (outcome.kind === "page")
      return pageResponse(400, errorPage(description.title, notConnectable(outcome.sentence)));
    if (outcome.kind === "refused") return redirect(refused(outcome.back, outcome.error, issuer));
    try {
      const answered = await answer(outcome, issuer);
      return typeof answered === "string" ? redirect(answered) : answered;
    } catch (error) {
      services.report(error);
      return redirect(refused(outcome.consent, fault, issuer));
    }
  };
}

const nobody: OAuthError = refusal("access_denied", "There is no such organization to ask.");
const fault: OAuthError = refusal("server_error", "The server failed. Try again.");
