import { defineExtension } from "../extension.ts";
import { record, text } from "../shapes.ts";

/** Names of responses among the components. */
export interface UnmatchedResponses {
  /** Under a path that is none of the document's: `404`. */
  readonly path?: string;
  /** For a method that the path does not have: `405`. */
  readonly method?: string;
}

/** `x-unmatched-requests` at the root. */
export const unmatchedRequests = defineExtension({
  name: "x-unmatched-requests",
  on: "root",
  meaning:
    "The responses, by their names among the components, where no operation is: under an unknown path, for an unknown method.",
  example: { path: "NotFound", method: "MethodNotAllowed" },
  schema: record({ path: text, method: text }, ["path", "method"]),
  convert: (raw: UnmatchedResponses): UnmatchedResponses => raw,
});
