import type { Call } from "./call.ts";
import { SdkError } from "./errors/sdk-error.ts";
import { ConnectionError } from "./errors/transport-error.ts";
import type { ApiSpec } from "./operation.ts";
import type { RateLimit } from "./rate-limit.ts";
import { readData } from "./response.ts";
import type { Success } from "./result.ts";

/** Reads a good answer; throws an `SdkError` where it breaks off or is not what the document promises. */
export async function readSuccess(
  api: ApiSpec,
  call: Call,
  response: Response,
  kept: Response,
  rateLimit: RateLimit | undefined,
): Promise<Success<unknown>> {
  const data = await readData(response, call.operation, call).catch((cause) => {
    throw cause instanceof SdkError ? cause : new ConnectionError(call, cause);
  });
  const requestId = readRequestId(api, response.headers);
  const { idempotencyKey, attempts, totalDelay } = call;
  return { ok: true, data, response: kept, requestId, rateLimit, idempotencyKey, attempts, totalDelay };
}

/** Id of the request, from the header that the document names. */
export function readRequestId(api: ApiSpec, headers: Headers): string | undefined {
  return (api.requestIdHeader && headers.get(api.requestIdHeader)) || undefined;
}
