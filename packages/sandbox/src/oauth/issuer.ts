import type { OAuthServices } from "./services.ts";

/** The authorization server's own URL (RFC 8414 §2): the one that it is reached by. */
export function issuerOf({ publicUrl }: OAuthServices, requestUrl: string): string {
  return publicUrl ?? new URL(requestUrl).origin;
}
