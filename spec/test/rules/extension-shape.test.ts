import { cases } from "../support/cases.ts";
import { get, ok } from "../support/pieces.ts";

cases("extension-shape", [
  { title: "a right value", given: { "x-hosts": { docs: "https://docs.example.com" } }, want: [] },
  {
    title: "an unknown name",
    given: { "x-hots": {} },
    want: [{ at: "#/x-hots", says: "x-hots has no meaning on root" }],
  },
  {
    title: "a known name in the wrong place",
    given: get({ "x-hosts": {}, responses: {} }),
    want: [{ at: "#/paths/~1things/get/x-hosts", says: "move it to where it belongs: root" }],
  },
  {
    title: "a former name of a kind that no client could have",
    given: get({ "x-sdk-former-names": ["things.list.all"], responses: {} }),
    want: [
      {
        at: "#/paths/~1things/get/x-sdk-former-names/0",
        says: "does not have the form wanted.",
      },
    ],
  },
  {
    title: "former names under a name that is nearly right",
    given: get({ "x-sdk-former-name": ["list"], responses: {} }),
    want: [
      { at: "#/paths/~1things/get/x-sdk-former-name", says: "x-sdk-former-name has no meaning on operation" },
    ],
  },
  {
    title: "a wrong value, deep inside",
    given: { "x-rate-limits": { plans: { basic: { title: "Basic", requestsPerMinute: "many" } } } },
    want: [
      {
        at: "#/x-rate-limits/plans/basic/requestsPerMinute",
        says: "Is a string, where an integer is wanted.",
      },
    ],
  },
  {
    title: "a header that begins with x- is no extension",
    given: ok({ headers: { "x-request-id": { schema: { type: "string" } } } }),
    want: [],
  },
  {
    title: "on a flow of OAuth",
    given: {
      components: {
        securitySchemes: {
          oauth: { type: "oauth2", flows: { authorizationCode: { "x-token-lifetimes": {} } } },
        },
      },
    },
    want: ["accessTokenSeconds", "refreshRotation", "reuseRevokesFamily"].map((name) => ({
      at: "#/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes",
      says: `Lacks the property "${name}".`,
    })),
  },
]);
