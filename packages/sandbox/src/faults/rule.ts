import type { Transport } from "../http/transport.ts";

/** What is to go wrong, where, and how often. */
export interface FaultRule {
  readonly id: string;
  /** Of the operation; `*`: every one. */
  readonly operation: string;
  /** Answer with this status, and the document's error for it where there is one. */
  readonly status: number | null;
  /** Whole seconds that such an answer tells to wait. */
  readonly retry_after: number | null;
  /** Real milliseconds that the answer comes later. */
  readonly latency_ms: number;
  /** How the answer gets lost on its way. */
  readonly transport: Transport | null;
  /** Whether the operation is performed all the same: `after` it, only its answer is spoilt. */
  readonly moment: "before" | "after";
  /** From 0 to 1: how many of the requests it meets. */
  readonly probability: number;
  /** How many more times; null: without end. */
  readonly remaining: number | null;
}

export function concerns(rule: FaultRule, operation: string): boolean {
  return (rule.operation === "*" || rule.operation === operation) && rule.remaining !== 0;
}

/** What a rule does, in one word for the request log. */
export function wordFor({ status, transport }: FaultRule): string {
  return transport ?? (status === null ? "latency" : String(status));
}
