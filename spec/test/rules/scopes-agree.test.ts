import { cases } from "../support/cases.ts";
import { bearer, flow, get } from "../support/pieces.ts";

cases("scopes-agree", [
  {
    title: "the same for both",
    given: {
      ...get({
        security: [{ apiKey: ["things:read", "things:write"] }, { oauth: ["things:write", "things:read"] }],
      }),
      components: { securitySchemes: bearer },
    },
    want: [],
  },
  {
    title: "different ones",
    given: {
      ...get({ security: [{ apiKey: ["things:read"] }, { oauth: ["things:write"] }] }),
      components: { securitySchemes: bearer },
    },
    want: [{ at: "#/paths/~1things/get/security", says: "different scopes of different schemes" }],
  },
  {
    title: "one scheme left out; a scope that nothing demands",
    given: {
      ...get({ security: [{ apiKey: ["things:read"] }] }),
      components: { securitySchemes: bearer },
    },
    want: [
      { at: "#/paths/~1things/get/security", says: "can't be called with oauth" },
      {
        at: "#/components/securitySchemes/oauth/flows/authorizationCode/scopes/things:write",
        says: "No operation",
      },
    ],
  },
  {
    title: "a scope that is not declared",
    given: {
      ...get({ security: [{ apiKey: ["things:reed"] }, { oauth: ["things:reed"] }] }),
      components: { securitySchemes: { apiKey: bearer.apiKey, ...flow({ "things:reed_all": "Read." }) } },
    },
    want: [
      { at: "#/paths/~1things/get/security/0/apiKey/0", says: "is not declared" },
      { at: "#/paths/~1things/get/security/1/oauth/0", says: "use one of things:reed_all" },
      {
        at: "#/components/securitySchemes/oauth/flows/authorizationCode/scopes/things:reed_all",
        says: "No operation",
      },
    ],
  },
]);
