import { Memory } from "../../core/memory.ts";
import { callerOf, type Rule } from "../rule.ts";

/** Requests that were on their way when the refusal was answered are not held against their caller. */
const onTheWay = 100;

/** `Retry-After` is obeyed whole (RFC 9110 §10.2.3): over a limit by everything, after an outage by the operation. */
export function earlyRetry(limitCode: string | null): Rule {
  const waits = new Memory<{ readonly from: number; readonly until: number }>();
  return {
    name: "early_retry",
    title: "Comes back no sooner than Retry-After says",
    severity: "violation",
    watch(exchange) {
      const caller = callerOf(exchange);
      if (caller === undefined) return undefined;
      const { at, operation, retryAfter, code, duration } = exchange;
      const found = [caller, `${caller} ${operation}`]
        .map((key) => waits.get(key))
        .find((wait) => wait !== undefined && at > wait.from + onTheWay && at < wait.until);
      if (retryAfter !== undefined) {
        const key = code === limitCode ? caller : `${caller} ${operation}`;
        const until = at + retryAfter * 1000;
        const known = waits.get(key);
        // A refusal in the meantime does not begin the wait anew: the first is what was not obeyed.
        if (known === undefined || at >= known.until) waits.set(key, { from: at + duration, until });
      }
      if (found === undefined) return undefined;
      return `came ${seconds(found.until - at)} before it had been told to`;
    },
  };
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
