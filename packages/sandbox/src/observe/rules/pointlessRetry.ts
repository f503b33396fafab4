import { Memory } from "../../core/memory.ts";
import type { ErrorDescription } from "../../description.ts";
import { type Rule, requestKey } from "../rule.ts";

const retryWithin = 60_000;

/** What the document says is not retryable, and no change of the world can cure, is not sent again as it was. */
export function pointlessRetry(errors: readonly ErrorDescription[]): Rule {
  const hopeless = new Set(
    errors
      .filter(({ status, retryable }) => !retryable && (status === 400 || status === 403))
      .map(({ code }) => code),
  );
  const refused = new Memory<number>();
  return {
    name: "pointless_retry",
    title: "Does not send again what can't succeed",
    severity: "violation",
    watch(exchange) {
      const { credential, code, at } = exchange;
      if (credential === undefined || code === undefined || !hopeless.has(code)) return undefined;
      const key = requestKey(exchange);
      const before = refused.get(key);
      refused.set(key, at);
      if (before === undefined || at - before > retryWithin) return undefined;
      return `sent again, unchanged, what had been refused with ${code}`;
    },
  };
}
