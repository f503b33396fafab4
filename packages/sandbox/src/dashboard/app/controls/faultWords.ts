import type { Fault } from "../../../control/generated/types.ts";
import { count } from "../core/words.ts";

/** What can become of the connection. */
export const transports = [
  { value: "reset", words: "Reset" },
  { value: "stall", words: "Headers, and then nothing" },
  { value: "truncate", words: "Ends in the middle of the body" },
] as const;

/** When it strikes. */
export const moments = [
  { value: "before", words: "Before: nothing is done" },
  { value: "after", words: "After: done, and only the answer is spoilt" },
] as const;

/** A fault in one line. */
export function faultWords(fault: Fault): string {
  const {
    status,
    retry_after: retryAfter,
    latency_ms: latency,
    transport,
    moment,
    probability,
    remaining,
  } = fault;
  const known = transports.find(({ value }) => value === transport)?.words.toLowerCase() ?? transport;
  return [
    ...(status === null ? [] : [`answers ${status}`]),
    ...(retryAfter === null ? [] : [`Retry-After ${retryAfter} s`]),
    ...(latency === 0 ? [] : [`${latency} ms later`]),
    ...(known === null ? [] : [`connection: ${known}`]),
    ...(moment === "after" ? ["after it is done"] : []),
    ...(probability === 1 ? [] : [`${Math.round(probability * 1000) / 10} % of requests`]),
    remaining === null ? "until ended" : remaining === 0 ? "used up" : count(remaining, "more time"),
  ].join(", ");
}
