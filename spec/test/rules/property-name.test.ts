import { cases } from "../support/cases.ts";
import { schemas } from "../support/pieces.ts";

cases("property-name", [
  {
    title: "snake_case",
    given: schemas({ T: { properties: { a_1: {}, followers_count: {} } } }),
    want: [],
  },
  ...["followersCount", "Followers", "a__b", "a-b"].map((name) => ({
    title: name,
    given: schemas({ T: { properties: { [name]: {} } } }),
    want: [{ at: `#/components/schemas/T/properties/${name}`, says: "is not snake_case" }],
  })),
]);
