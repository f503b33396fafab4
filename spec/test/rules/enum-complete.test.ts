import { cases } from "../support/cases.ts";
import { schemas } from "../support/pieces.ts";

cases("enum-complete", [
  {
    title: "all events",
    given: { ...schemas({ Type: { enum: ["a.b", "c.d"] } }), webhooks: { "a.b": {}, "c.d": {} } },
    want: [],
  },
  {
    title: "another enum",
    given: { ...schemas({ Type: { enum: ["x", "y"] } }), webhooks: { "a.b": {}, "c.d": {} } },
    want: [],
  },
  {
    title: "one missing, one too many",
    given: {
      ...schemas({ Type: { enum: ["a.b", "c.d", "g.h"] } }),
      webhooks: { "a.b": {}, "c.d": {}, "e.f": {} },
    },
    want: [
      { at: "#/components/schemas/Type/enum", says: 'The event "e.f" is missing here' },
      { at: "#/components/schemas/Type/enum", says: '"g.h" is no event of this document' },
    ],
  },
  {
    title: "a plan missing",
    given: {
      ...schemas({ Plan: { enum: ["basic", "pro"] } }),
      "x-rate-limits": { plans: { basic: {}, pro: {}, max: {} } },
    },
    want: [{ at: "#/components/schemas/Plan/enum", says: 'The plan "max" is missing here' }],
  },
]);
