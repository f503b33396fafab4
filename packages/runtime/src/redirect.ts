/** A request as the runtime sends it. */
export interface WireRequest extends RequestInit {
  readonly method: string;
  readonly headers: Headers;
}

const mostRedirects = 5;

/**
 * Follows redirects so that credentials never reach another origin: there only reads are followed, with no header but
 * `Accept` and `User-Agent`. A write follows 307 and 308 within its origin; any other redirect is the answer.
 */
export async function followRedirects(
  fetch: typeof globalThis.fetch,
  url: string,
  request: WireRequest,
  first: Response,
): Promise<Response> {
  const isRead = /^(GET|HEAD)$/.test(request.method);
  let at = url;
  let headers = request.headers;
  let response = first;
  for (let redirects = 0; redirects < mostRedirects; redirects += 1) {
    const target = redirectTarget(response, at);
    if (!target) return response;
    if (target.origin !== new URL(at).origin) {
      if (!isRead) return response;
      headers = publicHeaders(headers);
    } else if (!isRead && (response.status < 307 || request.body instanceof ReadableStream)) {
      return response;
    }
    await response.body?.cancel();
    at = target.href;
    response = await fetch(at, { ...request, headers, redirect: "manual" });
  }
  return response;
}

function redirectTarget({ status, headers }: Response, from: string): URL | undefined {
  const location = headers.get("location");
  if (!location || ![301, 302, 303, 307, 308].includes(status)) return undefined;
  try {
    const target = new URL(location, from);
    return /^https?:$/.test(target.protocol) ? target : undefined;
  } catch {
    return undefined;
  }
}

function publicHeaders(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of ["accept", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
