import type { OperationSpec } from "./operation.ts";

/** What a middleware knows of the call it stands around. */
export interface MiddlewareContext {
  /** The operation, and the scopes it needs with the credentials used. */
  readonly operation: OperationSpec & { readonly scopes: readonly string[] };
  /** Which attempt this is, from 1; 0 around the whole call. */
  readonly attempt: number;
  /** The key that makes repeating harmless, if the operation takes one. */
  readonly idempotencyKey: string | undefined;
  /** Ends when the call or the attempt does; for a middleware that waits. */
  readonly signal: AbortSignal;
}

/** Goes on to the next middleware, at last to the API. */
export type Next = (request: Request) => Promise<Response>;

/**
 * Code around a request: it may change the request, look at the answer, answer itself, or throw. Credentials are not
 * in its sight: they are added last, and only where a request goes to the origin it was made for.
 */
export type Middleware = (
  request: Request,
  next: Next,
  context: MiddlewareContext,
) => Response | Promise<Response>;
