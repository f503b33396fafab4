import { describe, expect, test } from "vitest";
import type { ParameterDescription } from "../../src/description.ts";
import { decodeParameter } from "../../src/schema/decodeParameter.ts";
import { rawPairs } from "../../src/schema/querystring.ts";
import { fixture, parameter } from "../support/fixture.ts";

const numbers = { type: "array", items: { type: "integer" } };
const colour = { type: "object", properties: { r: { type: "integer" }, name: { type: "string" } } };

const read = (parts: Partial<ParameterDescription>, query: string) => {
  const decoded = decodeParameter(parameter(parts), rawPairs(query), fixture.schemas);
  return decoded.kind === "value" ? decoded.value : decoded;
};
const absent = { kind: "absent" };
const error = (message: string) => ({ kind: "error", message });

describe("a parameter is read as its schema and style say", () => {
  test.each<[string, Partial<ParameterDescription>, string, unknown]>([
    ["text", {}, "p=a%20b+c", "a b c"],
    ["nothing", {}, "q=1", absent],
    ["empty text", {}, "p=", ""],
    ["text that looks like a number", {}, "p=12", "12"],
    ["an integer", { schema: { type: "integer" } }, "p=-12", -12],
    ["no integer", { schema: { type: "integer" } }, "p=012", "012"],
    ["a number", { schema: { type: "number" } }, "p=1.5e3", 1500],
    ["no number", { schema: { type: "number" } }, "p=Infinity", "Infinity"],
    ["a boolean", { schema: { type: "boolean" } }, "p=true", true],
    ["no boolean", { schema: { type: "boolean" } }, "p=True", "True"],
    ["one of several types", { schema: { anyOf: [{ type: "integer" }, { type: "string" }] } }, "p=7", 7],
    ["a fixed number", { schema: { enum: [1, 2] } }, "p=2", 2],
    ["a named schema", { schema: { $ref: "schemas#/$defs/Level" } }, "p=low", "low"],
    ["twice", {}, "p=1&p=2", error("is given more than once")],
    ["bad encoding", {}, "p=%zz", error("is not properly percent-encoded UTF-8")],
    ["bad UTF-8", {}, "p=%ff", error("is not properly percent-encoded UTF-8")],
    ["a list, exploded", { schema: numbers }, "p=1&p=2", [1, 2]],
    ["a list, joined", { schema: numbers, explode: false }, "p=1,2", [1, 2]],
    ["an encoded comma is data", { schema: { type: "array" }, explode: false }, "p=a%2Cb,c", ["a,b", "c"]],
    ["a list, by spaces", { schema: numbers, style: "spaceDelimited", explode: false }, "p=1%202", [1, 2]],
    ["a list, by pipes", { schema: numbers, style: "pipeDelimited", explode: false }, "p=1%7C2|3", [1, 2, 3]],
    ["an empty list", { schema: numbers, explode: false }, "p=", []],
    ["an object, deep", { schema: colour, style: "deepObject" }, "p[r]=1&p[name]=x", { r: 1, name: "x" }],
    ["no deep object", { schema: colour, style: "deepObject" }, "x[r]=1", absent],
    ["an object, exploded", { schema: colour }, "r=1&other=2", { r: 1 }],
    ["an object, joined", { schema: colour, explode: false }, "p=r,1,name,x", { r: 1, name: "x" }],
    [
      "an object in a path",
      { schema: colour, in: "path", style: "simple", explode: true },
      "p=r=1,name=x",
      { r: 1, name: "x" },
    ],
    ["JSON", { contentType: "application/json" }, "p=%7B%22a%22:[1]%7D", { a: [1] }],
    ["no JSON", { contentType: "application/json" }, "p=%7B", error("is not valid JSON")],
  ])("%s", (_, parts, query, want) => {
    expect(read(parts, query)).toEqual(want);
  });

  test("a property called __proto__ is data", () => {
    const value = read({ schema: { type: "object" }, style: "deepObject" }, "p[__proto__]=x");
    expect(JSON.stringify(value)).toBe('{"__proto__":"x"}');
  });
});
