import { Memory } from "../../core/memory.ts";
import type { Exchange } from "../exchange.ts";
import { type Rule, requestKey } from "../rule.ts";

/** Two requests that are further apart are not taken for a retry. */
const retryWithin = 60_000;

/** A change whose answer was lost is sent again under its first idempotency key, so that it happens once. */
export function keptIdempotencyKey(operations: ReadonlySet<string>): Rule {
  const unanswered = new Memory<Exchange>();
  return {
    name: "dropped_idempotency_key",
    title: "Sends a change again under its first idempotency key",
    severity: "violation",
    watch(exchange) {
      if (exchange.operation === undefined || !operations.has(exchange.operation)) return undefined;
      const key = requestKey(exchange);
      const before = unanswered.get(key);
      if (isUnanswered(exchange)) unanswered.set(key, exchange);
      else unanswered.delete(key);
      if (before === undefined || exchange.at - before.at > retryWithin) return undefined;
      const { idempotencyKey: first } = before;
      if (first === undefined)
        return `sent ${exchange.operation} again, and had no idempotency key from the start`;
      if (exchange.idempotencyKey === undefined)
        return `sent ${exchange.operation} again without its idempotency key`;
      return exchange.idempotencyKey === first
        ? undefined
        : `sent ${exchange.operation} again under another idempotency key`;
    },
  };
}

/** Whether the caller can't know if the change was made. */
function isUnanswered({ status, fault }: Exchange): boolean {
  return status >= 500 || (fault !== undefined && /^(reset|stall|truncate)$/.test(fault));
}
