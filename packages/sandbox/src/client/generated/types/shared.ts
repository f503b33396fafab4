/** In the form of the API's own errors. */
export interface ErrorModel {
  error: {
    /** Stable, for programs. */
    code: string;
    /** For people. */
    message: string;
    /** Format `uri`. */
    doc_url?: string;
    request_id: string;
    /** Every fault of the request. */
    details?: {
      field: string;
      message: string;
    }[];
  };
}

/** Matches `^org_[a-z0-9]+$`. */
export type OrganizationId = string;

/**
 * RFC 3339, by the sandbox's clock.
 *
 * Format `date-time`.
 */
export type Timestamp = string;

/** At least 1 character, at most 100 characters. */
export type Name = string;

/**
 * A plan of the API's document, by its name.
 *
 * At least 1 character.
 */
export type Plan = string;

/**
 * `sandbox` for simulated data, `production` for live data.
 *
 * At least 1 character.
 */
export type Environment = string;

/** No item twice. */
export type ScopesModel = string[];
