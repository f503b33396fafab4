import type { Grant } from "./grant.ts";

const fiveMinutes = 300_000;
const mostSkew = 30_000;

/** How long a grant's access token lives, in milliseconds; endless when nobody says. */
function lifetime({ issuedAt, expiresAt = Infinity }: Grant): number {
  return Math.max(0, expiresAt - issuedAt);
}

/**
 * Whether the access token must not be used any more. It counts as ended a little early (5 % of its life, at most 30
 * seconds), because the clocks of the machines that share it differ, and requests take their time.
 */
export function hasEnded(grant: Grant, now: number): boolean {
  return now >= (grant.expiresAt ?? Infinity) - Math.min(mostSkew, lifetime(grant) * 0.05);
}

/** Whether it is time to get the next one, while this one still works: the last fifth of its life, at most 5 minutes. */
export function isDue(grant: Grant, now: number): boolean {
  return now >= (grant.expiresAt ?? Infinity) - Math.min(fiveMinutes, lifetime(grant) * 0.2);
}
