import { expect, test } from "vitest";
import type { JsonObject } from "../../../src/model/types.ts";
import { descriptionOf, documentWith, emit } from "./support/emit.ts";

const policy = {
  guarantee: "at-least-once",
  deduplicateBy: "id",
  timeoutSeconds: 7,
  retryAfterSeconds: [1, 2],
  disableAfterConsecutiveFailures: 4,
  signature: "standard-webhooks",
  toleranceSeconds: 30,
  urlSchemes: ["https", "http"],
};
const payload = { $ref: "#/components/schemas/Sunk" };
const receiver = (parts: JsonObject = {}) => ({
  post: {
    requestBody: { content: { "application/json": { schema: payload, ...parts } } },
    responses: { 200: { description: "" } },
  },
});
const schemas = { Sunk: { type: "object", description: "Words.", properties: { id: { type: "string" } } } };

function webhooksOf(parts: JsonObject): unknown {
  return descriptionOf(emit(documentWith({}, { components: { schemas }, ...parts })))["webhooks"];
}

test("without a policy of delivery nothing is delivered", () => {
  expect(webhooksOf({ webhooks: { "ship.sunk": receiver() } })).toBeNull();
});

test("the policy is as the document states it; what it leaves out is null", () => {
  expect(webhooksOf({ "x-webhook-delivery": policy })).toEqual({
    events: [],
    delivery: {
      timeoutSeconds: 7,
      retryAfterSeconds: [1, 2],
      disableAfterConsecutiveFailures: 4,
      signature: "standard-webhooks",
      toleranceSeconds: 30,
      urlSchemes: ["https", "http"],
      wildcard: null,
      deduplicateBy: "id",
    },
  });
});

test.each<[string, JsonObject, JsonObject]>([
  ["bare", receiver(), { operation: "ship.sunk", example: null, summary: null }],
  [
    "with its words and first example",
    {
      post: {
        ...receiver({ examples: { one: { value: { id: "a" } }, two: { value: { id: "b" } } } }).post,
        operationId: "receiveSunk",
        summary: "A ship sank",
      },
    },
    { operation: "receiveSunk", example: { id: "a" }, summary: "A ship sank" },
  ],
])("an event %s", (_, item, want) => {
  expect(webhooksOf({ "x-webhook-delivery": policy, webhooks: { "ship.sunk": item } })).toMatchObject({
    events: [{ type: "ship.sunk", schema: { $ref: "schemas#/$defs/Sunk" }, ...want }],
  });
});

test("an event's path item may be a reference, and the schemas of payloads are among the named ones", () => {
  const made = descriptionOf(
    emit(
      documentWith(
        {},
        {
          "x-webhook-delivery": policy,
          webhooks: { "ship.sunk": { $ref: "#/components/pathItems/Sunk" } },
          components: {
            schemas,
            pathItems: { Sunk: { post: { ...receiver().post, operationId: "receiveSunk" } } },
          },
        },
      ),
    ),
  );
  expect(made["webhooks"]).toMatchObject({ events: [{ type: "ship.sunk", operation: "receiveSunk" }] });
  expect(made["schemas"]).toEqual({ Sunk: { type: "object", properties: { id: { type: "string" } } } });
});
