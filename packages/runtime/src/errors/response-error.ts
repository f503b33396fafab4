import { type CallFacts, hide, SdkError } from "./sdk-error.ts";

/** The server said yes, but its answer is not what the document promises. */
export class ResponseError extends SdkError {
  declare readonly code: "invalid_response";
  declare readonly status: number;
  /** The body as it came: text, or what the text meant. */
  declare readonly body: unknown;

  constructor(problem: string, status: number, body: unknown, facts: CallFacts) {
    super("invalid_response", `${status} invalid_response: ${problem}`, facts);
    this.status = status;
    hide(this, { body });
  }

  override get name(): "ResponseError" {
    return "ResponseError";
  }
}
