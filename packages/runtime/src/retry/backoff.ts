import type { FailureKind } from "./kind.ts";

/** Milliseconds: the first wait is at most `base`, each further one at most twice the one before, none over `cap`. */
const curves = {
  transient: { base: 500, cap: 8_000 },
  throttled: { base: 1_000, cap: 20_000 },
} as const;

/**
 * How long to wait before a retry that nobody gave a time for: exponential, with full jitter, so that clients which
 * failed together do not come back together. `retry` counts from 0; `random` is in [0, 1).
 */
export function backoff(kind: FailureKind, retry: number, random: number): number {
  const { base, cap } = curves[kind];
  return Math.round(random * Math.min(cap, base * 2 ** retry));
}
