import { cases } from "../support/cases.ts";
import { get, query } from "../support/pieces.ts";

cases("parameter-name", [
  { title: "snake_case", given: get({ parameters: [query("account_id")] }), want: [] },
  {
    title: "a header is free",
    given: get({ parameters: [{ name: "Idempotency-Key", in: "header" }] }),
    want: [],
  },
  {
    title: "camelCase",
    given: get({ parameters: [query("accountId")] }),
    want: [{ at: "#/paths/~1things/get/parameters/0/name", says: 'query parameter "accountId"' }],
  },
]);
