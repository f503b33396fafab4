import { authorizing, described, type Fault, type Json } from "../fault.ts";

const family = "oauth";

/** A JSON body of the token endpoint is changed. */
function token(
  status: (status: number) => boolean,
  change: (body: Json, form: URLSearchParams) => void,
  as?: number,
): Fault["parts"] {
  return authorizing(async (response, request, form) => {
    if (
      request.method !== "POST" ||
      !new URL(request.url).pathname.endsWith("/token") ||
      !status(response.status)
    )
      return response;
    const body = (await response.json()) as Json;
    change(body, new URLSearchParams(form));
    const headers = new Headers(response.headers);
    headers.delete("Content-Length");
    return new Response(JSON.stringify(body), { status: as ?? response.status, headers });
  });
}

/** Where the authorization endpoint sends a browser is changed. */
function redirect(change: (location: URL, request: URL) => void): Fault["parts"] {
  return authorizing((response, request) => {
    const location = response.headers.get("Location");
    if (location === null) return response;
    const to = new URL(location);
    change(to, new URL(request.url));
    const headers = new Headers(response.headers);
    headers.set("Location", to.href);
    return new Response(null, { status: response.status, headers });
  });
}

const server = (edit: (draft: { [Key in string]: unknown }) => void): Fault["parts"] =>
  described((draft) => {
    if (draft.authorizationServer !== null)
      edit(draft.authorizationServer as unknown as { [Key in string]: unknown });
  });

const issued = (status: number): boolean => status === 200;
const refused = (status: number): boolean => status >= 400;

export const oauth: readonly Fault[] = [
  {
    id: "oauth-no-rotation",
    family,
    title: "A refresh token may be used again and again.",
    parts: server((draft) => {
      draft["refreshRotation"] = false;
    }),
  },
  {
    id: "oauth-reuse-revokes-nothing",
    family,
    title: "Re-use of a refresh token is refused, and the family lives on.",
    parts: server((draft) => {
      draft["reuseRevokesFamily"] = false;
    }),
  },
  {
    id: "oauth-access-lives-longer",
    family,
    title: "Access tokens live a minute longer than they say.",
    parts: (unbroken) => {
      const said = unbroken.authorizationServer?.accessTokenSeconds ?? 3600;
      const longer = server((draft) => {
        draft["accessTokenSeconds"] = said + 60;
      })(unbroken);
      const silent = token(issued, (body) => {
        body["expires_in"] = said;
      })(unbroken);
      return { ...longer, ...silent };
    },
  },
  {
    id: "oauth-access-lives-shorter",
    family,
    title: "Access tokens live half an hour and say an hour.",
    parts: (unbroken) => {
      const said = unbroken.authorizationServer?.accessTokenSeconds ?? 3600;
      const shorter = server((draft) => {
        draft["accessTokenSeconds"] = said / 2;
      })(unbroken);
      const silent = token(issued, (body) => {
        body["expires_in"] = said;
      })(unbroken);
      return { ...shorter, ...silent };
    },
  },
  {
    id: "oauth-refresh-lives-forever",
    family,
    title: "Refresh tokens never expire.",
    parts: server((draft) => {
      draft["refreshTokenSeconds"] = 3_650_000_000;
    }),
  },
  {
    id: "oauth-code-lives-a-day",
    family,
    title: "A code can be exchanged a day later.",
    parts: server((draft) => {
      draft["authorizationCodeSeconds"] = 86_400;
    }),
  },
  {
    id: "oauth-state-dropped",
    family,
    title: "state does not come back.",
    parts: redirect((location) => location.searchParams.delete("state")),
  },
  {
    id: "oauth-state-changed",
    family,
    title: "state comes back in small letters.",
    parts: redirect((location) => {
      const state = location.searchParams.get("state");
      if (state !== null) location.searchParams.set("state", state.toLowerCase());
    }),
  },
  {
    id: "oauth-unknown-redirect-followed",
    family,
    title: "An unknown redirect URI gets a redirect with an error.",
    parts: authorizing((response, request) => {
      const to = new URL(request.url).searchParams.get("redirect_uri");
      if (response.status !== 400 || to === null || !URL.canParse(to)) return response;
      return new Response(null, { status: 302, headers: { Location: `${to}?error=invalid_request` } });
    }),
  },
  {
    id: "oauth-cacheable",
    family,
    title: "Tokens come without Cache-Control: no-store.",
    parts: authorizing((response) => {
      const headers = new Headers(response.headers);
      headers.delete("Cache-Control");
      return new Response(response.body, { status: response.status, headers });
    }),
  },
  {
    id: "oauth-error-code",
    family,
    title: "A used code is answered invalid_request instead of invalid_grant.",
    parts: token(refused, (body) => {
      if (body["error"] === "invalid_grant") body["error"] = "invalid_request";
    }),
  },
  {
    id: "oauth-error-in-the-api-form",
    family,
    title: "Errors of the token endpoint have the API's form.",
    parts: token(refused, (body) => {
      body["error"] = { code: String(body["error"]), message: "No." };
    }),
  },
  {
    id: "oauth-invalid-grant-401",
    family,
    title: "invalid_grant is answered 401.",
    parts: token(
      (status) => status === 400,
      () => undefined,
      401,
    ),
  },
  {
    id: "oauth-token-type",
    family,
    title: "token_type is bearer_token.",
    parts: token(issued, (body) => {
      body["token_type"] = "bearer_token";
    }),
  },
  {
    id: "oauth-expires-in-as-text",
    family,
    title: "expires_in is text.",
    parts: token(issued, (body) => {
      body["expires_in"] = String(body["expires_in"]);
    }),
  },
  {
    id: "oauth-scope-not-told",
    family,
    title: "The granted scope is not told.",
    parts: token(issued, (body) => {
      delete body["scope"];
    }),
  },
  {
    id: "oauth-scope-of-all",
    family,
    title: "The answer claims every scope.",
    parts: (unbroken) =>
      token(issued, (body) => {
        body["scope"] = unbroken.scopes.join(" ");
      })(unbroken),
  },
  {
    id: "oauth-same-refresh-token",
    family,
    title: "A refresh gives back the refresh token that it was made with.",
    parts: token(issued, (body, form) => {
      const sent = form.get("refresh_token");
      if (sent !== null) body["refresh_token"] = sent;
    }),
  },
  {
    id: "oauth-prefix",
    family,
    title: "Access tokens of the sandbox begin like live ones.",
    parts: token(issued, (body) => {
      body["access_token"] = String(body["access_token"]).replace("oa_test_", "oa_live_");
    }),
  },
];
