// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /engagement/activity answers 200 with application/json, as described", "#/paths/~1engagement~1activity/get/responses/200", (run) =>
  checks.succeeds(run, "listActivity"),
);

promise("GET /engagement/activity is described by valid examples", "#/paths/~1engagement~1activity/get", (run) =>
  checks.examplesAreValid(run, "listActivity"),
);

promise("HEAD /engagement/activity answers as GET does, without a body", "#/paths/~1engagement~1activity/get", (run) =>
  checks.headAnswersAsGet(run, "listActivity"),
);

promise("GET /engagement/activity takes every value that query parameter account_id may have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.takesParameter(run, "listActivity", "query", "account_id"),
);

promise("GET /engagement/activity takes every value that query parameter type may have", "#/paths/~1engagement~1activity/get/parameters/1", (run) =>
  checks.takesParameter(run, "listActivity", "query", "type"),
);

promise("GET /engagement/activity takes every value that query parameter date may have", "#/paths/~1engagement~1activity/get/parameters/2", (run) =>
  checks.takesParameter(run, "listActivity", "query", "date"),
);

promise("GET /engagement/activity takes every value that query parameter limit may have", "#/components/parameters/ActivityLimit", (run) =>
  checks.takesParameter(run, "listActivity", "query", "limit"),
);

promise("GET /engagement/activity takes every value that query parameter cursor may have", "#/components/parameters/Cursor", (run) =>
  checks.takesParameter(run, "listActivity", "query", "cursor"),
);

promise("GET /engagement/activity refuses every value that query parameter account_id may not have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.refusesParameter(run, "listActivity", "query", "account_id"),
);

promise("GET /engagement/activity refuses every value that query parameter type may not have", "#/paths/~1engagement~1activity/get/parameters/1", (run) =>
  checks.refusesParameter(run, "listActivity", "query", "type"),
);

promise("GET /engagement/activity refuses every value that query parameter date may not have", "#/paths/~1engagement~1activity/get/parameters/2", (run) =>
  checks.refusesParameter(run, "listActivity", "query", "date"),
);

promise("GET /engagement/activity refuses every value that query parameter limit may not have", "#/components/parameters/ActivityLimit", (run) =>
  checks.refusesParameter(run, "listActivity", "query", "limit"),
);

promise("GET /engagement/activity refuses every value that query parameter cursor may not have", "#/components/parameters/Cursor", (run) =>
  checks.refusesParameter(run, "listActivity", "query", "cursor"),
);

promise("GET /engagement/activity takes limit as 50 where it is left out", "#/paths/~1engagement~1activity/get", (run) =>
  checks.assumesDefault(run, "listActivity", "limit"),
);

promise("GET /engagement/activity returns the items whose type is the one asked for, and all of them", "#/paths/~1engagement~1activity/get", (run) =>
  checks.filters(run, "listActivity", "type"),
);

promise("GET /engagement/activity answers 404 for what does not exist", "#/paths/~1engagement~1activity/get", (run) =>
  checks.doesNotFind(run, "listActivity"),
);

promise("GET /engagement/activity does not reach what belongs to somebody else", "#/paths/~1engagement~1activity/get", (run) =>
  checks.keepsApart(run, "listActivity"),
);

promise("GET /engagement/limits answers 200 with application/json, as described", "#/paths/~1engagement~1limits/get/responses/200", (run) =>
  checks.succeeds(run, "getEngagementLimits"),
);

promise("GET /engagement/limits is described by valid examples", "#/paths/~1engagement~1limits/get", (run) =>
  checks.examplesAreValid(run, "getEngagementLimits"),
);

promise("HEAD /engagement/limits answers as GET does, without a body", "#/paths/~1engagement~1limits/get", (run) =>
  checks.headAnswersAsGet(run, "getEngagementLimits"),
);

promise("GET /engagement/limits takes every value that query parameter account_id may have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.takesParameter(run, "getEngagementLimits", "query", "account_id"),
);

promise("GET /engagement/limits refuses every value that query parameter account_id may not have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.refusesParameter(run, "getEngagementLimits", "query", "account_id"),
);

promise("GET /engagement/limits answers 404 for what does not exist", "#/paths/~1engagement~1limits/get", (run) =>
  checks.doesNotFind(run, "getEngagementLimits"),
);

promise("GET /engagement/limits does not reach what belongs to somebody else", "#/paths/~1engagement~1limits/get", (run) =>
  checks.keepsApart(run, "getEngagementLimits"),
);

promise("POST /engagement/pause answers 200 with application/json, as described", "#/paths/~1engagement~1pause/post/responses/200", (run) =>
  checks.succeeds(run, "pauseEngagement"),
);

promise("POST /engagement/pause is described by valid examples", "#/paths/~1engagement~1pause/post", (run) =>
  checks.examplesAreValid(run, "pauseEngagement"),
);

promise("POST /engagement/pause takes every body that its schema allows", "#/paths/~1engagement~1pause/post/requestBody", (run) =>
  checks.takesBodies(run, "pauseEngagement"),
);

promise("POST /engagement/pause refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1engagement~1pause/post/parameters", (run) =>
  checks.refusesParameter(run, "pauseEngagement", "header", "Idempotency-Key"),
);

promise("POST /engagement/pause refuses a body that is not what it describes", "#/paths/~1engagement~1pause/post/requestBody", (run) =>
  checks.refusesBody(run, "pauseEngagement"),
);

promise("POST /engagement/pause refuses every value that field account_id may not have", "#/paths/~1engagement~1pause/post/requestBody", (run) =>
  checks.refusesField(run, "pauseEngagement", "account_id"),
);

promise("POST /engagement/pause answers 404 for what does not exist", "#/paths/~1engagement~1pause/post", (run) =>
  checks.doesNotFind(run, "pauseEngagement"),
);

promise("POST /engagement/pause does not reach what belongs to somebody else", "#/paths/~1engagement~1pause/post", (run) =>
  checks.keepsApart(run, "pauseEngagement"),
);

promise("POST /engagement/resume answers 200 with application/json, as described", "#/paths/~1engagement~1resume/post/responses/200", (run) =>
  checks.succeeds(run, "resumeEngagement"),
);

promise("POST /engagement/resume is described by valid examples", "#/paths/~1engagement~1resume/post", (run) =>
  checks.examplesAreValid(run, "resumeEngagement"),
);

promise("POST /engagement/resume takes every body that its schema allows", "#/paths/~1engagement~1resume/post/requestBody", (run) =>
  checks.takesBodies(run, "resumeEngagement"),
);

promise("POST /engagement/resume refuses every value that header parameter Idempotency-Key may not have", "#/paths/~1engagement~1resume/post/parameters", (run) =>
  checks.refusesParameter(run, "resumeEngagement", "header", "Idempotency-Key"),
);

promise("POST /engagement/resume refuses a body that is not what it describes", "#/paths/~1engagement~1resume/post/requestBody", (run) =>
  checks.refusesBody(run, "resumeEngagement"),
);

promise("POST /engagement/resume refuses every value that field account_id may not have", "#/paths/~1engagement~1resume/post/requestBody", (run) =>
  checks.refusesField(run, "resumeEngagement", "account_id"),
);

promise("POST /engagement/resume answers 404 for what does not exist", "#/paths/~1engagement~1resume/post", (run) =>
  checks.doesNotFind(run, "resumeEngagement"),
);

promise("POST /engagement/resume does not reach what belongs to somebody else", "#/paths/~1engagement~1resume/post", (run) =>
  checks.keepsApart(run, "resumeEngagement"),
);
