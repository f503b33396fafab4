// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /webhooks answers 200 with application/json, as described", "#/paths/~1webhooks/get/responses/200", (run) =>
  checks.succeeds(run, "listWebhooks"),
);

promise("GET /webhooks is described by valid examples", "#/paths/~1webhooks/get", (run) =>
  checks.examplesAreValid(run, "listWebhooks"),
);

promise("HEAD /webhooks answers as GET does, without a body", "#/paths/~1webhooks/get", (run) =>
  checks.headAnswersAsGet(run, "listWebhooks"),
);

promise("GET /webhooks takes every value that query parameter limit may have", "#/components/parameters/Limit", (run) =>
  checks.takesParameter(run, "listWebhooks", "query", "limit"),
);

promise("GET /webhooks takes every value that query parameter cursor may have", "#/components/parameters/Cursor", (run) =>
  checks.takesParameter(run, "listWebhooks", "query", "cursor"),
);

promise("GET /webhooks refuses every value that query parameter limit may not have", "#/components/parameters/Limit", (run) =>
  checks.refusesParameter(run, "listWebhooks", "query", "limit"),
);

promise("GET /webhooks refuses every value that query parameter cursor may not have", "#/components/parameters/Cursor", (run) =>
  checks.refusesParameter(run, "listWebhooks", "query", "cursor"),
);

promise("GET /webhooks takes limit as 20 where it is left out", "#/paths/~1webhooks/get", (run) =>
  checks.assumesDefault(run, "listWebhooks", "limit"),
);

promise("POST /webhooks answers 201 with application/json, as described", "#/paths/~1webhooks/post/responses/201", (run) =>
  checks.succeeds(run, "createWebhook"),
);

promise("POST /webhooks is described by valid examples", "#/paths/~1webhooks/post", (run) =>
  checks.examplesAreValid(run, "createWebhook"),
);

promise("POST /webhooks takes every body that its schema allows", "#/paths/~1webhooks/post/requestBody", (run) =>
  checks.takesBodies(run, "createWebhook"),
);

promise("POST /webhooks refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1webhooks/post/parameters", (run) =>
  checks.refusesParameter(run, "createWebhook", "header", "Idempotency-Key"),
);

promise("POST /webhooks refuses a body that is not what it describes", "#/paths/~1webhooks/post/requestBody", (run) =>
  checks.refusesBody(run, "createWebhook"),
);

promise("POST /webhooks refuses every value that field url may not have", "#/paths/~1webhooks/post/requestBody", (run) =>
  checks.refusesField(run, "createWebhook", "url"),
);

promise("POST /webhooks refuses every value that field events may not have", "#/paths/~1webhooks/post/requestBody", (run) =>
  checks.refusesField(run, "createWebhook", "events"),
);

promise("POST /webhooks refuses every value that field description may not have", "#/paths/~1webhooks/post/requestBody", (run) =>
  checks.refusesField(run, "createWebhook", "description"),
);

promise("POST /webhooks refuses every value that field metadata may not have", "#/paths/~1webhooks/post/requestBody", (run) =>
  checks.refusesField(run, "createWebhook", "metadata"),
);

promise("POST /webhooks makes what can then be read, listed, changed and deleted, and is gone after that", "#/paths/~1webhooks/post", (run) =>
  checks.livesItsLife(run, "createWebhook"),
);

promise("POST /webhooks fills in the defaults of what is left out", "#/paths/~1webhooks/post", (run) =>
  checks.fillsDefaults(run, "createWebhook"),
);

promise("DELETE /webhooks/{webhook_id} answers 204 without a body, as described", "#/paths/~1webhooks~1{webhook_id}/delete/responses/204", (run) =>
  checks.succeeds(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} is described by valid examples", "#/paths/~1webhooks~1{webhook_id}/delete", (run) =>
  checks.examplesAreValid(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} refuses every value that path parameter webhook_id may not have", "#/components/parameters/WebhookIdPath", (run) =>
  checks.refusesParameter(run, "deleteWebhook", "path", "webhook_id"),
);

promise("DELETE /webhooks/{webhook_id} refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1webhooks~1{webhook_id}/delete/parameters", (run) =>
  checks.refusesParameter(run, "deleteWebhook", "header", "Idempotency-Key"),
);

promise("DELETE /webhooks/{webhook_id} answers 404 for what does not exist", "#/paths/~1webhooks~1{webhook_id}/delete", (run) =>
  checks.doesNotFind(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} does not reach what belongs to somebody else", "#/paths/~1webhooks~1{webhook_id}/delete", (run) =>
  checks.keepsApart(run, "deleteWebhook"),
);

promise("GET /webhooks/{webhook_id} answers 200 with application/json, as described", "#/paths/~1webhooks~1{webhook_id}/get/responses/200", (run) =>
  checks.succeeds(run, "getWebhook"),
);

promise("GET /webhooks/{webhook_id} is described by valid examples", "#/paths/~1webhooks~1{webhook_id}/get", (run) =>
  checks.examplesAreValid(run, "getWebhook"),
);

promise("HEAD /webhooks/{webhook_id} answers as GET does, without a body", "#/paths/~1webhooks~1{webhook_id}/get", (run) =>
  checks.headAnswersAsGet(run, "getWebhook"),
);

promise("GET /webhooks/{webhook_id} refuses every value that path parameter webhook_id may not have", "#/components/parameters/WebhookIdPath", (run) =>
  checks.refusesParameter(run, "getWebhook", "path", "webhook_id"),
);

promise("GET /webhooks/{webhook_id} answers 404 for what does not exist", "#/paths/~1webhooks~1{webhook_id}/get", (run) =>
  checks.doesNotFind(run, "getWebhook"),
);

promise("GET /webhooks/{webhook_id} does not reach what belongs to somebody else", "#/paths/~1webhooks~1{webhook_id}/get", (run) =>
  checks.keepsApart(run, "getWebhook"),
);
