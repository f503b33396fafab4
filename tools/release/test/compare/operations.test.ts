import { describe } from "vitest";
import { rows } from "./support/document.ts";

const things = "/things";
const one = "/things/{id}";
const operation = {
  operationId: "countThings",
  tags: ["Things"],
  responses: { 204: { description: "Counted." } },
};

describe("operations", () =>
  rows([
    {
      title: "a path with its operations",
      edit: ({ paths }) => {
        paths["/count"] = { get: operation };
      },
      forth: ["additive path-added"],
      back: ["breaking path-removed"],
    },
    {
      title: "an operation of a path that is there",
      edit: ({ paths }) => {
        paths[things].put = operation;
      },
      forth: ["additive operation-added"],
      back: ["breaking operation-removed"],
    },
    {
      title: "an operation of a method that few have",
      edit: (document) => {
        document.openapi = "3.2.0";
        document.paths[things].additionalOperations = { COPY: operation };
      },
      forth: ["additive operation-added", "documentation documentation"],
      back: ["breaking operation-removed", "documentation documentation"],
    },
    {
      title: "an operation at another path",
      edit: ({ paths }) => {
        paths["/thing"] = { delete: paths[one].delete };
        delete paths[one].delete;
      },
      forth: ["breaking operation-moved"],
      back: ["breaking operation-moved"],
    },
    {
      title: "an operation of another name",
      edit: ({ paths }) => {
        paths[things].get.operationId = "getThings";
      },
      forth: ["breaking operation-renamed"],
      back: ["breaking operation-renamed"],
    },
    {
      title: "a path parameter of another name",
      edit: ({ paths }) => {
        paths["/things/{thing_id}"] = paths[one];
        delete paths[one];
        paths["/things/{thing_id}"].parameters[0].name = "thing_id";
      },
      forth: ["breaking path-parameter-renamed"],
      back: ["breaking path-parameter-renamed"],
    },
    {
      title: "deprecation",
      edit: ({ paths }) => {
        paths[things].get.deprecated = true;
      },
      forth: ["additive operation-deprecated"],
      back: ["documentation operation-undeprecated"],
    },
    {
      title: "a sunset is announced",
      edit: ({ paths }) => {
        paths[things].get["x-sunset"] = "2027-01-01";
      },
      forth: ["additive sunset-set"],
      back: ["documentation sunset-later"],
    },
    {
      title: "a sunset comes earlier",
      edit: ({ paths }) => {
        paths[one].delete["x-sunset"] = "2026-12-01";
      },
      forth: ["breaking sunset-earlier"],
      back: ["documentation sunset-later"],
    },
    {
      title: "the first tag, which names the resource",
      edit: ({ paths }) => {
        paths[things].get.tags = ["Other"];
      },
      forth: ["breaking tags-changed"],
      back: ["breaking tags-changed"],
    },
    {
      title: "a second tag",
      edit: ({ paths }) => {
        paths[things].get.tags = ["Things", "Other"];
      },
      forth: ["documentation tags-documented"],
      back: ["documentation tags-documented"],
    },
    {
      title: "a method of another name in clients",
      edit: ({ paths }) => {
        paths[things].get["x-sdk-name"] = "all";
      },
      forth: ["breaking sdk-name-changed"],
      back: ["breaking sdk-name-changed"],
    },
    {
      title: "an event",
      edit: ({ webhooks }) => {
        webhooks["thing.sold"] = structuredClone(webhooks["thing.made"]);
      },
      forth: ["additive webhook-added"],
      back: ["breaking webhook-removed"],
    },
    {
      title: "a callback",
      edit: ({ paths }) => {
        paths[things].post.callbacks.sold = structuredClone(paths[things].post.callbacks.made);
      },
      forth: ["additive callback-added"],
      back: ["breaking callback-removed"],
    },
    {
      title: "an address",
      edit: ({ servers }) => {
        servers.push({ url: "https://eu.example.com" });
      },
      forth: ["additive server-added"],
      back: ["breaking server-removed"],
    },
    {
      title: "variables of an address",
      edit: ({ servers }) => {
        servers[0].variables.stage.default = "v2";
      },
      forth: ["unknown server-changed"],
      back: ["unknown server-changed"],
    },
  ]));

describe("parameters", () =>
  rows([
    {
      title: "an optional one",
      edit: ({ paths }) => {
        paths[things].get.parameters.push({ name: "q", in: "query", schema: { type: "string" } });
      },
      forth: ["additive parameter-added"],
      back: ["breaking parameter-removed"],
    },
    {
      title: "a required one",
      edit: ({ paths }) => {
        paths[things].get.parameters.push({
          name: "q",
          in: "query",
          required: true,
          schema: { type: "string" },
        });
      },
      forth: ["breaking parameter-required-added"],
      back: ["breaking parameter-removed"],
    },
    {
      title: "one in another place",
      edit: ({ paths }) => {
        paths[things].get.parameters[0].in = "header";
      },
      forth: ["breaking parameter-moved"],
      back: ["breaking parameter-moved"],
    },
    {
      title: "one becomes required",
      edit: ({ paths }) => {
        paths[things].get.parameters[0].required = true;
      },
      forth: ["breaking parameter-demanded"],
      back: ["additive parameter-optional"],
    },
    {
      title: "what a webhook always brought may be missing",
      edit: ({ webhooks }) => {
        webhooks["thing.made"].post.parameters[0].required = false;
      },
      forth: ["breaking parameter-demanded"],
      back: ["additive parameter-optional"],
    },
    {
      title: "a narrower schema",
      edit: ({ paths }) => {
        paths[things].get.parameters[0].schema.maximum = 50;
      },
      forth: ["breaking bounds-changed"],
      back: ["additive bounds-changed"],
    },
    {
      title: "a list written in another way",
      edit: ({ paths }) => {
        paths[things].get.parameters[1].explode = false;
      },
      forth: ["breaking parameter-style"],
      back: ["breaking parameter-style"],
    },
    {
      title: "the default way, said aloud",
      edit: ({ paths }) => {
        paths[things].get.parameters[1].style = "form";
        paths[things].get.parameters[1].explode = true;
        paths[things].get.parameters[0].explode = false;
      },
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "reserved characters",
      edit: ({ paths }) => {
        paths[things].get.parameters[1].allowReserved = true;
      },
      forth: ["additive parameter-relaxed"],
      back: ["breaking parameter-style"],
    },
    {
      title: "empty values",
      edit: ({ paths }) => {
        paths[things].get.parameters[1].allowEmptyValue = true;
      },
      forth: ["additive parameter-relaxed"],
      back: ["breaking parameter-style"],
    },
    {
      title: "another default",
      edit: ({ paths }) => {
        paths[things].get.parameters[0].schema.default = 50;
      },
      forth: ["breaking parameter-default"],
      back: ["breaking parameter-default"],
    },
    {
      title: "a default where there was none",
      edit: ({ paths }) => {
        paths[things].get.parameters[2].schema.default = "x";
      },
      forth: ["additive parameter-default-added"],
      back: ["breaking parameter-default"],
    },
    {
      title: "no longer deprecated",
      edit: ({ paths }) => {
        delete paths[things].get.parameters[2].deprecated;
      },
      forth: ["documentation parameter-undeprecated"],
      back: ["additive parameter-deprecated"],
    },
    {
      title: "another order",
      edit: ({ paths }) => {
        paths[things].get.parameters.reverse();
      },
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "one for the whole path in place of each operation, among the components",
      edit: ({ paths, components }) => {
        components.parameters = { Limit: paths[things].get.parameters[0] };
        paths[things].get.parameters[0] = { $ref: "#/components/parameters/Limit" };
      },
      forth: ["documentation component-added", "documentation schema-rewritten"],
      back: ["documentation component-removed", "documentation schema-rewritten"],
    },
  ]));

describe("bodies and responses", () =>
  rows([
    {
      title: "a required body",
      edit: ({ paths }) => {
        paths[things].get.requestBody = { required: true, content: { "application/json": {} } };
      },
      forth: ["breaking body-required-added"],
      back: ["breaking body-removed"],
    },
    {
      title: "an optional body",
      edit: ({ paths }) => {
        paths[things].get.requestBody = { content: { "application/json": {} } };
      },
      forth: ["additive body-added"],
      back: ["breaking body-removed"],
    },
    {
      title: "a body that may be left out",
      edit: ({ paths }) => {
        paths[things].post.requestBody.required = false;
      },
      forth: ["additive body-optional"],
      back: ["breaking body-demanded"],
    },
    {
      title: "a media type",
      edit: ({ paths }) => {
        paths[things].post.requestBody.content["text/csv"] = { schema: { type: "string" } };
      },
      forth: ["additive media-type-added"],
      back: ["breaking media-type-removed"],
    },
    {
      title: "a media type in other letters",
      edit: ({ paths }) => {
        const { content } = paths[things].post.responses[201];
        content["Text/Plain"] = content["text/plain"];
        delete content["text/plain"];
      },
      forth: ["documentation schema-rewritten"],
      back: ["documentation schema-rewritten"],
    },
    {
      title: "an encoding",
      edit: ({ paths }) => {
        paths[things].post.requestBody.content["multipart/form-data"].encoding.file.contentType =
          "image/jpeg";
      },
      forth: ["unknown encoding-changed"],
      back: ["unknown encoding-changed"],
    },
    {
      title: "another success",
      edit: ({ paths }) => {
        paths[things].get.responses[202] = { description: "Later." };
      },
      forth: ["breaking response-added"],
      back: ["breaking response-removed"],
    },
    {
      title: "another error",
      edit: ({ paths }) => {
        paths[things].get.responses[500] = { description: "Our fault." };
      },
      forth: ["additive error-response-added"],
      back: ["additive error-response-removed"],
    },
    {
      title: "a header",
      edit: ({ paths }) => {
        paths[things].get.responses[200].headers["X-More"] = { schema: { type: "string" } };
      },
      forth: ["additive header-added"],
      back: ["breaking header-removed"],
    },
    {
      title: "a header that may be missing",
      edit: ({ paths }) => {
        paths[things].get.responses[200].headers["X-Limit"].required = false;
      },
      forth: ["breaking header-optional"],
      back: ["additive header-demanded"],
    },
    {
      title: "links are words for readers",
      edit: ({ paths }) => {
        paths[things].post.responses[201].links = { next: { operationId: "getThing" } };
      },
      forth: ["documentation documentation"],
      back: ["documentation documentation"],
    },
  ]));
