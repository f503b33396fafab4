import { ResponseError } from "../errors/transport-error.ts";
import type { Grant } from "./grant.ts";
import { post } from "./post.ts";
import type { AuthorizationServer } from "./server.ts";

/**
 * Exchanges a code or a refresh token for tokens (RFC 6749 §4.1.3, §6), with one request.
 * @param before the grant that is being refreshed: what an answer leaves out stays as it was (RFC 6749 §6).
 * Throws an `OAuthError` for a refusal; `ConnectionError`, `TimeoutError` and `ResponseError` leave open what happened.
 */
export async function requestTokens(
  server: AuthorizationServer,
  form: Readonly<Record<string, string>>,
  before?: Grant,
): Promise<Grant> {
  const { endpoints, clock, accessTokenSeconds } = server;
  // Counted from before the request, so that the token never lives longer than this.
  const issuedAt = clock.now();
  const url = before === undefined ? endpoints.token : (endpoints.refresh ?? endpoints.token);
  const { status, body, facts } = await post(server, url, form);
  const accessToken = body?.["access_token"];
  const type = body?.["token_type"] ?? "Bearer";
  if (typeof accessToken !== "string" || accessToken === "") {
    throw new ResponseError("the answer holds no access_token", status, undefined, facts);
  }
  if (String(type).toLowerCase() !== "bearer") {
    throw new ResponseError("the token_type is not Bearer", status, undefined, facts);
  }
  const seconds = Number(body?.["expires_in"] ?? accessTokenSeconds ?? Number.NaN);
  const refreshToken = body?.["refresh_token"];
  const scope = body?.["scope"];
  return {
    accessToken,
    refreshToken: typeof refreshToken === "string" && refreshToken ? refreshToken : before?.refreshToken,
    issuedAt,
    expiresAt: Number.isFinite(seconds) ? issuedAt + seconds * 1000 : undefined,
    scopes: typeof scope === "string" ? scope.split(" ").filter(Boolean) : before?.scopes,
  };
}
