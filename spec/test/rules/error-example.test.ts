import { cases } from "../support/cases.ts";
import { get, json } from "../support/pieces.ts";

cases("error-example", [
  {
    title: "one each",
    given: get({
      responses: { 400: json({}, { example: { a: 1 } }), 404: json({}, { example: { a: 2 } }) },
    }),
    want: [],
  },
  {
    title: "none",
    given: get({ responses: { 404: json({}) } }),
    want: [
      {
        at: "#/paths/~1things/get/responses/404/content/application~1json",
        says: "404 of GET /things has no example",
      },
    ],
  },
  {
    title: "no body",
    given: get({ responses: { 404: { description: "No." } } }),
    want: [{ at: "#/paths/~1things/get/responses/404", says: "has no body" }],
  },
  {
    title: "shared by two",
    given: {
      ...get({
        responses: {
          400: json({}, { examples: { a: { $ref: "#/components/examples/A" } } }),
          404: json({}, { examples: { a: { $ref: "#/components/examples/A" } } }),
        },
      }),
      components: { examples: { A: { value: {} } } },
    },
    want: [{ at: "#/components/examples/A", says: "Two different error responses" }],
  },
  {
    title: "one response used by two operations",
    given: {
      paths: {
        "/a": { get: { responses: { 404: { $ref: "#/components/responses/No" } } } },
        "/b": { get: { responses: { 404: { $ref: "#/components/responses/No" } } } },
      },
      components: { responses: { No: json({}, { example: {} }) } },
    },
    want: [],
  },
]);
