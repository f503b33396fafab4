import { type CallFacts, SdkError } from "./sdk-error.ts";

/** Credentials are missing, unusable, or not safe to send from here. Nothing was sent. */
export class CredentialsError extends SdkError {
  declare readonly code: "missing_credentials" | "invalid_credentials";

  constructor(
    code: "missing_credentials" | "invalid_credentials",
    problem: string,
    facts: CallFacts = {},
    cause?: unknown,
  ) {
    super(code, `${code}: ${problem}`, facts, cause);
  }

  override get name(): "CredentialsError" {
    return "CredentialsError";
  }
}
