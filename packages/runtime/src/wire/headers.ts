/** Adds to the one `Cookie` header that a request may have (RFC 6265 §5.4). */
export function addCookies(headers: Headers, cookies: readonly string[]): void {
  if (cookies.length > 0) headers.set("cookie", [headers.get("cookie") ?? [], cookies].flat().join("; "));
}
