import type { DeliveryDescription } from "../description.ts";
import type { DeliveryState } from "../storage/deliveries.ts";

type Schedule = Pick<DeliveryDescription, "retryAfterSeconds">;
type Disabling = Pick<DeliveryDescription, "disableAfterConsecutiveFailures">;

/** A delivery that is due at once. */
export function newDelivery(now: number): DeliveryState {
  return { status: "pending", attempts: 0, dueAt: now };
}

/**
 * What an attempt makes of a delivery. Each wait of the schedule counts from the failure before it, not from the
 * event: with 1, 5 and 30 minutes the retries come 1, 6 and 36 minutes after the first attempt failed.
 *
 * @param endedAt when its outcome was known, in milliseconds.
 */
export function afterAttempt(
  state: DeliveryState,
  succeeded: boolean,
  endedAt: number,
  { retryAfterSeconds }: Schedule,
): DeliveryState {
  const attempts = state.attempts + 1;
  if (succeeded) return { status: "delivered", attempts, dueAt: null };
  if (state.status !== "pending") return { ...state, attempts };
  const wait = retryAfterSeconds[state.attempts];
  if (wait === undefined) return { status: "failed", attempts, dueAt: null };
  return { status: "pending", attempts, dueAt: endedAt + wait * 1000 };
}

/**
 * Failures in a row of an endpoint after one more attempt. Every attempt counts, whatever event it delivers: a failed
 * delivery is what gets retried, so a retry that fails is one more of them.
 */
export function failuresAfter(failures: number, succeeded: boolean): number {
  return succeeded ? 0 : failures + 1;
}

/** Whether an endpoint has failed so often in a row that nothing more is sent to it. */
export function isToBeDisabled(
  failures: number,
  { disableAfterConsecutiveFailures: most }: Disabling,
): boolean {
  return most !== null && failures >= most;
}
