import type { Timestamp } from "./shared.ts";

export interface ClockModel {
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  now: Timestamp;
  frozen: boolean;
  /** Of real time. */
  ahead_seconds: number;
}

/**
 * Either by how much, or to when.
 *
 * At least 1 property, at most 1 property.
 */
export interface ClockAdvance {
  /** More than 0, at most 315360000. */
  seconds?: number | undefined;
  /** Format `date-time`. */
  to?: string | undefined;
}
