/** Codes of errors in lists that are open: more may come, and the document says so. */
import { describe, expect, it } from "vitest";
import { diff, type Edit, edit, words } from "./support/document.ts";

const codes =
  (...list: readonly string[]): Edit =>
  ({ components, paths }) => {
    components.responses.Gone = structuredClone(paths["/things/{id}"].get.responses[404]);
    components.responses.Gone.content["application/json"].schema.properties.error.properties.code = {
      type: "string",
      "x-extensible-enum": list,
    };
    for (const method of ["get", "delete"])
      if (paths["/things/{id}"][method] !== undefined)
        paths["/things/{id}"][method].responses[410] = { $ref: "#/components/responses/Gone" };
  };

describe("codes of errors in an open list", () => {
  const [few, more] = [edit(codes("gone")), edit(codes("gone", "moved"))];

  it("may grow and shrink: one finding for all operations that give it", () => {
    expect(words(few, more)).toEqual(["additive error-code-added"]);
    expect(words(more, few)).toEqual(["additive error-code-removed"]);
    expect(diff(few, more)[0]?.sentence).toBe("There is a new error `moved` with 410.");
  });
});
