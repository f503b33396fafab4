/** Tokens of one consent, as they are stored: plain JSON, with secrets. */
export interface Grant {
  readonly accessToken: string;
  readonly refreshToken?: string | undefined;
  /** When the tokens were asked for: milliseconds since 1970. */
  readonly issuedAt: number;
  /** When the access token ends; absent when nobody says. */
  readonly expiresAt?: number | undefined;
  /** Scopes that the tokens carry, where the server tells. */
  readonly scopes?: readonly string[] | undefined;
}

/** What a token store holds: plain JSON, with secrets. */
export interface TokenRecord {
  /** Goes up by one with every write. */
  readonly version: number;
  /** Absent after `revoke` and `forget`. */
  readonly grant?: Grant | undefined;
  /** Since when a refresh is under way; left behind by one whose answer never arrived. */
  readonly refreshingSince?: number | undefined;
  /** The refresh token is known to be of no more use. */
  readonly ended?: "refused" | "rotation_lost" | undefined;
}
