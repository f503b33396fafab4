import type { Rule } from "../rule.ts";

/** A refresh token is used once (RFC 9700 §4.14.2). The authorization server tells when one comes again. */
export function singleRefresh(): Rule {
  return {
    name: "refresh_token_reuse",
    title: "Uses every refresh token once",
    severity: "violation",
    watch: () => undefined,
  };
}
