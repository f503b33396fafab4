import { ApiError } from "../errors/apiError.ts";
import type { Credential, TokenLookup } from "./credential.ts";

/** Challenge for a request without usable credentials (RFC 6750 §3). */
export const realm = `Bearer realm="outfame"`;

/**
 * Who the caller is, by `Authorization: Bearer <token>` (RFC 6750 §2.1).
 * @throws ApiError unauthorized where the header is missing, malformed, or its token is unknown or revoked.
 */
export function authenticate(headers: Headers, lookups: readonly TokenLookup[]): Credential {
  const header = headers.get("Authorization");
  if (header === null) {
    throw new ApiError("unauthorized", {
      message: "No credential. Send your API key in the header Authorization: Bearer <key>.",
      headers: { "WWW-Authenticate": realm },
    });
  }
  const token = /^Bearer +([A-Za-z0-9._~+/-]+=*) *$/i.exec(header)?.[1];
  for (const lookup of token === undefined ? [] : lookups) {
    const credential = lookup(token ?? "");
    if (credential !== undefined) return credential;
  }
  throw unusable();
}

/** The credential is there, and no good. */
export function unusable(): ApiError {
  return new ApiError("unauthorized", { headers: { "WWW-Authenticate": `${realm}, error="invalid_token"` } });
}
