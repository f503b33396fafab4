import { createHash } from "node:crypto";
import type { Fault, Parts } from "../fault.ts";
import { forms } from "../forms.ts";

const family = "oauth";

const challengeOf = (verifier: string): string => createHash("sha256").update(verifier).digest("base64url");

/** PKCE is taken out of what the sandbox sees, and judged here. */
function pkce(isRight: (challenge: string | null, verifier: string | null) => boolean): Parts {
  return forms({
    authorize(query) {
      // What is malformed is refused as it should be.
      if (
        !/^[\w-]{43}$/.test(query.get("code_challenge") ?? "") ||
        query.get("code_challenge_method") !== "S256"
      )
        return;
      query.delete("code_challenge");
      query.delete("code_challenge_method");
    },
    token(form, seen) {
      const asked = seen.askedFor.get(form.get("code") ?? "");
      if (asked === undefined) return undefined;
      const [challenge, verifier] = [asked.get("code_challenge"), form.get("code_verifier")];
      form.delete("code_verifier");
      if (!isRight(challenge, verifier)) form.set("code_verifier", "wrong".repeat(10));
      return undefined;
    },
  });
}

const matches = (challenge: string | null, verifier: string | null): boolean =>
  challenge === null ? verifier === null : verifier !== null && challengeOf(verifier) === challenge;

/** Requests for access, and how a code is bound to its own. */
export const consents: readonly Fault[] = [
  {
    id: "oauth-verifier-unchecked",
    family,
    title: "Any code_verifier is taken.",
    parts: pkce((challenge, verifier) => (challenge === null ? verifier === null : verifier !== null)),
  },
  {
    id: "oauth-verifier-may-be-missing",
    family,
    title: "A code with a challenge can be exchanged without a verifier.",
    parts: pkce((challenge, verifier) => verifier === null || matches(challenge, verifier)),
  },
  {
    id: "oauth-verifier-without-challenge",
    family,
    title: "A code without a challenge can be exchanged with a verifier.",
    parts: pkce((challenge, verifier) => challenge === null || matches(challenge, verifier)),
  },
  {
    id: "oauth-verifier-is-the-challenge",
    family,
    title: "The challenge itself is taken for the verifier.",
    parts: pkce(
      (challenge, verifier) => (challenge !== null && challenge === verifier) || matches(challenge, verifier),
    ),
  },
  {
    id: "oauth-pkce-plain",
    family,
    title: "code_challenge_method plain is taken.",
    parts: forms({
      authorize(query) {
        if (query.get("code_challenge_method") !== "plain") return;
        query.set("code_challenge", challengeOf(query.get("code_challenge") ?? ""));
        query.set("code_challenge_method", "S256");
      },
    }),
  },
  {
    id: "oauth-pkce-method-by-default",
    family,
    title: "A challenge without its method is taken for S256.",
    parts: forms({
      authorize(query) {
        if (query.has("code_challenge") && !query.has("code_challenge_method"))
          query.set("code_challenge_method", "S256");
      },
    }),
  },
  {
    id: "oauth-redirect-not-compared",
    family,
    title: "The token endpoint does not compare the redirect URI.",
    parts: forms({
      token(form, seen) {
        const asked = seen.askedFor.get(form.get("code") ?? "")?.get("redirect_uri");
        if (asked != null && form.has("redirect_uri")) form.set("redirect_uri", asked);
        return undefined;
      },
    }),
  },
  {
    id: "oauth-redirect-may-be-missing",
    family,
    title: "The token endpoint needs no redirect URI.",
    parts: forms({
      token(form, seen) {
        const asked = seen.askedFor.get(form.get("code") ?? "")?.get("redirect_uri");
        if (asked != null && !form.has("redirect_uri")) form.set("redirect_uri", asked);
        return undefined;
      },
    }),
  },
  {
    id: "oauth-redirect-by-prefix",
    family,
    title: "A redirect URI below a registered one is taken.",
    parts: loose((uri) => uri.replace(/\/more$/, "")),
  },
  {
    id: "oauth-redirect-with-query",
    family,
    title: "A registered redirect URI with another query is taken.",
    parts: loose((uri) => uri.replace(/\?.*$/, "")),
  },
  {
    id: "oauth-redirect-in-any-case",
    family,
    title: "Redirect URIs are compared without regard to case.",
    parts: loose((uri) => uri.toLowerCase()),
  },
  {
    id: "oauth-redirect-over-http",
    family,
    title: "A redirect URI with http is taken where https is registered.",
    parts: loose((uri) => uri.replace(/^http:/, "https:")),
  },
  {
    id: "oauth-state-dropped-on-errors",
    family,
    title: "state does not come back with an error.",
    parts: forms({
      back: (location) => location.searchParams.has("error") && location.searchParams.delete("state"),
    }),
  },
  {
    id: "oauth-state-invented",
    family,
    title: "A state comes back where none was sent.",
    parts: forms({
      back: (location, query) => query.has("state") || location.searchParams.set("state", "none"),
    }),
  },
  {
    id: "oauth-state-cut",
    family,
    title: "state comes back up to its first special character.",
    parts: forms({
      back(location) {
        const state = location.searchParams.get("state");
        if (state !== null) location.searchParams.set("state", state.split(/[&=%+~]/, 1)[0] ?? "");
      },
    }),
  },
  {
    id: "oauth-code-in-the-fragment",
    family,
    title: "The code comes in the fragment.",
    parts: forms({
      back(location) {
        if (location.searchParams.has("code")) {
          location.hash = location.search.slice(1);
          location.search = "?";
        }
      },
    }),
  },
  {
    id: "oauth-declined-otherwise",
    family,
    title: "A user who declines brings the error invalid_request.",
    parts: forms({
      back: (location) =>
        location.searchParams.get("error") === "access_denied" &&
        location.searchParams.set("error", "invalid_request"),
    }),
  },
  {
    id: "oauth-unknown-scope-dropped",
    family,
    title: "An unknown scope beside a known one is ignored.",
    parts: forms({
      authorize(query) {
        const scopes = (query.get("scope") ?? "").split(" ");
        if (scopes.length > 1) query.set("scope", scopes.filter((one) => one !== "no:such:scope").join(" "));
      },
    }),
  },
];

/** Redirect URIs are compared by less than all of their characters; the browser is sent to what was asked for. */
function loose(by: (uri: string) => string): Parts {
  const registered = "https://app.example.com/callback";
  return forms({
    authorize(query) {
      const asked = query.get("redirect_uri");
      if (asked !== null && asked !== registered && by(asked) === registered)
        query.set("redirect_uri", registered);
    },
    back(location, query) {
      const asked = query.get("redirect_uri");
      if (asked === null || !URL.canParse(asked)) return;
      const to = new URL(asked);
      location.protocol = to.protocol;
      location.pathname = to.pathname;
    },
  });
}
