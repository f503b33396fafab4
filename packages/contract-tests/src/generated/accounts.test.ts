// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /accounts answers 200 with application/json, as described", "#/paths/~1accounts/get/responses/200", (run) =>
  checks.succeeds(run, "listAccounts"),
);

promise("GET /accounts is described by valid examples", "#/paths/~1accounts/get", (run) =>
  checks.examplesAreValid(run, "listAccounts"),
);

promise("HEAD /accounts answers as GET does, without a body", "#/paths/~1accounts/get", (run) =>
  checks.headAnswersAsGet(run, "listAccounts"),
);

promise("GET /accounts takes every value that query parameter platform may have", "#/paths/~1accounts/get/parameters/0", (run) =>
  checks.takesParameter(run, "listAccounts", "query", "platform"),
);

promise("GET /accounts takes every value that query parameter status may have", "#/paths/~1accounts/get/parameters/1", (run) =>
  checks.takesParameter(run, "listAccounts", "query", "status"),
);

promise("GET /accounts takes every value that query parameter limit may have", "#/components/parameters/Limit", (run) =>
  checks.takesParameter(run, "listAccounts", "query", "limit"),
);

promise("GET /accounts takes every value that query parameter cursor may have", "#/components/parameters/Cursor", (run) =>
  checks.takesParameter(run, "listAccounts", "query", "cursor"),
);

promise("GET /accounts refuses every value that query parameter platform may not have", "#/paths/~1accounts/get/parameters/0", (run) =>
  checks.refusesParameter(run, "listAccounts", "query", "platform"),
);

promise("GET /accounts refuses every value that query parameter status may not have", "#/paths/~1accounts/get/parameters/1", (run) =>
  checks.refusesParameter(run, "listAccounts", "query", "status"),
);

promise("GET /accounts refuses every value that query parameter limit may not have", "#/components/parameters/Limit", (run) =>
  checks.refusesParameter(run, "listAccounts", "query", "limit"),
);

promise("GET /accounts refuses every value that query parameter cursor may not have", "#/components/parameters/Cursor", (run) =>
  checks.refusesParameter(run, "listAccounts", "query", "cursor"),
);

promise("GET /accounts takes limit as 20 where it is left out", "#/paths/~1accounts/get", (run) =>
  checks.assumesDefault(run, "listAccounts", "limit"),
);

promise("GET /accounts returns the items whose platform is the one asked for, and all of them", "#/paths/~1accounts/get", (run) =>
  checks.filters(run, "listAccounts", "platform"),
);

promise("GET /accounts returns the items whose status is the one asked for, and all of them", "#/paths/~1accounts/get", (run) =>
  checks.filters(run, "listAccounts", "status"),
);

promise("POST /accounts answers 201 with application/json, as described", "#/paths/~1accounts/post/responses/201", (run) =>
  checks.succeeds(run, "createAccount"),
);

promise("POST /accounts is described by valid examples", "#/paths/~1accounts/post", (run) =>
  checks.examplesAreValid(run, "createAccount"),
);

promise("POST /accounts takes every body that its schema allows", "#/paths/~1accounts/post/requestBody", (run) =>
  checks.takesBodies(run, "createAccount"),
);

promise("POST /accounts refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1accounts/post/parameters", (run) =>
  checks.refusesParameter(run, "createAccount", "header", "Idempotency-Key"),
);

promise("POST /accounts refuses a body that is not what it describes", "#/paths/~1accounts/post/requestBody", (run) =>
  checks.refusesBody(run, "createAccount"),
);

promise("POST /accounts refuses every value that field instagram_username may not have", "#/paths/~1accounts/post/requestBody", (run) =>
  checks.refusesField(run, "createAccount", "instagram_username"),
);

promise("POST /accounts refuses every value that field platform may not have", "#/paths/~1accounts/post/requestBody", (run) =>
  checks.refusesField(run, "createAccount", "platform"),
);

promise("POST /accounts refuses every value that field daily_limits may not have", "#/paths/~1accounts/post/requestBody", (run) =>
  checks.refusesField(run, "createAccount", "daily_limits"),
);

promise("POST /accounts makes what can then be read, listed, changed and deleted, and is gone after that", "#/paths/~1accounts/post", (run) =>
  checks.livesItsLife(run, "createAccount"),
);

promise("POST /accounts fills in the defaults of what is left out", "#/paths/~1accounts/post", (run) =>
  checks.fillsDefaults(run, "createAccount"),
);

promise("POST /accounts answers 409 when the same is done once more", "#/paths/~1accounts/post", (run) =>
  checks.conflictsWhenRepeated(run, "createAccount"),
);

promise("DELETE /accounts/{account_id} answers 204 without a body, as described", "#/paths/~1accounts~1{account_id}/delete/responses/204", (run) =>
  checks.succeeds(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} is described by valid examples", "#/paths/~1accounts~1{account_id}/delete", (run) =>
  checks.examplesAreValid(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "deleteAccount", "path", "account_id"),
);

promise("DELETE /accounts/{account_id} refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1accounts~1{account_id}/delete/parameters", (run) =>
  checks.refusesParameter(run, "deleteAccount", "header", "Idempotency-Key"),
);

promise("DELETE /accounts/{account_id} answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}/delete", (run) =>
  checks.doesNotFind(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}/delete", (run) =>
  checks.keepsApart(run, "deleteAccount"),
);

promise("GET /accounts/{account_id} answers 200 with application/json, as described", "#/paths/~1accounts~1{account_id}/get/responses/200", (run) =>
  checks.succeeds(run, "getAccount"),
);

promise("GET /accounts/{account_id} is described by valid examples", "#/paths/~1accounts~1{account_id}/get", (run) =>
  checks.examplesAreValid(run, "getAccount"),
);

promise("HEAD /accounts/{account_id} answers as GET does, without a body", "#/paths/~1accounts~1{account_id}/get", (run) =>
  checks.headAnswersAsGet(run, "getAccount"),
);

promise("GET /accounts/{account_id} refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "getAccount", "path", "account_id"),
);

promise("GET /accounts/{account_id} answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}/get", (run) =>
  checks.doesNotFind(run, "getAccount"),
);

promise("GET /accounts/{account_id} does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}/get", (run) =>
  checks.keepsApart(run, "getAccount"),
);

promise("PATCH /accounts/{account_id} answers 200 with application/json, as described", "#/paths/~1accounts~1{account_id}/patch/responses/200", (run) =>
  checks.succeeds(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} is described by valid examples", "#/paths/~1accounts~1{account_id}/patch", (run) =>
  checks.examplesAreValid(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} takes every body that its schema allows", "#/paths/~1accounts~1{account_id}/patch/requestBody", (run) =>
  checks.takesBodies(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "updateAccount", "path", "account_id"),
);

promise("PATCH /accounts/{account_id} refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1accounts~1{account_id}/patch/parameters", (run) =>
  checks.refusesParameter(run, "updateAccount", "header", "Idempotency-Key"),
);

promise("PATCH /accounts/{account_id} refuses a body that is not what it describes", "#/paths/~1accounts~1{account_id}/patch/requestBody", (run) =>
  checks.refusesBody(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} refuses every value that field instagram_username may not have", "#/paths/~1accounts~1{account_id}/patch/requestBody", (run) =>
  checks.refusesField(run, "updateAccount", "instagram_username"),
);

promise("PATCH /accounts/{account_id} refuses every value that field daily_limits may not have", "#/paths/~1accounts~1{account_id}/patch/requestBody", (run) =>
  checks.refusesField(run, "updateAccount", "daily_limits"),
);

promise("PATCH /accounts/{account_id} changes what it is told to, and nothing else", "#/paths/~1accounts~1{account_id}/patch", (run) =>
  checks.changesOnlyWhatIsTold(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}/patch", (run) =>
  checks.doesNotFind(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}/patch", (run) =>
  checks.keepsApart(run, "updateAccount"),
);
