import { ApiError } from "../errors/apiError.ts";
import type { Connection } from "../storage/connection.ts";
import type { Credential, TokenLookup } from "./credential.ts";

/** Challenge for a request without usable credentials (RFC 6750 §3). */
export const realm = `Bearer realm="outfame"`;

/**
 * The token of `Authorization: Bearer <token>` (RFC 6750 §2.1).
 * @throws ApiError unauthorized where the header is missing or malformed.
 */
export function bearerToken(header: string | null): string {
  if (header === null) {
    throw new ApiError("unauthorized", {
      message: "No credential. Send your API key in the header Authorization: Bearer <key>.",
      headers: { "WWW-Authenticate": realm },
    });
  }
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(header)?.[1];
  if (token === undefined) throw unusable();
  return token;
}

/**
 * Who the caller is.
 * @throws ApiError unauthorized where the token is unknown, expired or revoked.
 */
export async function authenticate(
  connection: Connection,
  token: string,
  lookups: readonly TokenLookup[],
): Promise<Credential> {
  for (const lookup of lookups) {
    const credential = await lookup(connection, token);
    if (credential !== undefined) return credential;
  }
  throw unusable();
}

/** The credential is there, and no good. */
export function unusable(): ApiError {
  return new ApiError("unauthorized", { headers: { "WWW-Authenticate": `${realm}, error="invalid_token"` } });
}
