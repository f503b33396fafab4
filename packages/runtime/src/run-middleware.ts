import type { Call, Permission } from "./call.ts";
import type { Middleware, Next } from "./middleware.ts";
import type { PreparedRequest } from "./prepare.ts";

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
