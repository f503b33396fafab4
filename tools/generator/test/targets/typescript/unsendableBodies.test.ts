import { expect, test } from "vitest";
import { emitClient } from "../../support/client.ts";

const body = { requestBody: { required: true, content: { "application/json": { schema: {} } } } };

function documentOf(method: string): object {
  const operation = {
    operationId: "find",
    tags: ["things"],
    responses: { 204: { description: "" } },
    ...body,
  };
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://api.test" }],
    paths: { "/things": { [method]: operation } },
  };
}

test.each([
  ["get", "find(options?: RequestOptions)", ["body-not-sent: the body of GET /things"]],
  ["head", "find(options?: RequestOptions)", ["body-not-sent: the body of HEAD /things"]],
  ["post", "find(body: unknown, options?: RequestOptions)", []],
  ["delete", "find(body: unknown, options?: RequestOptions)", []],
])("a body by %s", async (method, signature, leftOut) => {
  const client = await emitClient(documentOf(method));
  expect(client.file("resources/things.ts")).toContain(signature);
  const told = client.diagnostics.filter(({ severity }) => severity === "warning");
  expect(told.map(({ code, leftOut: what }) => `${code}: ${what}`)).toEqual(leftOut);
});
