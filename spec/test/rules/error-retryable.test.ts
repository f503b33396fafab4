import { cases } from "../support/cases.ts";
import { errorSchema, schemas } from "../support/pieces.ts";

cases("error-retryable", [
  { title: "said", given: schemas({ Gone: errorSchema("gone", { "x-retryable": false }) }), want: [] },
  { title: "no error", given: schemas({ Thing: { type: "object" } }), want: [] },
  {
    title: "not said",
    given: schemas({ Gone: errorSchema("gone") }),
    want: [{ at: "#/components/schemas/Gone", says: "does not say whether it may be retried" }],
  },
  {
    title: "one code twice",
    given: schemas({
      A: errorSchema("gone", { "x-retryable": false }),
      B: errorSchema("gone", { "x-retryable": false }),
    }),
    want: [{ at: "#/components/schemas/B", says: "Two schemas describe the error gone" }],
  },
]);
