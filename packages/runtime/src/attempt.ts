import type { Credentials } from "./auth/credentials.ts";
import type { Call, Permission } from "./call.ts";
import { errorFromResponse, readRequestId } from "./errors/from-response.ts";
import { SdkError } from "./errors/sdk-error.ts";
import { AbortError, ConnectionError, TimeoutError, type TransportFacts } from "./errors/transport-error.ts";
import { within } from "./limits.ts";
import type { ApiSpec } from "./operation.ts";
import type { PreparedRequest } from "./prepare.ts";
import { readRateLimit } from "./rate-limit.ts";
import { fetchSafely } from "./redirect.ts";
import { readData, readErrorBody } from "./response.ts";
import type { Success } from "./result.ts";

/** What every attempt of a client needs. */
export interface Sender {
  readonly api: ApiSpec;
  readonly credentials: Credentials;
  readonly fetch: typeof globalThis.fetch;
}

/** Sends a request once and reads the whole answer within the limits. Throws an `SdkError` for anything but success. */
export function attempt(
  sender: Sender,
  call: Call,
  permission: Permission,
  request: PreparedRequest,
): Promise<Success<unknown>> {
  const { api, credentials, fetch } = sender;
  const { operation, idempotencyKey, attempts, timeout, deadline } = call;
  let status: number | undefined;
  const facts = (): TransportFacts => ({ operation, attempts, idempotencyKey, status });
  const left = call.startedAt + deadline - performance.now();
  const limits = {
    signal: call.signal,
    timeout: Math.min(timeout, left),
    onTimeout: () =>
      left < timeout
        ? new TimeoutError("deadline", deadline, facts())
        : new TimeoutError("attempt", timeout, facts()),
    onAbort: (reason: unknown) => new AbortError(facts(), reason),
  };
  return within(limits, async (signal) => {
    const headers = new Headers(request.headers);
    const url = await credentials.apply(permission, headers, request.url, facts());
    const { method, body } = request;
    const init = {
      method,
      headers,
      signal,
      ...(body === undefined ? {} : { body, duplex: "half" as const }),
    };
    const response = await fetchSafely(fetch, url, init).catch((cause) => {
      throw new ConnectionError(facts(), cause);
    });
    ({ status } = response);
    if (signal.aborted) await response.body?.cancel();
    if (!response.ok) {
      const scopes = { required: permission.scopes, granted: permission.granted };
      throw errorFromResponse(api, response, await readErrorBody(response), scopes, facts());
    }
    const data = await readData(response, operation, facts()).catch((cause) => {
      throw cause instanceof SdkError ? cause : new ConnectionError(facts(), cause);
    });
    const requestId = readRequestId(api, response.headers);
    const rateLimit = readRateLimit(response.headers, api.rateLimitHeaders);
    return { ok: true, data, response, requestId, rateLimit, idempotencyKey, attempts };
  });
}
