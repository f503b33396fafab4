import type { OperationContract } from "../contract.ts";

/** A request that was sent, and what came back. */
export interface Exchange {
  /** Undefined: no operation of the contract. */
  readonly operation: OperationContract | undefined;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Headers;
  readonly requestBody: string | undefined;
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined where it is none. */
  readonly body: unknown;
}
