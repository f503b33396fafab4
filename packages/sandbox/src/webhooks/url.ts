import type { ApiDescription } from "../description.ts";

/** Which endpoints webhooks may have. */
export interface UrlPolicy {
  /** Without colon: `https`. */
  readonly schemes: readonly string[];
  /** Whether plain HTTP is taken too, where it does not leave this machine. */
  readonly loopbackHttp: boolean;
}

/** The named schema that the document gives to endpoints' URLs. */
const schemaName = "WebhookUrl";

/**
 * The description with room for plain HTTP in its schema of URLs, as {@link urlFault} then takes it on this machine alone.
 * The document itself stays as it is.
 */
export function withLoopbackHttp(description: ApiDescription): ApiDescription {
  const schema = description.schemas[schemaName];
  if (typeof schema !== "object") return description;
  const { pattern: _, ...loose } = schema;
  return { ...description, schemas: { ...description.schemas, [schemaName]: loose } };
}

/** What is wrong with an endpoint's URL; undefined where it may be one. */
export function urlFault(url: string, { schemes, loopbackHttp }: UrlPolicy): string | undefined {
  // More is a URI (RFC 3986) than a URL that can be called: `https://` alone is one.
  if (!URL.canParse(url)) return "must be a valid URL, with a host";
  const { protocol, hostname } = new URL(url);
  if (schemes.includes(protocol.slice(0, -1))) return undefined;
  if (loopbackHttp && protocol === "http:" && isLoopback(hostname)) return undefined;
  const known = schemes.map((scheme) => `${scheme}://`).join(" or ");
  return `must begin with ${known}${loopbackHttp ? ", or lead to this machine by http://" : ""}`;
}

/** RFC 5735 §4 (127.0.0.0/8), RFC 4291 §2.5.3 (::1), RFC 6761 §6.3 (localhost). URLs write each address in one way. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
