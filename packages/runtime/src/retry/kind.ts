import { ApiError } from "../errors/api-error.ts";
import type { SdkError } from "../errors/sdk-error.ts";
import { ConnectionError, TimeoutError } from "../errors/transport-error.ts";
import type { ApiSpec } from "../operation.ts";

/** Why an attempt may work when it is repeated: the caller was too fast, or something was out of order for a moment. */
export type FailureKind = "throttled" | "transient";

/** What kind of failure it is; `undefined` for one that would happen again. */
export function kindOf(failure: SdkError, api: ApiSpec): FailureKind | undefined {
  if (failure instanceof ApiError) {
    const { status, code } = failure;
    if (status === 429) return "throttled";
    const passes =
      [408, 425, 500, 502, 503, 504].includes(status) ||
      (status === 409 && api.retryableConflicts?.includes(code));
    return passes ? "transient" : undefined;
  }
  const passes =
    failure instanceof ConnectionError || (failure instanceof TimeoutError && failure.limit === "attempt");
  return passes ? "transient" : undefined;
}
