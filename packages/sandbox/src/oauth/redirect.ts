import { browserHeaders } from "./pages/pageResponse.ts";

/**
 * Sends a browser on.
 * @param status 303 after a form, so that it is not sent on too (RFC 9700 §4.12).
 */
export function redirect(location: string, status: 302 | 303 = 302): Response {
  return new Response(null, { status, headers: { ...browserHeaders, Location: location } });
}
