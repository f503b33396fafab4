import { cases } from "../support/cases.ts";
import { both, errorSchema, get, json, limits, ok } from "../support/pieces.ts";

cases("response-headers", [
  { title: "all there", given: { ...limits, ...ok({ headers: both }) }, want: [] },
  {
    title: "in other letters",
    given: { ...limits, ...ok({ headers: { "x-limit": {}, "x-request-id": {} } }) },
    want: [],
  },
  {
    title: "one missing on an error",
    given: { ...limits, ...get({ responses: { 404: { headers: { "X-Limit": {} } } } }) },
    want: [{ at: "#/paths/~1things/get/responses/404/headers", says: "does not carry X-Request-Id" }],
  },
  {
    title: "over the limit without the seconds to wait",
    given: {
      ...limits,
      ...get({ responses: { 429: { headers: both, ...json(errorSchema("too_many")) } } }),
    },
    want: [{ at: "#/paths/~1things/get/responses/429/headers", says: "does not carry Retry-After" }],
  },
  {
    title: "one list of headers shared by two responses is told once; a response without any by itself",
    given: {
      ...limits,
      ...get({
        responses: {
          200: { headers: { $ref: "#/x" } },
          404: { headers: { $ref: "#/x" } },
          500: {},
        },
      }),
      x: { "X-Limit": {} },
    },
    want: [
      { at: "#/x", says: "does not carry X-Request-Id" },
      { at: "#/paths/~1things/get/responses/500", says: "does not carry X-Limit, X-Request-Id" },
    ],
  },
  {
    title: "another host",
    given: {
      ...limits,
      paths: { "/t": { servers: [{ url: "https://a.example.com" }], get: { responses: { 200: {} } } } },
    },
    want: [],
  },
]);
