import type { Credentials } from "./auth/credentials.ts";
import { type Call, limitsOf, type Permission } from "./call.ts";
import type { Clock } from "./clock.ts";
import { errorFromResponse } from "./errors/from-response.ts";
import { readErrorBody } from "./errors/read-error-body.ts";
import { SdkError } from "./errors/sdk-error.ts";
import { ConnectionError } from "./errors/transport-error.ts";
import { fetchSafely } from "./fetch-safely.ts";
import { within } from "./limits.ts";
import type { Middleware } from "./middleware.ts";
import type { Exchange } from "./observe/events.ts";
import type { Observer } from "./observe/observer.ts";
import type { ApiSpec } from "./operation.ts";
import type { ClientOptions } from "./options.ts";
import type { PreparedRequest } from "./prepare.ts";
import { type RateLimit, readRateLimit } from "./rate-limit.ts";
import type { Success } from "./result.ts";
import { readSuccess } from "./success.ts";

/** What every attempt of a client needs. */
export interface Client {
  readonly api: ApiSpec;
  readonly clock: Clock;
  readonly credentials: Credentials;
  readonly observer: Observer;
  readonly options: ClientOptions;
  /** Around each attempt. */
  readonly middleware: readonly Middleware[];
  /** Around each call: it is handed responses with a body that can still be read. */
  readonly callMiddleware: readonly Middleware[];
}

/** What one attempt is made of. */
export interface Attempt {
  readonly call: Call;
  readonly permission: Permission;
  /** In the order of the permission's schemes. */
  readonly secrets: readonly unknown[];
  readonly request: PreparedRequest;
  /** Told of the rate limit as soon as headers are there. */
  readonly onHeaders: ((response: Response, rateLimit: RateLimit | undefined) => void) | undefined;
}

/** Sends a request once and reads the whole answer within the limits. Throws an `SdkError` for anything but success. */
export function attempt(client: Client, { onHeaders, ...parts }: Attempt): Promise<Success<unknown>> {
  const { call, permission, request } = parts;
  const { operation, attempts } = call;
  const { api, clock, observer } = client;
  const headers = new Headers(request.headers);
  const exchange: Exchange = {
    operation,
    attempt: attempts,
    method: request.method,
    url: request.url,
    headers,
  };
  if (observer.listens) observer.emit({ type: "attempt:start", exchange });
  const answer = within(limitsOf(call, clock, call.timeout), async (signal) => {
    const response = await exchangeOnce(client, { ...parts, headers, signal });
    exchange.response = response;
    call.status = response.status;
    if (signal.aborted) await response.body?.cancel();
    const rateLimit = readRateLimit(response.headers, api.rateLimits?.headers);
    onHeaders?.(response, rateLimit);
    observer.announce(operation, response.headers);
    return readAnswer(client, call, permission, response, rateLimit);
  });
  return observer.listens
    ? answer
        .catch((error) => {
          exchange.error = error;
          throw error;
        })
        .finally(() => observer.emit({ type: "attempt:end", exchange }))
    : answer;
}

/** Sends the request through the middleware; credentials are added behind it. */
async function exchangeOnce(
  client: Client,
  parts: Omit<Attempt, "onHeaders"> & { readonly headers: Headers; readonly signal: AbortSignal },
): Promise<Response> {
  const { call, permission, secrets, request, headers, signal } = parts;
  const { credentials, middleware, options } = client;
  const { fetch = globalThis.fetch } = options;
  const send = ({ method, url, headers: sent, body }: PreparedRequest, isOwn = true) => {
    const target = isOwn ? credentials.apply(permission, secrets, sent, url) : url;
    const init = { method, headers: sent, signal };
    const withBody = body === undefined ? init : { ...init, body, duplex: "half" as const };
    const { begun } = call;
    const answer = (call.attempts === 1 && begun?.answer) || fetchSafely(fetch, target, withBody);
    return answer.catch((cause) => {
      throw cause instanceof SdkError ? cause : new ConnectionError(call, cause);
    });
  };
  const prepared = { ...request, headers };
  if (middleware.length === 0) return send(prepared);
  // Loaded by those who use it only.
  const { runMiddleware } = await import("./run-middleware.ts");
  return runMiddleware(middleware, { call, permission, request: prepared, signal }, send);
}

/** Data of a good answer; throws the error that any other is. */
export async function readAnswer(
  { api, clock, callMiddleware }: Client,
  call: Call,
  permission: Permission,
  response: Response,
  rateLimit: RateLimit | undefined = readRateLimit(response.headers, api.rateLimits?.headers),
): Promise<Success<unknown>> {
  // The copy of a stream would hold all that its reader has not read.
  const isKept = callMiddleware.length > 0 && !response.bodyUsed && call.operation.reading !== "stream";
  const kept = isKept ? response.clone() : response;
  call.status = response.status;
  if (!response.ok) {
    const scopes = { required: permission.scopes, granted: permission.granted };
    const body = await readErrorBody(response, call.operation);
    throw errorFromResponse(api, response, body, scopes, call, clock.now());
  }
  return readSuccess(api, call, response, kept, rateLimit);
}
