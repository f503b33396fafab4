import { hide } from "../errors/sdk-error.ts";
import type { Grant } from "./grant.ts";

/**
 * Tokens that were just received and stored. `accessToken` and `refreshToken` can be read, but logs, spreads and
 * `JSON.stringify` leave them out.
 */
export class OAuthTokens {
  declare readonly accessToken: string;
  declare readonly refreshToken: string | undefined;
  /** When the access token ends; `undefined` when nobody says. */
  readonly expiresAt: Date | undefined;
  /** Scopes that the user granted, where the server tells. */
  readonly scopes: readonly string[] | undefined;

  constructor(grant: Grant) {
    const { accessToken, refreshToken, expiresAt, scopes } = grant;
    this.expiresAt = expiresAt === undefined ? undefined : new Date(expiresAt);
    this.scopes = scopes;
    hide(this, { accessToken, refreshToken });
  }
}
