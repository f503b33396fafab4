import { cases } from "../support/cases.ts";
import { flow } from "../support/pieces.ts";

cases("scope-name", [
  {
    title: "resource:verb",
    given: { components: { securitySchemes: flow({ "things:read": "Read." }) } },
    want: [],
  },
  ...["read", "things.read", "Things:Read"].map((name) => ({
    title: name,
    given: { components: { securitySchemes: flow({ [name]: "Read." }) } },
    want: [
      {
        at: `#/components/securitySchemes/oauth/flows/authorizationCode/scopes/${name}`,
        says: "not named resource:verb",
      },
    ],
  })),
]);
