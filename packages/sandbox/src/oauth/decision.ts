import { randomSecret } from "../core/ids.ts";
import { hashSecret } from "../core/keys.ts";
import type { Connection } from "../storage/connection.ts";
import { OAuthClients, type StoredClient } from "../storage/oauthClients.ts";
import { OAuthConsents, type PendingConsent } from "../storage/oauthConsents.ts";
import type { WayBack } from "./authorizeRequest.ts";
import { issueCode, secretBytes } from "./issue.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { organizationNames } from "./organizationNames.ts";
import { withParameters } from "./redirectUri.ts";
import type { OAuthContext } from "./services.ts";
import { startGrant } from "./startGrant.ts";

/** Seconds that a page may stay open before its question lapses. */
export const decisionSeconds = 600;

/** Keeps what is asked, and returns the id that only the page gets to know. */
export async function askForDecision(
  { clock }: OAuthContext,
  connection: Connection,
  consent: PendingConsent,
): Promise<string> {
  const consents = new OAuthConsents(connection);
  const transaction = randomSecret(secretBytes);
  await consents.deleteExpired(clock.now());
  await consents.insert(hashSecret(transaction), consent, clock.now() + decisionSeconds * 1000);
  return transaction;
}

export interface Decision {
  readonly transaction: string;
  readonly allow: boolean;
  readonly organization: string;
}

/**
 * Carries out what a person decided.
 * @returns where the browser goes; undefined where there is no such question, no more, or no such organization.
 */
export async function decide(
  context: OAuthContext,
  connection: Connection,
  { transaction, allow, organization }: Decision,
  issuer: string,
): Promise<string | undefined> {
  const known = await organizationNames(connection);
  if (allow && !known.some(({ id }) => id === organization)) return undefined;
  const consent = await new OAuthConsents(connection).take(hashSecret(transaction), context.clock.now());
  const client = consent && (await new OAuthClients(connection).find(consent.clientId));
  if (consent === undefined || client === undefined) return undefined;
  return allow
    ? allowed(context, connection, { client, consent, organization }, issuer)
    : refused(consent, denied, issuer);
}

export const denied: OAuthError = refusal("access_denied", "The user declined.");

/** Grants what was asked and returns where the browser goes with the code (RFC 6749 §4.1.2, RFC 9207). */
export async function allowed(
  context: OAuthContext,
  connection: Connection,
  agreed: { readonly client: StoredClient; readonly consent: PendingConsent; readonly organization: string },
  issuer: string,
): Promise<string> {
  const { client, consent, organization } = agreed;
  const { scopes, redirectUri, state } = consent;
  const grant = await startGrant(context, connection, {
    clientId: client.id,
    organization,
    environment: client.environment,
    scopes,
  });
  const code = await issueCode(context, connection, grant, consent);
  return withParameters(redirectUri, { code, state: state ?? undefined, iss: issuer });
}

/** Where the browser goes with an error (RFC 6749 §4.1.2.1). */
export function refused(
  { redirectUri, state }: WayBack,
  { error, description }: OAuthError,
  issuer: string,
): string {
  return withParameters(redirectUri, {
    error,
    error_description: description,
    state: state ?? undefined,
    iss: issuer,
  });
}
