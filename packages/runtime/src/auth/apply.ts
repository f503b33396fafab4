import type { SecuritySchemeSpec } from "../operation.ts";
import type { SchemeWriter } from "./schemes.ts";

/** Adds a secret to a request; gives the URL, which a key in the query changes. Other schemes than bearer tokens need a `writer`. */
export function applySecret(
  scheme: SecuritySchemeSpec,
  secret: unknown,
  headers: Headers,
  url: string,
  writer: SchemeWriter | undefined,
): string {
  if (scheme.type !== "bearer") return writer?.apply(scheme, secret, headers, url) ?? url;
  headers.set("authorization", `Bearer ${secret}`);
  return url;
}
