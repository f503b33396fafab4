import { cases } from "../support/cases.ts";
import { json, post } from "../support/pieces.ts";

const open = { type: "object", properties: { name: {} } };
const closed = { ...open, additionalProperties: false };
const schema = "#/paths/~1things/post/requestBody/content/application~1json/schema";

cases("request-closed", [
  { title: "closed", given: post({ requestBody: json(closed) }), want: [] },
  {
    title: "a map of names of the sender's own",
    given: post({ requestBody: json({ type: "object", additionalProperties: { type: "string" } }) }),
    want: [],
  },
  {
    title: "open",
    given: post({ requestBody: json(open) }),
    want: [{ at: schema, says: "admits any other property" }],
  },
  {
    title: "open, deep inside",
    given: post({
      requestBody: json({
        ...closed,
        properties: { parts: { type: "array", items: { anyOf: [closed, open] } } },
      }),
    }),
    want: [{ at: `${schema}/properties/parts/items/anyOf/1`, says: "admits any other property" }],
  },
  {
    title: "another host has its own rules",
    given: post({ requestBody: json(open) }, { servers: [{ url: "https://auth.example.com" }] }),
    want: [],
  },
]);
