import { cases } from "../support/cases.ts";
import { get, post } from "../support/pieces.ts";

cases("idempotency-key", [
  { title: "a read needs none", given: get({}), want: [] },
  {
    title: "a change with a key, on the path",
    given: post(
      {},
      { parameters: [{ name: "Key", in: "header", "x-idempotency": { retentionSeconds: 1 } }] },
    ),
    want: [],
  },
  {
    title: "a change without",
    given: post({}),
    want: [{ at: "#/paths/~1things/post", says: "takes no idempotency key" }],
  },
  {
    title: "a change on another host",
    given: post({}, { servers: [{ url: "https://auth.example.com" }] }),
    want: [],
  },
]);
