import type { Reuse } from "./services.ts";

/** A refusal in OAuth's own form (RFC 6749 §4.1.2.1 and §5.2). */
export interface OAuthError {
  readonly error: string;
  readonly description: string;
  /** Where a code or token came a second time. */
  readonly reuse?: Reuse;
}

export function refusal(error: string, description: string): OAuthError {
  return { error, description: printable(description) };
}

/** Descriptions hold printable ASCII without `"` and `\` (RFC 6749 §5.2). */
function printable(description: string): string {
  return description.replace(/["\\]/g, "'").replace(/[^\x20-\x7e]/g, "?");
}
