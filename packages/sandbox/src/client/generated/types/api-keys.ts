import type { Environment, Name, OrganizationId, Plan, ScopesModel, Timestamp } from "./shared.ts";

export interface ApiKey {
  id: string;
  /** Matches `^org_[a-z0-9]+$`. */
  organization_id: OrganizationId;
  /** At least 1 character, at most 100 characters. */
  name: Name;
  /**
   * `sandbox` for simulated data, `production` for live data.
   *
   * At least 1 character.
   */
  environment: Environment;
  /** Its first characters. */
  prefix: string;
  scopes: ScopesModel;
  /** Null: the organization's. */
  plan: string | null;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
  last_used_at: string | null;
}

export interface ApiKeyList {
  data: ApiKey[];
}

export interface ApiKeyCreate {
  /** At least 1 character, at most 100 characters. */
  name: Name;
  /**
   * Default: the first organization's.
   *
   * Matches `^org_[a-z0-9]+$`.
   */
  organization_id?: OrganizationId | undefined;
  /** Default: all. */
  scopes?: ScopesModel | undefined;
  /**
   * Default: the organization's.
   *
   * At least 1 character.
   */
  plan?: Plan | undefined;
  /**
   * Default: `sandbox`.
   *
   * At least 1 character.
   */
  environment?: Environment | undefined;
}

export type ApiKeyWithSecret = ApiKey & {
  /** The key itself. Shown only now. */
  secret: string;
};
