import type { ApiDescription } from "../description.ts";

/** Prefix of webhooks' secrets (Standard Webhooks). */
const signingSecret = "whsec_";

/** Parameters of OAuth (RFC 6749) whose values can be told from nothing else. */
const named = /([?&](?:client_secret|code)=)[^&]+/gi;

/**
 * Takes secrets out of a target that a caller wrote, where they do not belong: a key in a path or a query, say,
 * percent-encoded or not.
 */
export function secretRedactor({ securitySchemes }: ApiDescription): (text: string) => string {
  const prefixes = securitySchemes.flatMap(({ prefixes: own }) => own.map(({ prefix }) => prefix));
  const known = [...new Set([...prefixes, signingSecret])].map((prefix) =>
    prefix.replace(/[^\w]/g, "\\$&").replace(/_/g, "(?:_|%5F)"),
  );
  const secret = new RegExp(`(${known.join("|")})[A-Za-z0-9+/=_%-]+`, "gi");
  return (text) => text.replace(secret, "$1…").replace(named, "$1…");
}
