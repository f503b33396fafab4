import { randomSecret } from "../core/ids.ts";
import { hashSecret } from "../core/keys.ts";
import type { Connection } from "../storage/connection.ts";
import { OAuthCodes } from "../storage/oauthCodes.ts";
import type { PendingConsent } from "../storage/oauthConsents.ts";
import { OAuthGrants, type StoredGrant } from "../storage/oauthGrants.ts";
import { OAuthTokens, type TokenKind } from "../storage/oauthTokens.ts";
import { joinScope } from "./scopes.ts";
import type { OAuthContext } from "./services.ts";

/** Random bytes of every code, token and secret: 256 bits (RFC 6749 §10.10 asks for 160). */
export const secretBytes = 32;

/** Body of a successful exchange (RFC 6749 §5.1). */
export interface TokenResponse {
  readonly access_token: string;
  readonly token_type: "Bearer";
  /** Seconds. */
  readonly expires_in: number;
  readonly refresh_token: string;
  readonly scope: string;
}

/** Makes the code for what was consented to. */
export async function issueCode(
  { facts, clock }: OAuthContext,
  connection: Connection,
  grant: StoredGrant,
  { redirectUri, codeChallenge }: Pick<PendingConsent, "redirectUri" | "codeChallenge">,
): Promise<string> {
  const code = randomSecret(secretBytes);
  const expiresAt = clock.now() + facts.server.authorizationCodeSeconds * 1000;
  await new OAuthCodes(connection).insert({
    hash: hashSecret(code),
    grantId: grant.id,
    redirectUri,
    codeChallenge,
    expiresAt,
  });
  await new OAuthGrants(connection).keepUntil(grant.id, expiresAt);
  return code;
}

/** The scopes of new tokens, and the refresh token that stays in use, if one does. */
export interface TokenWish {
  readonly scopes: readonly string[];
  /** Scopes of the next refresh token: those of the one before, however narrow the access token (RFC 6749 §6). */
  readonly refreshScopes: readonly string[];
  readonly keptRefreshToken?: string;
}

/** Makes an access token, and a refresh token where none is kept. Only their hashes are stored. */
export async function issueTokens(
  context: OAuthContext,
  connection: Connection,
  grant: StoredGrant,
  { scopes, refreshScopes, keptRefreshToken }: TokenWish,
): Promise<TokenResponse> {
  const { accessTokenSeconds, refreshTokenSeconds } = context.facts.server;
  const make = (kind: TokenKind, carried: readonly string[], seconds: number | null) =>
    makeToken(context, connection, grant, { kind, scopes: carried, seconds });
  return {
    access_token: await make("access", scopes, accessTokenSeconds),
    token_type: "Bearer",
    expires_in: accessTokenSeconds,
    refresh_token: keptRefreshToken ?? (await make("refresh", refreshScopes, refreshTokenSeconds)),
    scope: joinScope(scopes),
  };
}

async function makeToken(
  { facts, clock, ids }: OAuthContext,
  connection: Connection,
  grant: StoredGrant,
  { kind, scopes, seconds }: { kind: TokenKind; scopes: readonly string[]; seconds: number | null },
): Promise<string> {
  const now = clock.now();
  const token = facts.prefix(kind, grant.environment) + randomSecret(secretBytes);
  const expiresAt = seconds === null ? undefined : now + seconds * 1000;
  await new OAuthTokens(connection).insert(
    { id: ids.next("tok_"), kind, grantId: grant.id, scopes, expiresAt, hash: hashSecret(token) },
    now,
  );
  await new OAuthGrants(connection).keepUntil(grant.id, expiresAt);
  return token;
}
