import type { ApiDescription } from "../description.ts";

/** Prefix of webhooks' secrets (Standard Webhooks). */
const signingSecret = "whsec_";

/** Takes secrets out of a text that a caller wrote, where they do not belong: a key in a query, say. */
export function secretRedactor({ securitySchemes }: ApiDescription): (text: string) => string {
  const prefixes = securitySchemes.flatMap(({ prefixes: own }) => own.map(({ prefix }) => prefix));
  const known = [...new Set([...prefixes, signingSecret])].map((prefix) => prefix.replace(/[^\w]/g, "\\$&"));
  const secret = new RegExp(`(${known.join("|")})[A-Za-z0-9+/=_-]+`, "g");
  return (text) => text.replace(secret, "$1…");
}
