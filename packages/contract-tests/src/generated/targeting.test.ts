// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /accounts/{account_id}/targeting answers 200 with application/json, as described", "#/paths/~1accounts~1{account_id}~1targeting/get/responses/200", (run) =>
  checks.succeeds(run, "getTargeting"),
);

promise("GET /accounts/{account_id}/targeting is described by valid examples", "#/paths/~1accounts~1{account_id}~1targeting/get", (run) =>
  checks.examplesAreValid(run, "getTargeting"),
);

promise("HEAD /accounts/{account_id}/targeting answers as GET does, without a body", "#/paths/~1accounts~1{account_id}~1targeting/get", (run) =>
  checks.headAnswersAsGet(run, "getTargeting"),
);

promise("GET /accounts/{account_id}/targeting refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "getTargeting", "path", "account_id"),
);

promise("GET /accounts/{account_id}/targeting answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}~1targeting/get", (run) =>
  checks.doesNotFind(run, "getTargeting"),
);

promise("GET /accounts/{account_id}/targeting does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}~1targeting/get", (run) =>
  checks.keepsApart(run, "getTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting answers 200 with application/json, as described", "#/paths/~1accounts~1{account_id}~1targeting/patch/responses/200", (run) =>
  checks.succeeds(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting is described by valid examples", "#/paths/~1accounts~1{account_id}~1targeting/patch", (run) =>
  checks.examplesAreValid(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting takes every body that its schema allows", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.takesBodies(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "updateTargeting", "path", "account_id"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters", (run) =>
  checks.refusesParameter(run, "updateTargeting", "header", "Idempotency-Key"),
);

promise("PATCH /accounts/{account_id}/targeting refuses a body that is not what it describes", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesBody(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that field competitor_accounts may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesField(run, "updateTargeting", "competitor_accounts"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that field hashtags may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesField(run, "updateTargeting", "hashtags"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that field locations may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesField(run, "updateTargeting", "locations"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that field interests may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesField(run, "updateTargeting", "interests"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that field filters may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesField(run, "updateTargeting", "filters"),
);

promise("PATCH /accounts/{account_id}/targeting refuses every value that field ai_optimization may not have", "#/paths/~1accounts~1{account_id}~1targeting/patch/requestBody", (run) =>
  checks.refusesField(run, "updateTargeting", "ai_optimization"),
);

promise("PATCH /accounts/{account_id}/targeting changes what it is told to, and nothing else", "#/paths/~1accounts~1{account_id}~1targeting/patch", (run) =>
  checks.changesOnlyWhatIsTold(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}~1targeting/patch", (run) =>
  checks.doesNotFind(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}~1targeting/patch", (run) =>
  checks.keepsApart(run, "updateTargeting"),
);

promise("GET /accounts/{account_id}/targeting/suggestions answers 200 with application/json, as described", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/responses/200", (run) =>
  checks.succeeds(run, "listTargetingSuggestions"),
);

promise("GET /accounts/{account_id}/targeting/suggestions is described by valid examples", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get", (run) =>
  checks.examplesAreValid(run, "listTargetingSuggestions"),
);

promise("HEAD /accounts/{account_id}/targeting/suggestions answers as GET does, without a body", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get", (run) =>
  checks.headAnswersAsGet(run, "listTargetingSuggestions"),
);

promise("GET /accounts/{account_id}/targeting/suggestions takes every value that query parameter limit may have", "#/components/parameters/Limit", (run) =>
  checks.takesParameter(run, "listTargetingSuggestions", "query", "limit"),
);

promise("GET /accounts/{account_id}/targeting/suggestions takes every value that query parameter cursor may have", "#/components/parameters/Cursor", (run) =>
  checks.takesParameter(run, "listTargetingSuggestions", "query", "cursor"),
);

promise("GET /accounts/{account_id}/targeting/suggestions refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "listTargetingSuggestions", "path", "account_id"),
);

promise("GET /accounts/{account_id}/targeting/suggestions refuses every value that query parameter limit may not have", "#/components/parameters/Limit", (run) =>
  checks.refusesParameter(run, "listTargetingSuggestions", "query", "limit"),
);

promise("GET /accounts/{account_id}/targeting/suggestions refuses every value that query parameter cursor may not have", "#/components/parameters/Cursor", (run) =>
  checks.refusesParameter(run, "listTargetingSuggestions", "query", "cursor"),
);

promise("GET /accounts/{account_id}/targeting/suggestions takes limit as 20 where it is left out", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get", (run) =>
  checks.assumesDefault(run, "listTargetingSuggestions", "limit"),
);

promise("GET /accounts/{account_id}/targeting/suggestions answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get", (run) =>
  checks.doesNotFind(run, "listTargetingSuggestions"),
);

promise("GET /accounts/{account_id}/targeting/suggestions does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get", (run) =>
  checks.keepsApart(run, "listTargetingSuggestions"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply answers 200 with application/json, as described", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/responses/200", (run) =>
  checks.succeeds(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply is described by valid examples", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post", (run) =>
  checks.examplesAreValid(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply refuses every value that path parameter account_id may not have", "#/components/parameters/AccountIdPath", (run) =>
  checks.refusesParameter(run, "applyTargetingSuggestion", "path", "account_id"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply refuses every value that path parameter suggestion_id may not have", "#/components/parameters/SuggestionId", (run) =>
  checks.refusesParameter(run, "applyTargetingSuggestion", "path", "suggestion_id"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters", (run) =>
  checks.refusesParameter(run, "applyTargetingSuggestion", "header", "Idempotency-Key"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply answers 409 when the same is done once more", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post", (run) =>
  checks.conflictsWhenRepeated(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply answers 404 for what does not exist", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post", (run) =>
  checks.doesNotFind(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply does not reach what belongs to somebody else", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post", (run) =>
  checks.keepsApart(run, "applyTargetingSuggestion"),
);
