import { cases } from "../support/cases.ts";

cases("schema-name", [
  { title: "PascalCase", given: { components: { schemas: { OAuthToken2: {} } } }, want: [] },
  ...["thing", "Thing_List", "thingList"].map((name) => ({
    title: name,
    given: { components: { schemas: { [name]: {} } } },
    want: [{ at: `#/components/schemas/${name}`, says: "not named in PascalCase" }],
  })),
]);
