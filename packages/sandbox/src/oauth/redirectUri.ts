/** Schemes that browsers run or show themselves: a redirect there would hand a code to nobody, or run it. */
const refusedSchemes: ReadonlySet<string> = new Set([
  "javascript:",
  "data:",
  "blob:",
  "file:",
  "about:",
  "view-source:",
  "vbscript:",
  "ws:",
  "wss:",
]);

/**
 * Why a URI can't be registered to be redirected to: it has to be absolute and without fragment (RFC 6749 §3.1.2).
 * @returns undefined where it can be.
 */
export function redirectUriFault(uri: string): string | undefined {
  if (!/^[\x21-\x7e]+$/.test(uri) || !URL.canParse(uri)) return "must be an absolute URI, percent-encoded";
  const { protocol, username, password } = new URL(uri);
  if (uri.includes("#")) return "must have no fragment";
  if (refusedSchemes.has(protocol)) return `must not have the scheme ${protocol.slice(0, -1)}`;
  if (username !== "" || password !== "") return "must have no user name and no password";
  return undefined;
}

/** Adds parameters to the query, and keeps what was in it (RFC 6749 §4.1.2). Undefined ones are left out. */
export function withParameters(
  uri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const added = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) if (value !== undefined) added.set(name, value);
  const start = uri.indexOf("?");
  if (start === -1) return `${uri}?${added}`;
  // A question mark inside of the query is data (RFC 3986 §3.4).
  const open = start === uri.length - 1 || uri.endsWith("&");
  return open ? uri + added : `${uri}&${added}`;
}
