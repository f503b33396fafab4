import { Credentials } from "./auth/credentials.ts";
import { fetchSafely } from "./fetch-safely.ts";
import type { ApiSpec } from "./operation.ts";
import { isBrowser } from "./platform.ts";
import type { TransportOptions, TransportParts } from "./transport.ts";
import { parseBaseUrl } from "./wire/url.ts";

/** A `fetch` for clients that build their own requests, and the base URL they are to build them on. */
export interface AuthorizedFetch {
  readonly baseUrl: string;
  readonly fetch: (request: Request) => Promise<Response>;
}

/**
 * The API's credentials, guards, headers and redirect rule around `fetch`, without operations, time-outs and errors of
 * the transport. Throws a `CredentialsError` for credentials that cannot be right.
 */
export function authorizedFetch(
  api: ApiSpec,
  options: TransportOptions = {},
  parts: TransportParts = {},
): AuthorizedFetch {
  const baseUrl = parseBaseUrl(options.baseUrl ?? api.baseUrl);
  const credentials = new Credentials(api, options, baseUrl, parts.schemes);
  const security = Object.keys(api.security).map((name) => ({ [name]: [] }));
  return {
    baseUrl: baseUrl.href,
    async fetch(request) {
      const { method, signal } = request;
      const operation = {
        id: "",
        resource: "",
        method,
        path: new URL(request.url).pathname,
        security,
      } as const;
      const headers = new Headers(request.headers);
      if (!isBrowser()) headers.set("user-agent", `${api.name}/${api.version}`);
      for (const [name, value] of Object.entries(options.headers ?? {})) headers.set(name, value);
      const access = credentials.choose({ ...operation, response: "none" });
      const bytes = /^(GET|HEAD)$/.test(method) ? undefined : await request.arrayBuffer();
      const body = bytes?.byteLength ? { body: bytes } : {};
      const send = async () => {
        const own = new Headers(headers);
        const secrets = await credentials.read(access, {});
        const url = credentials.apply(access, secrets, own, request.url);
        const init = { method, headers: own, signal, ...body };
        return { secrets, response: await fetchSafely(options.fetch ?? globalThis.fetch, url, init) };
      };
      const { secrets, response } = await send();
      if (response.status !== 401 || !(await credentials.refused(access, secrets))) return response;
      // What was refused was not acted on, so it can be sent again, with what is there by now.
      await response.body?.cancel();
      return (await send()).response;
    },
  };
}
