import { cases } from "../support/cases.ts";
import { get, json, ok } from "../support/pieces.ts";

cases("response-example", [
  { title: "an example", given: ok(json({}, { example: {} })), want: [] },
  { title: "no body", given: get({ responses: { 204: { description: "Gone." } } }), want: [] },
  {
    title: "none",
    given: ok(json({})),
    want: [
      {
        at: "#/paths/~1things/get/responses/200/content/application~1json",
        says: "200 of GET /things has no example",
      },
    ],
  },
  {
    title: "an event without one",
    given: { webhooks: { ping: { post: { requestBody: json({}) } } } },
    want: [{ at: "#/webhooks/ping/post/requestBody/content/application~1json", says: "event of POST ping" }],
  },
]);
