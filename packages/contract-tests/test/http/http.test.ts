import { describe, expect, test } from "vitest";
import type { OperationContract, ParameterContract } from "../../src/contract.ts";
import { curlOf } from "../../src/http/curl.ts";
import { mask } from "../../src/http/mask.ts";
import { writeRequest } from "../../src/http/request.ts";

function parameter(parts: Partial<ParameterContract>): ParameterContract {
  const location = parts.in ?? "query";
  return {
    name: "p",
    key: parts.name ?? "p",
    in: location,
    required: false,
    style: location === "query" ? "form" : "simple",
    explode: location === "query",
    contentType: null,
    schema: true,
    examples: [],
    place: "#",
    ...parts,
  };
}

function operation(parts: Partial<OperationContract>): OperationContract {
  return {
    id: "op",
    method: "GET",
    path: "/things",
    server: null,
    place: "#",
    parameters: [],
    body: null,
    responses: [],
    security: [],
    pagination: null,
    idempotency: null,
    errors: [],
    rateLimits: null,
    ...parts,
  };
}

describe("a parameter is written", () => {
  test.each<[string, Partial<ParameterContract>, Parameters<typeof writeRequest>[1], string]>([
    ["in the path", { in: "path", name: "id" }, { params: { id: "a/b c" } }, "/things/a%2Fb%20c"],
    ["in the query", {}, { params: { p: "a&b" } }, "/things?p=a%26b"],
    ["as a list, each item", {}, { params: { p: ["a", "b"] } }, "/things?p=a&p=b"],
    ["as a list in one", { explode: false }, { params: { p: ["a", "b"] } }, "/things?p=a,b"],
    [
      "as a list with pipes",
      { explode: false, style: "pipeDelimited" },
      { params: { p: [1, 2] } },
      "/things?p=1%7C2",
    ],
    ["as a deep object", { style: "deepObject" }, { params: { p: { a: 1 } } }, "/things?p%5Ba%5D=1"],
    [
      "as JSON",
      { contentType: "application/json" },
      { params: { p: { a: 1 } } },
      "/things?p=%7B%22a%22%3A1%7D",
    ],
    ["not at all", {}, {}, "/things"],
  ])("%s", (_, parts, input, want) => {
    const path = parts.in === "path" ? "/things/{id}" : "/things";
    expect(writeRequest(operation({ path, parameters: [parameter(parts)] }), input).target).toBe(want);
  });
});

test("a body is written as its media type says", () => {
  const content = [
    { contentType: "application/x-www-form-urlencoded", schema: true, examples: [], place: "#" },
  ];
  const form = operation({ method: "POST", body: { required: true, content, place: "#" } });
  expect(writeRequest(form, { body: { a: "b c", d: 1 } }).body).toBe("a=b+c&d=1");
  expect(writeRequest(operation({}), { body: { a: 1 } }).body).toBe('{"a":1}');
});

test("the command of an exchange repeats it, with its secrets masked", () => {
  const command = curlOf({
    operation: undefined,
    method: "POST",
    url: "https://api.test/v1/token?code=abcdef123",
    requestHeaders: new Headers({ authorization: "Bearer sk_test_secret", "content-type": "text/plain" }),
    requestBody: "it's client_secret=hidden&x=1",
    status: 200,
    headers: new Headers(),
    text: "",
    body: undefined,
  });
  expect(mask(command, [])).toBe(
    "curl -i -X POST 'https://api.test/v1/token?code=***' -H 'authorization: Bearer ***' " +
      "-H 'content-type: text/plain' --data-binary 'it'\\''s client_secret=***&x=1'",
  );
});

test.each([
  ["secrets that are known", "came wh_1 whsec_abc", "came wh_1 ***"],
  [
    "fields of JSON",
    '{"access_token":"oa_1","code":"not_found"}',
    '{"access_token":"***","code":"not_found"}',
  ],
])("masks %s", (_, text, want) => {
  expect(mask(text, ["whsec_abc"])).toBe(want);
});
