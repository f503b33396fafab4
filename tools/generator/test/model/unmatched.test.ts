import { describe, expect, it } from "vitest";
import { documentOf, jsonResponse, modelOf } from "../support/model.ts";

const body = (code: string) => ({
  type: "object",
  properties: { error: { type: "object", properties: { code: { const: code } } } },
});
const responses = { Nowhere: jsonResponse(body("nowhere")), NotSo: jsonResponse(body("not_so")) };

function read(extension: object | undefined) {
  const document = documentOf({ responses: { 200: jsonResponse({}), 400: jsonResponse(body("bad")) } });
  const { api, diagnostics } = modelOf({
    ...document,
    components: { responses },
    ...(extension === undefined ? {} : { "x-unmatched-requests": extension }),
  });
  return { errors: api.unmatched.errors.map(({ status, code }) => [status, code]), diagnostics };
}

describe("what is answered where no operation is", () => {
  it.each<[string, object | undefined, string[][]]>([
    ["nothing is said", undefined, []],
    ["paths alone", { path: "Nowhere" }, [["404", "nowhere"]]],
    [
      "both",
      { method: "NotSo", path: "Nowhere" },
      [
        ["404", "nowhere"],
        ["405", "not_so"],
      ],
    ],
  ])("%s", (_, extension, want) => {
    expect(read(extension).errors).toEqual(want);
  });

  it("is a response that is there, or the document is told so", () => {
    const { errors, diagnostics } = read({ path: "Nowhere", method: "Gone" });
    expect(errors).toEqual([["404", "nowhere"]]);
    expect(diagnostics).toContainEqual(
      expect.objectContaining({
        code: "reference-unresolved",
        pointer: "#/x-unmatched-requests/method",
        message: 'No response is named "Gone".',
      }),
    );
  });
});
