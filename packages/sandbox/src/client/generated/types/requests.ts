import type { Timestamp } from "./shared.ts";

export interface RequestModel {
  id: string;
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  at: Timestamp;
  method: string;
  /** Path and query. */
  target: string;
  operation: string | null;
  organization_id: string | null;
  environment: string | null;
  /** Of the key or token. */
  credential_id: string | null;
  status: number;
  /** Of the error. */
  code: string | null;
  retry_after: number | null;
  /** What was injected. */
  fault: string | null;
  duration_ms: number;
}

export interface RequestList {
  data: RequestModel[];
}

export interface Misconduct {
  /**
   * RFC 3339, by the sandbox's clock.
   *
   * Format `date-time`.
   */
  at: Timestamp;
  request_id: string;
  credential_id: string | null;
  message: string;
}

export interface VerdictRule {
  /** Stable, for programs: `early_retry`. */
  name: string;
  title: string;
  /** Advice alone does not fail the verdict: there may be a good reason. */
  severity: "violation" | "advice";
  passed: boolean;
  /** The first hundred. */
  findings: Misconduct[];
}

export interface Verdict {
  /** Whether no rule was violated. */
  passed: boolean;
  /** How many were watched. */
  requests: number;
  rules: VerdictRule[];
}
