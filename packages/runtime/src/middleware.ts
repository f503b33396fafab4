import type { Call, Permission } from "./call.ts";
import type { OperationSpec } from "./operation.ts";
import type { PreparedRequest } from "./prepare.ts";

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

/** Sends a request through all middleware, outermost first; at last tells whether it still goes to its own origin. */
export function runMiddleware(
  middleware: readonly Middleware[],
  { call, permission, request, signal }: Surroundings,
  last: (request: PreparedRequest, isOwn: boolean) => Promise<Response>,
): Promise<Response> {
  const { method, url, headers, body } = request;
  const init = { method, headers, signal };
  const withBody = body === undefined ? init : { ...init, body, duplex: "half" as const };
  const original = new Request(url, withBody);
  const { operation, idempotencyKey } = call;
  const context = {
    operation: { ...operation, scopes: permission.scopes },
    attempt: call.attempts,
    idempotencyKey,
    signal,
  };
  const next = middleware.reduceRight<Next>(
    (inner, outer) => async (asked) => outer(asked, inner, context),
    async (asked) => {
      const prepared = await toPrepared(asked, asked === original ? body : undefined);
      return last(prepared, new URL(asked.url).origin === new URL(url).origin);
    },
  );
  return next(original);
}

/** Where middleware stands: around a call, or around one of its attempts. */
interface Surroundings {
  readonly call: Call;
  readonly permission: Permission;
  readonly request: PreparedRequest;
  readonly signal: AbortSignal;
}

/** What is to be sent. A body is sent as it was given where that is possible, as bytes where it was exchanged. */
async function toPrepared(asked: Request, given: PreparedRequest["body"]): Promise<PreparedRequest> {
  const { method, url, headers } = asked;
  const body =
    given instanceof ReadableStream ? asked.body : (given ?? (asked.body && (await asked.arrayBuffer())));
  return { method, url, headers: new Headers(headers), body: body ?? undefined };
}
