import type { Json, Parts } from "./fault.ts";

/** What is known of requests for access and of tokens, by watching them go by. */
export interface Seen {
  /** Query of the request for access that each code came of. */
  readonly askedFor: Map<string, URLSearchParams>;
  /** A client's secret, as it was taken. */
  readonly secrets: Map<string, string>;
  /** First answer to each code and refresh token. */
  readonly answers: Map<string, Json>;
  /** What came of a refresh token that was used. */
  readonly next: Map<string, string>;
}

export interface FormFault {
  /** The query of a request for access, before it is looked at. */
  readonly authorize?: (query: URLSearchParams, seen: Seen) => void;
  /** The form of a request for tokens, before it is looked at; a body that is returned is answered in its place. */
  readonly token?: (form: URLSearchParams, seen: Seen) => Json | undefined;
  /** What is answered to a request for tokens that was granted. */
  readonly granted?: (body: Json, form: URLSearchParams, seen: Seen) => void;
  /** What is answered to a request for tokens that was refused. */
  readonly refused?: (body: Json, form: URLSearchParams, seen: Seen) => void;
  /** Where the browser is sent. */
  readonly back?: (location: URL, query: URLSearchParams) => void;
  /** Status of refusals. */
  readonly status?: (own: number, body: Json) => number;
}

/** The authorization server reads requests otherwise than it should, or answers them so. */
export function forms(fault: FormFault): Parts {
  return () => {
    const seen: Seen = {
      askedFor: new Map(),
      secrets: new Map(),
      answers: new Map(),
      next: new Map(),
    };
    return {
      through: (listened) => ({
        ...listened,
        beside: {
          ...listened.beside,
          async fetch(request) {
            const { pathname } = new URL(request.url);
            const serve = async (own: Request): Promise<Response> => listened.beside.fetch(own);
            if (pathname === "/oauth/authorize" && request.method === "GET")
              return authorize(request, serve, fault, seen);
            if (pathname === "/oauth/token" && request.method === "POST")
              return token(request, serve, fault, seen);
            return serve(request);
          },
        },
      }),
    };
  };
}

type Serve = (request: Request) => Promise<Response>;

async function authorize(request: Request, serve: Serve, fault: FormFault, seen: Seen): Promise<Response> {
  const asked = new URL(request.url).searchParams;
  const url = new URL(request.url);
  fault.authorize?.(url.searchParams, seen);
  const response = await serve(new Request(url, { headers: request.headers, redirect: "manual" }));
  const location = response.headers.get("Location");
  if (location === null || !URL.canParse(location)) return response;
  const to = new URL(location);
  const code = to.searchParams.get("code");
  if (code !== null) seen.askedFor.set(code, asked);
  fault.back?.(to, asked);
  const headers = new Headers(response.headers);
  headers.set("Location", to.href);
  return new Response(null, { status: response.status, headers });
}

async function token(request: Request, serve: Serve, fault: FormFault, seen: Seen): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const asked = new URLSearchParams(form);
  const early = fault.token?.(form, seen);
  const headers = new Headers({ "Cache-Control": "no-store", "Content-Type": "application/json" });
  if (early !== undefined) return new Response(JSON.stringify(early), { status: 200, headers });
  const made = new Headers(request.headers);
  made.delete("Content-Length");
  const response = await serve(
    new Request(request.url, { method: "POST", headers: made, body: form.toString() }),
  );
  const body = (await response.json()) as Json;
  if (response.status === 200) {
    const [client, secret] = [form.get("client_id"), form.get("client_secret")];
    if (client !== null && secret !== null) seen.secrets.set(client, secret);
    const grant = form.get("code") ?? form.get("refresh_token") ?? "";
    seen.answers.set(grant, structuredClone(body));
    const spent = form.get("refresh_token");
    if (spent !== null) seen.next.set(spent, String(body["refresh_token"]));
    fault.granted?.(body, asked, seen);
  } else fault.refused?.(body, asked, seen);
  const own = new Headers(response.headers);
  own.delete("Content-Length");
  const status = response.status === 200 ? 200 : (fault.status?.(response.status, body) ?? response.status);
  return new Response(JSON.stringify(body), { status, headers: own });
}
