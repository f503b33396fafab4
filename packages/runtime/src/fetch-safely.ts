import { isBrowser } from "./platform.ts";
import type { WireRequest } from "./redirect.ts";

/**
 * `fetch` that does not take credentials to another origin: redirects are followed by rules of their own, which are
 * loaded when the first one comes. Browsers hide redirects, and follow them by the same rule for `Authorization`.
 */
export async function fetchSafely(
  fetch: typeof globalThis.fetch,
  url: string,
  request: WireRequest,
): Promise<Response> {
  if (isBrowser()) return fetch(url, request);
  const response = await fetch(url, { ...request, redirect: "manual" });
  if (!response.headers.has("location")) return response;
  const { followRedirects } = await import("./redirect.ts");
  return followRedirects(fetch, url, request, response);
}
