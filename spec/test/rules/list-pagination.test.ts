import { cases } from "../support/cases.ts";
import { cursorStyle, get, json, page, query } from "../support/pieces.ts";

cases("list-pagination", [
  {
    title: "all there, through a reference and allOf",
    given: {
      ...cursorStyle,
      ...get({
        operationId: "listThings",
        "x-pagination": "cursor",
        parameters: [query("cursor"), query("limit")],
        responses: { 200: json({ allOf: [{ $ref: "#/components/schemas/Page" }] }) },
      }),
      components: { schemas: { Page: page } },
    },
    want: [],
  },
  {
    title: "a list that does not say so",
    given: { ...cursorStyle, ...get({ operationId: "getThings", responses: { 200: json(page) } }) },
    want: [{ at: "#/paths/~1things/get", says: "does not say how it is paged" }],
  },
  {
    title: "a list by its name alone",
    given: {
      ...cursorStyle,
      ...get({ operationId: "listThings", responses: { 200: json({ type: "object" }) } }),
    },
    want: [{ at: "#/paths/~1things/get", says: "does not say how it is paged" }],
  },
  {
    title: "no list",
    given: { ...cursorStyle, ...get({ operationId: "getThing", responses: {} }) },
    want: [],
  },
  {
    title: "an unknown style",
    given: { ...cursorStyle, ...get({ "x-pagination": "offset", responses: {} }) },
    want: [{ at: "#/paths/~1things/get/x-pagination", says: 'No style of pagination is named "offset"' }],
  },
  {
    title: "parameters and fields that are missing",
    given: {
      ...cursorStyle,
      ...get({
        "x-pagination": "cursor",
        parameters: [query("cursor")],
        responses: { 200: json({ type: "object", properties: { data: { type: "string" } } }) },
      }),
    },
    want: [
      { at: "#/paths/~1things/get", says: 'no query parameter "limit"' },
      {
        at: "#/paths/~1things/get/responses/200/content/application~1json/schema",
        says: 'no array "data"',
      },
      {
        at: "#/paths/~1things/get/responses/200/content/application~1json/schema",
        says: 'no field "next_cursor"',
      },
    ],
  },
]);
