import { cases } from "../support/cases.ts";
import { event } from "../support/pieces.ts";

cases("event-type", [
  { title: "its key", given: event("thing.made", { const: "thing.made" }), want: [] },
  {
    title: "another's",
    given: event("thing.made", { const: "thing.lost" }),
    want: [
      {
        at: "#/webhooks/thing.made/post/requestBody/content/application~1json/schema/properties/type",
        says: 'does not fix `type` to "thing.made"',
      },
    ],
  },
  {
    title: "open",
    given: event("thing.made", { type: "string" }),
    want: [
      {
        at: "#/webhooks/thing.made/post/requestBody/content/application~1json/schema/properties/type",
        says: "does not fix",
      },
    ],
  },
]);
