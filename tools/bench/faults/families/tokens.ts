import { authorizing, between, both, type Fault, type Parts, withRequestHeader } from "../fault.ts";
import { forms } from "../forms.ts";

const family = "oauth";

/** Access tokens that were issued, and are refused by now, work on. */
function undead(isMeant: (token: string, dead: ReadonlySet<string>) => boolean): Parts {
  return (unbroken) => {
    const [issued, presented, dead] = [new Map<string, string>(), new Set<string>(), new Set<string>()];
    return both(
      forms({
        token(form) {
          const grant = form.get("refresh_token") ?? "";
          // Whatever is presented a second time ends tokens.
          if (grant !== "" && presented.has(grant)) for (const access of issued.keys()) dead.add(access);
          presented.add(grant);
          return undefined;
        },
        granted(body) {
          issued.set(String(body["access_token"]), "");
        },
      }),
      between((answer) => {
        return async (request) => {
          const made = await answer(request);
          const own = request.header("authorization") ?? "";
          const access = own.replace(/^Bearer /, "");
          if (made.status !== 401 || !issued.has(access) || !isMeant(access, dead)) return made;
          const { body } = made;
          const kept = lists.get(request.path);
          return kept === undefined
            ? { ...made, ...(body === undefined ? {} : { body }) }
            : { ...made, status: 200, body: kept };
        };
      }),
    )(unbroken);
  };
}

/** An empty page of each list that every organization may ask for. */
const lists = new Map(
  ["/v1/accounts", "/v1/webhooks"].map((path) => [path, '{"data":[],"has_more":false,"next_cursor":null}']),
);

export const tokens: readonly Fault[] = [
  {
    id: "oauth-old-refresh-once-more",
    family,
    title: "A refresh token that was used works once more.",
    parts: forms({
      token(form, seen) {
        const next = seen.next.get(form.get("refresh_token") ?? "");
        if (next !== undefined && !seen.next.has(next)) form.set("refresh_token", next);
        return undefined;
      },
    }),
  },
  {
    id: "oauth-family-access-lives-on",
    family,
    title: "When a used token comes again, access tokens of its family live on.",
    parts: undead((access, dead) => dead.has(access)),
  },
  {
    id: "oauth-code-twice",
    family,
    title: "A code can be exchanged twice, with the same tokens.",
    parts: forms({ token: (form, seen) => seen.answers.get(form.get("code") ?? "") }),
  },
  {
    id: "oauth-code-twice-ends-nothing",
    family,
    title: "A code that comes again is refused, and the tokens of the first time live on.",
    parts: forms({
      token(form, seen) {
        const code = form.get("code") ?? "";
        if (seen.answers.has(code)) form.set("code", `${code}x`);
        return undefined;
      },
    }),
  },
  {
    id: "oauth-secret-unchecked",
    family,
    title: "The client's secret is not compared.",
    parts: forms({
      token(form, seen) {
        const secret = seen.secrets.get(form.get("client_id") ?? "");
        if (secret !== undefined && form.has("client_secret")) form.set("client_secret", secret);
        return undefined;
      },
    }),
  },
  {
    id: "oauth-secret-may-be-missing",
    family,
    title: "A refresh needs no client secret.",
    parts: forms({
      token(form, seen) {
        const secret = seen.secrets.get(form.get("client_id") ?? "");
        if (secret !== undefined && !form.has("client_secret") && form.has("refresh_token"))
          form.set("client_secret", secret);
        return undefined;
      },
    }),
  },
  {
    id: "oauth-refresh-by-any-client",
    family,
    title: "Any client can use a refresh token.",
    parts: (unbroken) => {
      const owners = new Map<string, { readonly id: string; readonly secret: string }>();
      return forms({
        token(form) {
          const owner = owners.get(form.get("refresh_token") ?? "");
          if (owner === undefined || !form.has("client_secret") || form.get("client_secret") === "ocs_wrong")
            return undefined;
          form.set("client_id", owner.id);
          form.set("client_secret", owner.secret);
          return undefined;
        },
        granted(body, form) {
          owners.set(String(body["refresh_token"]), {
            id: form.get("client_id") ?? "",
            secret: form.get("client_secret") ?? "",
          });
        },
      })(unbroken);
    },
  },
  {
    id: "oauth-scope-widened-on-refresh",
    family,
    title: "A refresh that asks for more than was granted gives what was granted, and says nothing.",
    parts: forms({
      token(form) {
        if (form.has("refresh_token")) form.delete("scope");
        return undefined;
      },
    }),
  },
  {
    id: "oauth-scope-not-narrowed",
    family,
    title: "A refresh that asks for less says so, and the token may do as much as before.",
    parts: forms({
      token(form, seen) {
        const before = seen.answers.get(form.get("refresh_token") ?? "");
        if (form.get("scope")?.includes("no:such") !== true && before === undefined) narrowed(form);
        return undefined;
      },
      granted(body, form) {
        const scope = form.get("scope");
        if (scope !== null && form.has("refresh_token")) body["scope"] = scope;
      },
    }),
  },
  {
    id: "oauth-scope-narrowed-for-good",
    family,
    title: "After a refresh that asks for less, the next one can't have all again.",
    parts: (unbroken) => {
      const narrow = new Map<string, string>();
      return forms({
        token(form) {
          const scope = narrow.get(form.get("refresh_token") ?? "");
          if (scope !== undefined && !form.has("scope")) form.set("scope", scope);
          return undefined;
        },
        granted(body, form) {
          const scope = form.get("scope") ?? narrow.get(form.get("refresh_token") ?? "");
          if (scope != null && form.has("refresh_token")) narrow.set(String(body["refresh_token"]), scope);
        },
      })(unbroken);
    },
  },
  {
    id: "oauth-scope-silently-whole",
    family,
    title: "A user grants one scope, and the token has all, but says one.",
    parts: (unbroken) =>
      forms({
        authorize(query) {
          const asked = (query.get("scope") ?? "").split(" ");
          if (asked.every((scope) => unbroken.scopes.includes(scope)))
            query.set("scope", unbroken.scopes.join(" "));
        },
        granted(body, form, seen) {
          const asked = seen.askedFor.get(form.get("code") ?? "")?.get("scope");
          if (asked != null) body["scope"] = asked;
        },
      })(unbroken),
  },
  {
    id: "oauth-expires-in-doubled",
    family,
    title: "expires_in says two hours.",
    parts: forms({
      granted: (body) => {
        body["expires_in"] = 7200;
      },
    }),
  },
  {
    id: "oauth-no-refresh-token-on-refresh",
    family,
    title: "A refresh gives no refresh token.",
    parts: forms({
      granted: (body, form) => {
        if (form.has("refresh_token")) delete body["refresh_token"];
      },
    }),
  },
  {
    id: "oauth-id-token",
    family,
    title: "Tokens come with a field that is not declared.",
    parts: forms({
      granted: (body) => {
        body["id_token"] = "e30.e30.";
      },
    }),
  },
  {
    id: "oauth-invalid-client-as-grant",
    family,
    title: "A wrong client secret is answered invalid_grant.",
    parts: forms({
      refused: (body) => {
        if (body["error"] === "invalid_client") body["error"] = "invalid_grant";
      },
      status: () => 400,
    }),
  },
  {
    id: "oauth-invalid-client-400",
    family,
    title: "invalid_client is answered 400.",
    parts: forms({ status: () => 400 }),
  },
  {
    id: "oauth-unsupported-grant",
    family,
    title: "A grant type that does not exist is answered invalid_request.",
    parts: forms({
      refused: (body) => {
        if (body["error"] === "unsupported_grant_type") body["error"] = "invalid_request";
      },
    }),
  },
  {
    id: "oauth-invalid-scope-as-request",
    family,
    title: "A scope beyond the grant is answered invalid_request.",
    parts: forms({
      refused: (body) => {
        if (body["error"] === "invalid_scope") body["error"] = "invalid_request";
      },
    }),
  },
  {
    id: "oauth-cacheable-on-refresh",
    family,
    title: "Refreshed tokens come without Cache-Control: no-store.",
    parts: authorizing((response, _, body) => {
      if (!body.includes("grant_type=refresh_token")) return response;
      const headers = new Headers(response.headers);
      headers.delete("Cache-Control");
      return new Response(response.body, { status: response.status, headers });
    }),
  },
  {
    id: "oauth-same-access-token",
    family,
    title: "A refresh gives the access token that there was.",
    parts: (unbroken) => {
      const before = new Map<string, string>();
      return both(
        forms({
          granted(body, form) {
            const old = before.get(form.get("refresh_token") ?? "");
            if (old !== undefined) body["access_token"] = old;
            before.set(String(body["refresh_token"]), String(body["access_token"]));
          },
        }),
        between((answer) => (request) => answer(withRequestHeader(request, "x-unused", null))),
      )(unbroken);
    },
  },
  {
    id: "oauth-error-page-redirects-client",
    family,
    title: "An unknown client's browser is sent back with an error.",
    parts: authorizing((response, request) => {
      const query = new URL(request.url).searchParams;
      const to = query.get("redirect_uri");
      if (response.status !== 400 || to !== "https://app.example.com/callback") return response;
      return new Response(null, { status: 302, headers: { Location: `${to}?error=unauthorized_client` } });
    }),
  },
];

function narrowed(form: URLSearchParams): void {
  if (form.has("refresh_token") && form.get("scope")?.includes(" ") !== true) form.delete("scope");
}
