import { SdkError } from "../errors/sdk-error.ts";

/** Why a delivery can't be trusted. */
export type WebhookProblem =
  | "invalid_secret"
  | "missing_header"
  | "invalid_timestamp"
  | "timestamp_too_old"
  | "timestamp_in_future"
  | "parsed_body"
  | "invalid_body"
  | "signature_mismatch";

/** A delivery is not what the sender signed, or can't be checked. Answer it with a 4xx, and do not act on it. */
export class WebhookVerificationError extends SdkError {
  declare readonly code: WebhookProblem;

  constructor(code: WebhookProblem, message: string) {
    super(code, message);
  }

  override get name(): "WebhookVerificationError" {
    return "WebhookVerificationError";
  }
}
