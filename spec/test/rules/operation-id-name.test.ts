import { cases } from "../support/cases.ts";
import { get } from "../support/pieces.ts";

cases("operation-id-name", [
  { title: "camelCase with a verb", given: get({ operationId: "getThing" }), want: [] },
  ...["thingGet", "GetThing", "get_thing", "fetchThing"].map((operationId) => ({
    title: operationId,
    given: get({ operationId }),
    want: [{ at: "#/paths/~1things/get/operationId", says: "begin with one of get, list, create" }],
  })),
]);
