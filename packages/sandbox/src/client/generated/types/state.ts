import type { OrganizationId, Timestamp } from "./shared.ts";

export interface Health {
  status: "ok";
  /** Of the API. */
  title: string;
  /** Of the API's document. */
  version: string;
}

/** Show the consent page, or answer as if a user had decided. */
export type Consent = "ask" | "allow" | "deny";

/** Which deliveries come twice, under one event id: none, the next one, all. */
export type Duplicates = "never" | "next" | "always";

export interface Settings {
  /** Whether requests are counted and refused by plan. */
  limits: boolean;
  consent: Consent;
  /** Who allows without the page; null: the first organization. */
  consent_organization_id: OrganizationId | null;
  duplicates: Duplicates;
  /** Key of all simulated data. */
  seed: number;
}

export interface SettingsUpdate {
  limits?: boolean | undefined;
  consent?: Consent | undefined;
  /** Who allows without the page; null: the first organization. */
  consent_organization_id?: OrganizationId | null | undefined;
  duplicates?: Duplicates | undefined;
}

/** Matches `^[A-Za-z0-9._-]{1,100}$`. */
export type SnapshotName = string;

export interface Snapshot {
  /** Matches `^[A-Za-z0-9._-]{1,100}$`. */
  name: SnapshotName;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  taken_at: Timestamp;
  /** How much was kept. */
  rows: number;
}

export interface SnapshotList {
  data: Snapshot[];
}

export interface SnapshotCreate {
  /** Matches `^[A-Za-z0-9._-]{1,100}$`. */
  name: SnapshotName;
}

export interface ResetRequest {
  /**
   * Key of all simulated data from now on.
   *
   * At least 0, at most 9007199254740991.
   */
  seed?: number | undefined;
  /**
   * Connect so many simulated accounts to the first organization.
   *
   * At least 0, at most 1000.
   *
   * @default 0
   */
  accounts?: number | undefined;
}
