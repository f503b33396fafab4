import { describe } from "vitest";
import { rows } from "./support/document.ts";

const limited = ({
  components,
}: {
  components: { responses: { RateLimited: { content: Record<string, { schema: Record<string, object> }> } } };
}) => {
  const schema = components.responses.RateLimited.content["application/json"]?.schema;
  if (schema === undefined) throw new Error("The document has no such response.");
  return schema;
};

describe("limits", () =>
  rows([
    {
      title: "a limit",
      edit: (document) => {
        document["x-rate-limits"].plans.basic.requestsPerMinute = 50;
      },
      forth: ["breaking rate-limit-lowered"],
      back: ["additive rate-limit-raised"],
    },
    {
      title: "no limit in a day becomes one",
      edit: (document) => {
        document["x-rate-limits"].plans.basic.requestsPerDay = 1000;
      },
      forth: ["breaking rate-limit-lowered"],
      back: ["additive rate-limit-raised"],
    },
    {
      title: "a title",
      edit: (document) => {
        document["x-rate-limits"].plans.basic.title = "Small";
      },
      forth: ["documentation documentation"],
      back: ["documentation documentation"],
    },
    {
      title: "a plan",
      edit: (document) => {
        document["x-rate-limits"].plans.max = { title: "Max", requestsPerMinute: 5000 };
      },
      forth: ["additive rate-limit-plan-added"],
      back: ["breaking rate-limit-plan-removed"],
    },
    {
      title: "what is counted",
      edit: (document) => {
        document["x-rate-limits"].partitions.key = "organization";
      },
      forth: ["breaking rate-limit-partition"],
      back: ["additive rate-limit-raised"],
    },
    {
      title: "a header of another name",
      edit: (document) => {
        document["x-rate-limits"].headers.limit = "RateLimit-Limit";
      },
      forth: ["breaking rate-limit-header"],
      back: ["breaking rate-limit-header"],
    },
    {
      title: "a header more",
      edit: (document) => {
        document["x-rate-limits"].headers.remaining = "X-Remaining";
      },
      forth: ["additive rate-limit-header-added"],
      back: ["breaking rate-limit-header"],
    },
    {
      title: "the error over the limit",
      edit: (document) => {
        document["x-rate-limits"].error = "slow_down";
      },
      forth: ["breaking rate-limit-error"],
      back: ["breaking rate-limit-error"],
    },
    {
      title: "lower limits of one operation",
      edit: ({ paths }) => {
        paths["/things"].post["x-rate-limits"] = { basic: { title: "Basic", requestsPerMinute: 10 } };
      },
      forth: ["breaking rate-limit-lowered"],
      back: ["additive rate-limit-raised"],
    },
  ]));

describe("errors", () =>
  rows([
    {
      title: "an error of another code",
      edit: ({ paths }) => {
        paths["/things/{id}"].get.responses[404].content[
          "application/json"
        ].schema.properties.error.properties.code = { enum: ["not_found", "gone"] };
      },
      forth: ["breaking values-changed"],
      back: ["additive error-code-removed"],
    },
    {
      title: "an error of another status",
      edit: ({ paths }) => {
        const { responses } = paths["/things/{id}"].get;
        responses[410] = responses[404];
        delete responses[404];
      },
      forth: ["breaking error-code-moved"],
      back: ["breaking error-code-moved"],
    },
    {
      title: "an error that is in vain to retry",
      edit: (document) => {
        Object.assign(limited(document), { "x-retryable": false });
      },
      forth: ["breaking retryable-withdrawn"],
      back: ["additive retryable-granted"],
    },
  ]));

describe("pages and idempotency", () =>
  rows([
    {
      title: "a list is no longer paged",
      edit: ({ paths }) => {
        delete paths["/things"].get["x-pagination"];
      },
      forth: ["breaking pagination-removed"],
      back: ["breaking pagination-added"],
    },
    {
      title: "a way of paging changes",
      edit: (document) => {
        document["x-pagination"].cursor.next = "next";
      },
      forth: ["breaking pagination-changed"],
      back: ["breaking pagination-changed"],
    },
    {
      title: "another way of paging",
      edit: (document) => {
        document["x-pagination"].other = structuredClone(document["x-pagination"].cursor);
      },
      forth: ["documentation pagination-style-added"],
      back: ["breaking pagination-changed"],
    },
    {
      title: "results are kept for less long",
      edit: ({ paths }) => {
        paths["/things"].post.parameters[0]["x-idempotency"].retentionSeconds = 60;
      },
      forth: ["breaking idempotency-shortened"],
      back: ["additive idempotency-lengthened"],
    },
    {
      title: "no idempotency",
      edit: ({ paths }) => {
        delete paths["/things"].post.parameters[0]["x-idempotency"];
      },
      forth: ["breaking idempotency-removed"],
      back: ["additive idempotency-added"],
    },
  ]));

describe("events", () =>
  rows([
    {
      title: "a payload with less in it",
      edit: ({ components }) => {
        components.schemas.Event.required = [];
      },
      forth: ["breaking property-optional"],
      back: ["additive property-required"],
    },
    {
      title: "when it comes",
      edit: ({ webhooks }) => {
        webhooks["thing.made"].post["x-event-schedule"].everyDays = 14;
      },
      forth: ["breaking webhook-schedule"],
      back: ["breaking webhook-schedule"],
    },
    {
      title: "that it comes by itself",
      edit: ({ webhooks }) => {
        delete webhooks["thing.made"].post["x-event-schedule"];
      },
      forth: ["breaking webhook-schedule"],
      back: ["additive webhook-schedule-added"],
    },
    {
      title: "retries",
      edit: (document) => {
        document["x-webhook-delivery"].retryAfterSeconds = [60];
      },
      forth: ["breaking webhook-schedule"],
      back: ["breaking webhook-schedule"],
    },
    {
      title: "the guarantee",
      edit: (document) => {
        document["x-webhook-delivery"].guarantee = "at-least-once";
      },
      forth: ["additive webhook-guarantee-strengthened"],
      back: ["breaking webhook-guarantee-weakened"],
    },
    {
      title: "the signature",
      edit: (document) => {
        document["x-webhook-delivery"].signature = "another";
      },
      forth: ["breaking webhook-signature"],
      back: ["breaking webhook-signature"],
    },
    {
      title: "less time to answer",
      edit: (document) => {
        document["x-webhook-delivery"].timeoutSeconds = 3;
      },
      forth: ["breaking webhook-tightened"],
      back: ["additive webhook-relaxed"],
    },
    {
      title: "endpoints of more kinds",
      edit: (document) => {
        document["x-webhook-delivery"].urlSchemes = ["https", "http"];
      },
      forth: ["additive webhook-relaxed"],
      back: ["breaking webhook-tightened"],
    },
  ]));

describe("the rest of what is promised", () =>
  rows([
    {
      title: "uptime",
      edit: (document) => {
        document["x-service-levels"].plans.basic.uptimePercent = 99;
      },
      forth: ["breaking service-level-lowered"],
      back: ["additive service-level-raised"],
    },
    {
      title: "credit, in words",
      edit: (document) => {
        document["x-service-levels"].trial.access = "half";
      },
      forth: ["unknown service-level-changed"],
      back: ["unknown service-level-changed"],
    },
    {
      title: "a host for programs",
      edit: (document) => {
        document["x-hosts"].authorization = "https://login.example.com";
      },
      forth: ["breaking host-removed"],
      back: ["breaking host-removed"],
    },
    {
      title: "a host for readers",
      edit: (document) => {
        document["x-hosts"].docs = "https://help.example.com";
      },
      forth: ["documentation host-documented"],
      back: ["documentation host-documented"],
    },
    {
      title: "one host more",
      edit: (document) => {
        document["x-hosts"].status = "https://status.example.com";
      },
      forth: ["additive host-added"],
      back: ["documentation host-documented"],
    },
    {
      title: "what is answered where nothing is",
      edit: (document) => {
        document["x-unmatched-requests"].path = "RateLimited";
        document["x-unmatched-requests"].method = "NotFound";
      },
      forth: ["breaking unmatched-changed", "additive unmatched-added"],
      back: ["breaking unmatched-changed", "breaking unmatched-changed"],
    },
    {
      title: "client libraries",
      edit: (document) => {
        document["x-sdks"][0].version = "1.1.0";
      },
      forth: ["documentation sdks-changed"],
      back: ["documentation sdks-changed"],
    },
    {
      title: "a resource of another name",
      edit: ({ tags }) => {
        tags[0]["x-sdk-name"] = "items";
      },
      forth: ["breaking sdk-name-changed"],
      back: ["breaking sdk-name-changed"],
    },
    {
      title: "an extension that nobody knows",
      edit: (document) => {
        document["x-unheard-of"] = true;
      },
      forth: ["unknown extension-changed"],
      back: ["unknown extension-changed"],
    },
    {
      title: "a member that OpenAPI does not know",
      edit: ({ paths }) => {
        paths["/things"].get.unheard = true;
      },
      forth: ["unknown not-understood"],
      back: ["unknown not-understood"],
    },
    {
      title: "the version, and a typo",
      edit: ({ info, paths }) => {
        info.version = "1.0.1";
        paths["/things"].get.summary = "Lists things";
      },
      forth: ["documentation documentation", "documentation version-changed"],
      back: ["documentation documentation", "documentation version-changed"],
    },
  ]));
