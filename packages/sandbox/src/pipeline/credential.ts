import type { Connection } from "../storage/connection.ts";
import type { Tenant } from "../storage/tenant.ts";

/** Who calls, and what they may do. */
export interface Credential {
  /** Name of the security scheme that it satisfies. */
  readonly scheme: string;
  /** Of the key or token: what it is counted by where each counts on its own. */
  readonly id: string;
  readonly tenant: Tenant;
  readonly scopes: readonly string[];
  readonly plan: string;
}

/**
 * Finds the credential that a bearer token stands for; one for each kind of token.
 * It may throw ApiError unauthorized, where it knows why a token is no good any more.
 */
export type TokenLookup = (connection: Connection, token: string) => Promise<Credential | undefined>;
