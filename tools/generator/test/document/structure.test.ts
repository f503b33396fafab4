import { describe, expect, it } from "vitest";
import { checkStructure } from "../../src/document/structure.ts";
import { parse } from "../support/model.ts";

describe("a part that is not what its place demands", () => {
  it.each<[given: string, want: string]>([
    ["paths: 5", "#/paths Expected an object, found the number 5."],
    ["paths: []", "#/paths Expected an object, found an array."],
    ["paths:", "#/paths Expected an object, found null."],
    ["info: hello", '#/info Expected an object, found the string "hello".'],
    ["servers: {}", "#/servers Expected an array, found an object."],
    ["tags: [a]\nsecurity: {}", "#/security Expected an array, found an object."],
    ["paths: { /a: 1 }", "#/paths/~1a Expected an object, found the number 1."],
    ["paths: { /a: { get: [] } }", "#/paths/~1a/get Expected an object, found an array."],
    [
      "paths: { /a: { get: { parameters: {} } } }",
      "#/paths/~1a/get/parameters Expected an array, found an object.",
    ],
    [
      "paths: { /a: { get: { parameters: [x] } } }",
      '#/paths/~1a/get/parameters/0 Expected an object, found the string "x".',
    ],
    [
      "paths: { /a: { get: { responses: [] } } }",
      "#/paths/~1a/get/responses Expected an object, found an array.",
    ],
    [
      "paths: { /a: { get: { responses: { 200: } } } }",
      "#/paths/~1a/get/responses/200 Expected an object, found null.",
    ],
    ["components: { schemas: [] }", "#/components/schemas Expected an object, found an array."],
    ["webhooks: no", '#/webhooks Expected an object, found the string "no".'],
  ])("%s", (given, want) => {
    const found = checkStructure(parse(given));
    expect(found.map(({ pointer, message }) => `${pointer} ${message}`)).toEqual([want]);
    expect(found.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error node-invalid"]);
  });

  it("says that a file may have been cut off, where a value is missing", () => {
    const [found] = checkStructure(parse("paths:\n  /a:\n    get:"));
    expect(found?.fix).toContain("cut off");
  });

  it("leaves data, extensions and schemas alone", () => {
    const given = `
paths:
  x-note: text
  /a:
    x-more: 1
    get:
      responses:
        x-a: text
        200: { description: ok, content: { application/json: { schema: 5, example: null } } }
`;
    expect(checkStructure(parse(given))).toEqual([]);
  });
});
