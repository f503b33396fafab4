import type { SecuritySchemeSpec } from "../operation.ts";
import type { BasicCredentials } from "../options.ts";
import { encode } from "../wire/encode.ts";
import { addCookies } from "../wire/headers.ts";
import { guardBasic } from "./guard-basic.ts";

/** How secrets of other schemes than bearer tokens are checked and sent. */
export interface SchemeWriter {
  /** Throws a `CredentialsError` for user name and password that cannot be right. */
  readonly checkBasic: (option: string, value: unknown) => void;
  /** Adds a secret to a request; gives the URL, which a key in the query changes. */
  readonly apply: (scheme: SecuritySchemeSpec, secret: unknown, headers: Headers, url: string) => string;
}

/** The part for Basic authentication and for API keys in header, query and cookie. For documents that use them. */
export const schemes: SchemeWriter = {
  checkBasic(option, value) {
    const { username, password } = Object(value) as Partial<BasicCredentials>;
    guardBasic(option, String(username ?? ""), String(password ?? ""));
  },
  apply(scheme, secret, headers, url) {
    if (scheme.type === "basic") headers.set("authorization", `Basic ${base64(secret as BasicCredentials)}`);
    if (scheme.type !== "apiKey") return url;
    const text = scheme.scheme === undefined ? String(secret) : `${scheme.scheme} ${secret}`;
    if (scheme.in === "header") headers.set(scheme.name, text);
    if (scheme.in === "cookie") addCookies(headers, [`${scheme.name}=${encode(text)}`]);
    return scheme.in === "query"
      ? `${url}${url.includes("?") ? "&" : "?"}${encode(scheme.name)}=${encode(text)}`
      : url;
  },
};

/** `username:password` in UTF-8 and Base64 (RFC 7617 §2). */
function base64({ username, password }: BasicCredentials): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}
