import { cases } from "../support/cases.ts";
import { get } from "../support/pieces.ts";

cases("scopes-declared", [
  { title: "scopes", given: get({ security: [{ apiKey: ["things:read"] }] }), want: [] },
  { title: "none needed", given: get({ security: [] }), want: [] },
  {
    title: "nothing said",
    given: get({}),
    want: [{ at: "#/paths/~1things/get", says: "does not say which scopes" }],
  },
  {
    title: "a scheme without scope",
    given: get({ security: [{ apiKey: [] }] }),
    want: [{ at: "#/paths/~1things/get/security/0/apiKey", says: "demands apiKey without a scope" }],
  },
  {
    title: "a webhook with nothing said",
    given: { webhooks: { ping: { post: {} } } },
    want: [{ at: "#/webhooks/ping/post", says: "POST ping does not say" }],
  },
]);
