import type { SecuritySchemeSpec } from "../operation.ts";
import { isBrowser, isLoopback } from "../platform.ts";

/** Why a secret cannot be right, or must not be sent from here: it is live and `browser` or `clear` would tell it to others. */
export type Flaw = "empty" | "odd" | "browser" | "clear";

/** What is wrong with a secret; `undefined` when it may be sent. */
export function flawOf(scheme: SecuritySchemeSpec, secret: unknown, baseUrl: URL): Flaw | undefined {
  if (typeof secret !== "string" || secret === "") return "empty";
  if (/[^\x21-\x7e]/.test(secret)) return "odd";
  if (!livePrefix(scheme, secret)) return undefined;
  if (isBrowser()) return "browser";
  return baseUrl.protocol === "http:" && !isLoopback(baseUrl) ? "clear" : undefined;
}

/** The prefix of a secret, where it says that the secret is live. */
export function livePrefix(scheme: SecuritySchemeSpec, secret: unknown): string | undefined {
  const prefixes = scheme.type === "bearer" ? scheme.prefixes : undefined;
  const prefix = prefixes?.find((known) => String(secret).startsWith(known));
  return prefix?.includes("live") ? prefix : undefined;
}
