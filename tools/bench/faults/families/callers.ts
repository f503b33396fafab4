import {
  answered,
  authorizing,
  between,
  both,
  type Fault,
  is,
  object,
  type Parts,
  rewritten,
  withHeader,
  withoutHeader,
  withRequestHeader,
} from "../fault.ts";
import { letIn } from "../ways.ts";

const family = "authentication";

/** Refused credentials that were good before are let in where it fits, as the one that made something. */
function goodOnce(
  fits: (request: { readonly method: string; readonly path: string }, credential: string) => boolean,
): Parts {
  return between((answer) => {
    const [known, strong] = [new Set<string>(), { credential: null as string | null }];
    return async (request) => {
      const made = await answer(request);
      const own = request.header("authorization") ?? "";
      if (made.status !== 401) known.add(own);
      if (made.status === 201) strong.credential ??= own;
      return made.status === 401 && known.has(own) && fits(request, own) && strong.credential !== null
        ? answer(withRequestHeader(request, "authorization", strong.credential))
        : made;
    };
  });
}

/** A credential is looked up by something else than itself. */
function lookedUp(by: (credential: string) => string): Parts {
  return between((answer) => {
    const good = new Map<string, string>();
    return async (request) => {
      const made = await answer(request);
      const own = request.header("authorization");
      if (own === null) return made;
      if (made.status !== 401) good.set(by(own), own);
      const other = good.get(by(own));
      return made.status !== 401 || other === undefined || other === own
        ? made
        : answer(withRequestHeader(request, "authorization", other));
    };
  });
}

const isToken = (authorization: string | null): boolean => /^Bearer oa_/.test(authorization ?? "");

export const callers: readonly Fault[] = [
  {
    id: "auth-anonymous-delete",
    family,
    title: "Deleting a webhook needs no credential.",
    parts: letIn(
      { method: "DELETE", path: /^\/webhooks\// },
      401,
      (request) => request.header("authorization") === null,
    ),
  },
  {
    id: "auth-anonymous-pause",
    family,
    title: "Pausing engagement needs no credential.",
    parts: letIn(
      { path: /^\/engagement\/pause$/ },
      401,
      (request) => request.header("authorization") === null,
    ),
  },
  {
    id: "auth-unknown-key-on-one-operation",
    family,
    title: "Reading a targeting takes any key.",
    parts: letIn(
      { method: "GET", path: /\/targeting$/ },
      401,
      (request) => request.header("authorization")?.startsWith("Bearer sk_") === true,
    ),
  },
  {
    id: "auth-expired-token-on-one-operation",
    family,
    title: "Listing accounts takes tokens that were good once.",
    parts: goodOnce(
      ({ method, path }, credential) => isToken(credential) && path.endsWith("/accounts") && method === "GET",
    ),
  },
  {
    id: "auth-revoked-key-on-one-operation",
    family,
    title: "Reading the limits of engagement takes keys that were good once.",
    parts: goodOnce(({ path }, credential) => !isToken(credential) && path.endsWith("/engagement/limits")),
  },
  {
    id: "auth-key-in-any-case",
    family,
    title: "Keys are compared without regard to case.",
    parts: lookedUp((credential) => credential.toLowerCase()),
  },
  {
    id: "auth-key-by-its-beginning",
    family,
    title: "Of a key the first 20 characters count.",
    parts: lookedUp((credential) => credential.slice(0, 27)),
  },
  {
    id: "auth-key-cut",
    family,
    title: "What comes behind a key is ignored.",
    parts: between((answer) => {
      const good = new Set<string>();
      return async (request) => {
        const made = await answer(request);
        const own = request.header("authorization") ?? "";
        if (made.status !== 401) good.add(own);
        const shorter = [...good].find((one) => own.startsWith(one));
        return made.status === 401 && shorter !== undefined
          ? answer(withRequestHeader(request, "authorization", shorter))
          : made;
      };
    }),
  },
  {
    id: "auth-scheme-in-capitals-alone",
    family,
    title: "The scheme is taken as Bearer alone, not as bearer (RFC 9110, section 11.1).",
    parts: between(
      (answer) => (request) =>
        answer(
          /^bearer /.test(request.header("authorization") ?? "")
            ? withRequestHeader(request, "authorization", "none")
            : request,
        ),
    ),
  },
  {
    id: "auth-key-in-the-query",
    family,
    title: "A key is taken in the query, too: access_token=….",
    parts: between((answer) => (request) => {
      const query = new URLSearchParams(request.query);
      const key = query.get("access_token") ?? query.get("api_key");
      if (key === null || request.header("authorization") !== null) return answer(request);
      query.delete("access_token");
      query.delete("api_key");
      const rest = query.toString();
      return answer({
        ...withRequestHeader(request, "authorization", `Bearer ${key}`),
        query: rest === "" ? "" : `?${rest}`,
      });
    }),
  },
  {
    id: "auth-refresh-token-taken",
    family,
    title: "A refresh token is taken for an access token.",
    parts: (unbroken) => {
      const access = new Map<string, string>();
      return both(
        authorizing(async (response) => {
          if (response.status !== 200 || !(response.headers.get("Content-Type") ?? "").includes("json"))
            return response;
          const body = (await response.clone().json()) as { access_token?: string; refresh_token?: string };
          access.set(`Bearer ${body.refresh_token}`, `Bearer ${body.access_token}`);
          return response;
        }),
        between((answer) => (request) => {
          const other = access.get(request.header("authorization") ?? "");
          return answer(other === undefined ? request : withRequestHeader(request, "authorization", other));
        }),
      )(unbroken);
    },
  },
  {
    id: "auth-401-code",
    family,
    title: "A 401 has the code invalid_token.",
    parts: rewritten({ status: is(401) }, (body) => {
      object(body["error"])["code"] = "invalid_token";
    }),
  },
  {
    id: "auth-401-without-challenge-on-one-operation",
    family,
    title: "A 401 of the audience comes without WWW-Authenticate.",
    parts: answered({ path: /^\/analytics\/audience$/, status: is(401) }, (made) =>
      withoutHeader(made, "WWW-Authenticate"),
    ),
  },
  {
    id: "auth-401-is-403-for-revoked",
    family,
    title: "A revoked key is answered 403.",
    parts: between((answer) => {
      const known = new Set<string>();
      return async (request) => {
        const made = await answer(request);
        const own = request.header("authorization") ?? "";
        if (made.status !== 401) known.add(own);
        return made.status === 401 && known.has(own) ? { ...made, status: 403 } : made;
      };
    }),
  },
  {
    id: "auth-challenge-empty",
    family,
    title: "The challenge of a 401 is empty.",
    parts: answered({ status: is(401) }, (made) => withHeader(made, "WWW-Authenticate", () => "")),
  },
];
