import { answered, asking, between, type Fault, is, rewritten, withHeader, withoutHeader } from "../fault.ts";

const family = "authentication";
const unauthorized = is(401);

export const authentication: readonly Fault[] = [
  {
    id: "auth-validates-first",
    family,
    title: "A request without credentials and with a broken query is answered 400 instead of 401.",
    parts: answered({ status: unauthorized }, (made, request) =>
      request.query.includes("limit=") ? { ...made, status: 400 } : made,
    ),
  },
  {
    id: "auth-401-without-challenge",
    family,
    title: "A 401 comes without WWW-Authenticate.",
    parts: answered({ status: unauthorized }, (made) => withoutHeader(made, "WWW-Authenticate")),
  },
  {
    id: "auth-401-without-doc-url",
    family,
    title: "The body of a 401 has no doc_url.",
    parts: rewritten({ status: unauthorized }, (body) => {
      const { error } = body;
      if (typeof error === "object" && error !== null && !Array.isArray(error)) delete error["doc_url"];
    }),
  },
  {
    id: "auth-403-for-unknown-key",
    family,
    title: "An unknown key is answered 403.",
    parts: answered({ status: unauthorized }, (made, request) =>
      request.header("authorization") === null ? made : { ...made, status: 403 },
    ),
  },
  {
    id: "auth-anonymous-on-one-operation",
    family,
    title: "One operation answers without credentials.",
    parts: between((answer) => {
      let known: string | null = null;
      return (request) => {
        const given = request.header("authorization");
        known ??= given?.startsWith("Bearer sk_") === true ? given : null;
        const open = request.method === "GET" && request.path.endsWith("/engagement/limits");
        if (!open || given !== null || known === null) return answer(request);
        const header = (name: string) => (name === "authorization" ? known : request.header(name));
        return answer(asking(request, { header }));
      };
    }),
  },
  {
    id: "auth-scheme-ignored",
    family,
    title: "A key is taken under any scheme of Authorization.",
    parts: between((answer) => (request) => {
      const given = request.header("authorization");
      const header = (name: string) =>
        name === "authorization" && given !== null ? given.replace(/^\w+ /, "Bearer ") : request.header(name);
      return answer(asking(request, { header }));
    }),
  },
  {
    id: "auth-revoked-key-lives-on",
    family,
    title: "A key that was used before is taken once more after its revocation.",
    parts: between((answer) => {
      const good = new Map<string, number>();
      return async (request) => {
        const made = await answer(request);
        const key = request.header("authorization") ?? "";
        if (made.status !== 401) good.set(key, 1);
        else if ((good.get(key) ?? 0) > 0) {
          good.set(key, 0);
          return { ...made, status: 200, body: '{"data":[],"has_more":false,"next_cursor":null}' };
        }
        return made;
      };
    }),
  },
  {
    id: "auth-realm-changed-for-head",
    family,
    title: "A HEAD request is answered without credentials.",
    parts: answered({ method: "HEAD", status: unauthorized }, (made) => ({ ...made, status: 200, body: "" })),
  },
  {
    id: "auth-500-on-malformed",
    family,
    title: "A malformed Authorization header is answered 500.",
    parts: answered({ status: unauthorized }, (made, request) =>
      /^Bearer +\S+$/.test(request.header("authorization") ?? "Bearer x") ? made : { ...made, status: 500 },
    ),
  },
  {
    id: "auth-challenge-of-basic",
    family,
    title: "The challenge of a 401 asks for Basic.",
    parts: answered({ status: unauthorized }, (made) =>
      withHeader(made, "WWW-Authenticate", (value) => value.replace("Bearer", "Basic")),
    ),
  },
];
