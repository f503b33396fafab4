import { defineExtension } from "../extension.ts";
import { positiveInteger, record } from "../shapes.ts";

export interface Idempotency {
  /** How long the first result is kept for retries. */
  readonly retentionSeconds: number;
}

/** `x-idempotency` on the parameter that takes an idempotency key. */
export const idempotency = defineExtension({
  name: "x-idempotency",
  on: "parameter",
  meaning: "The parameter takes an idempotency key, whose first result is kept this long.",
  example: { retentionSeconds: 86400 },
  schema: record({ retentionSeconds: positiveInteger }),
  convert: (raw: Idempotency): Idempotency => raw,
});
