import { type CallFacts, SdkError } from "./sdk-error.ts";

/** What a token server says when it refuses (RFC 6749 §4.1.2.1, §5.2; RFC 7009 §2.2.1). */
export interface OAuthProblem {
  /** Code of the error, such as `invalid_grant`. */
  readonly error: string;
  /** What the server says of it, without the secrets that were sent. */
  readonly description: string | undefined;
  /** Status of the answer; `undefined` when the refusal came by redirect. */
  readonly status: number | undefined;
}

/** The authorization server refused. `error` is its code, `description` its words. */
export class OAuthError extends SdkError {
  declare readonly code: "oauth_error";
  readonly error: string;
  readonly description: string | undefined;
  readonly status: number | undefined;

  constructor(problem: OAuthProblem, facts: CallFacts = {}) {
    const { error, description, status } = problem;
    const text = [status, error].filter((part) => part !== undefined).join(" ");
    super("oauth_error", `oauth_error: ${text}${description ? `: ${description}` : ""}`, facts);
    this.error = error;
    this.description = description;
    this.status = status;
  }

  override get name(): "OAuthError" {
    return "OAuthError";
  }
}

/**
 * Why the user has to be asked again: there are no tokens (`no_tokens`), the access token has ended and there is no
 * refresh token (`no_refresh_token`), the refresh token was refused (`refused`), or it was refused after an exchange
 * whose answer got lost, so that the tokens of that answer are lost too (`rotation_lost`).
 */
export type ReauthorizationReason = "no_tokens" | "no_refresh_token" | "refused" | "rotation_lost";

const explanations: Readonly<Record<ReauthorizationReason, string>> = {
  no_tokens: "the token store holds no tokens",
  no_refresh_token: "the access token has ended, and there is no refresh token",
  refused: "the refresh token was refused: it has expired or was revoked",
  rotation_lost:
    "the refresh token was refused after an exchange whose answer was lost, so its successor is lost too",
};

/** The grant has ended: only the user can give a new one. */
export class ReauthorizationRequiredError extends SdkError {
  declare readonly code: "reauthorization_required";
  readonly reason: ReauthorizationReason;

  constructor(reason: ReauthorizationReason, facts: CallFacts = {}, cause?: unknown) {
    const problem = `${explanations[reason]}; send the user to authorizationUrl() again`;
    super("reauthorization_required", `reauthorization_required: ${problem}`, facts, cause);
    this.reason = reason;
  }

  override get name(): "ReauthorizationRequiredError" {
    return "ReauthorizationRequiredError";
  }
}
