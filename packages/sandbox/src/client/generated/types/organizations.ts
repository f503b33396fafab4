import type { Name, OrganizationId, Plan, Timestamp } from "./shared.ts";

export interface Organization {
  /** Matches `^org_[a-z0-9]+$`. */
  id: OrganizationId;
  /** At least 1 character, at most 100 characters. */
  name: Name;
  /**
   * A plan of the API's document, by its name.
   *
   * At least 1 character.
   */
  plan: Plan;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  created_at: Timestamp;
}

export interface OrganizationList {
  data: Organization[];
}

export interface OrganizationCreate {
  /** At least 1 character, at most 100 characters. */
  name: Name;
  /**
   * Default: the first organization's.
   *
   * At least 1 character.
   */
  plan?: Plan | undefined;
}

export interface OrganizationUpdate {
  /** At least 1 character, at most 100 characters. */
  name?: Name | undefined;
  /**
   * A plan of the API's document, by its name.
   *
   * At least 1 character.
   */
  plan?: Plan | undefined;
}

export interface Usage {
  kind: "api_key" | "oauth";
  /** Of the key; of the organization for its OAuth tokens. */
  id: string;
  name: string;
  /**
   * A plan of the API's document, by its name.
   *
   * At least 1 character.
   */
  plan: Plan;
  windows: {
    window: "second" | "minute" | "day";
    /** Null: none. */
    limit: number | null;
    used: number;
    /**
     * RFC 3339, by the sandbox's clock.
     *
     * Format `date-time`.
     */
    resets_at: Timestamp;
  }[];
}

export interface UsageList {
  data: Usage[];
}
