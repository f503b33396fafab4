export interface Fault {
  id: string;
  operation: string;
  status: number | null;
  retry_after: number | null;
  latency_ms: number;
  transport: string | null;
  moment: string;
  probability: number;
  /** How many more times; null: without end. */
  remaining: number | null;
}

export interface FaultList {
  data: Fault[];
}

/** At least one of `status`, `latency_ms`, `transport`. */
export type FaultCreate = ({
  status: {} | null;
} | {
  latency_ms: {} | null;
} | {
  transport: {} | null;
}) & {
  /**
   * Its operationId in the API's document; `*`: every one.
   *
   * At least 1 character.
   *
   * @default "*"
   */
  operation?: string | undefined;
  /**
   * Answer with it: with the document's error for it, or as a gateway would.
   *
   * At least 400, at most 599.
   */
  status?: number | undefined;
  /**
   * Seconds that such an answer tells to wait.
   *
   * At least 1, at most 86400.
   */
  retry_after?: number | undefined;
  /**
   * Real milliseconds that the answer comes later.
   *
   * At least 0, at most 600000.
   *
   * @default 0
   */
  latency_ms?: number | undefined;
  /** The connection is reset; no body follows the headers; the body ends in its middle. */
  transport?: "reset" | "stall" | "truncate" | undefined;
  /**
   * `after`: the operation is performed, and only its answer is spoilt.
   *
   * @default "before"
   */
  moment?: "before" | "after" | undefined;
  /**
   * How many of the requests meet it.
   *
   * More than 0, at most 1.
   *
   * @default 1
   */
  probability?: number | undefined;
  /**
   * How often. Default: until it is ended.
   *
   * At least 1.
   */
  times?: number | undefined;
};
