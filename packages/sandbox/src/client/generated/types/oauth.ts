import type { Environment, Name, OrganizationId, ScopesModel, Timestamp } from "./shared.ts";

export interface OAuthClient {
  client_id: string;
  /** At least 1 character, at most 100 characters. */
  name: Name;
  /**
   * `sandbox` for simulated data, `production` for live data.
   *
   * At least 1 character.
   */
  environment: Environment;
  redirect_uris: string[];
  grant_types: string[];
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
}

export interface OAuthClientList {
  data: OAuthClient[];
}

export interface OAuthClientCreate {
  /** At least 1 character, at most 100 characters. */
  name: Name;
  /**
   * Default: `sandbox`.
   *
   * At least 1 character.
   */
  environment?: Environment | undefined;
  /** At least 1 item, at most 20 items, no item twice. */
  redirect_uris: string[];
  /**
   * What it may exchange for tokens. Default: all that the API's document knows.
   *
   * No item twice.
   */
  grant_types?: string[] | undefined;
}

export type OAuthClientWithSecret = OAuthClient & {
  /** Shown only now. */
  client_secret: string;
};

export interface Grant {
  id: string;
  client_id: string;
  /** Matches `^org_[a-z0-9]+$`. */
  organization_id: OrganizationId;
  /**
   * `sandbox` for simulated data, `production` for live data.
   *
   * At least 1 character.
   */
  environment: Environment;
  scopes: ScopesModel;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  revoked_at: string | null;
}

export interface GrantList {
  data: Grant[];
}

export interface TokenIssue {
  /** At least 1 character. */
  client_id: string;
  /**
   * Default: the first organization.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
  /** Default: all. */
  scopes?: ScopesModel | undefined;
}

export interface IssuedTokens {
  grant_id: string;
  access_token: string;
  token_type: string;
  /** Seconds. */
  expires_in: number;
  refresh_token: string;
  scope: string;
}

export interface TokenExpiry {
  /**
   * Which of its tokens.
   *
   * @default "access"
   */
  token?: "access" | "refresh" | "all" | undefined;
}
