// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /analytics/audience answers 200 with application/json, as described", "#/paths/~1analytics~1audience/get/responses/200", (run) =>
  checks.succeeds(run, "getAnalyticsAudience"),
);

promise("GET /analytics/audience is described by valid examples", "#/paths/~1analytics~1audience/get", (run) =>
  checks.examplesAreValid(run, "getAnalyticsAudience"),
);

promise("HEAD /analytics/audience answers as GET does, without a body", "#/paths/~1analytics~1audience/get", (run) =>
  checks.headAnswersAsGet(run, "getAnalyticsAudience"),
);

promise("GET /analytics/audience takes every value that query parameter account_id may have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.takesParameter(run, "getAnalyticsAudience", "query", "account_id"),
);

promise("GET /analytics/audience refuses every value that query parameter account_id may not have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.refusesParameter(run, "getAnalyticsAudience", "query", "account_id"),
);

promise("GET /analytics/audience answers 404 for what does not exist", "#/paths/~1analytics~1audience/get", (run) =>
  checks.doesNotFind(run, "getAnalyticsAudience"),
);

promise("GET /analytics/audience does not reach what belongs to somebody else", "#/paths/~1analytics~1audience/get", (run) =>
  checks.keepsApart(run, "getAnalyticsAudience"),
);

promise("GET /analytics/engagement answers 200 with application/json, as described", "#/paths/~1analytics~1engagement/get/responses/200", (run) =>
  checks.succeeds(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/engagement is described by valid examples", "#/paths/~1analytics~1engagement/get", (run) =>
  checks.examplesAreValid(run, "getAnalyticsEngagement"),
);

promise("HEAD /analytics/engagement answers as GET does, without a body", "#/paths/~1analytics~1engagement/get", (run) =>
  checks.headAnswersAsGet(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/engagement takes every value that query parameter account_id may have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.takesParameter(run, "getAnalyticsEngagement", "query", "account_id"),
);

promise("GET /analytics/engagement takes every value that query parameter period may have", "#/components/parameters/Period", (run) =>
  checks.takesParameter(run, "getAnalyticsEngagement", "query", "period"),
);

promise("GET /analytics/engagement takes every value that query parameter start_date may have", "#/components/parameters/StartDate", (run) =>
  checks.takesParameter(run, "getAnalyticsEngagement", "query", "start_date"),
);

promise("GET /analytics/engagement takes every value that query parameter end_date may have", "#/components/parameters/EndDate", (run) =>
  checks.takesParameter(run, "getAnalyticsEngagement", "query", "end_date"),
);

promise("GET /analytics/engagement refuses every value that query parameter account_id may not have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.refusesParameter(run, "getAnalyticsEngagement", "query", "account_id"),
);

promise("GET /analytics/engagement refuses every value that query parameter period may not have", "#/components/parameters/Period", (run) =>
  checks.refusesParameter(run, "getAnalyticsEngagement", "query", "period"),
);

promise("GET /analytics/engagement refuses every value that query parameter start_date may not have", "#/components/parameters/StartDate", (run) =>
  checks.refusesParameter(run, "getAnalyticsEngagement", "query", "start_date"),
);

promise("GET /analytics/engagement refuses every value that query parameter end_date may not have", "#/components/parameters/EndDate", (run) =>
  checks.refusesParameter(run, "getAnalyticsEngagement", "query", "end_date"),
);

promise("GET /analytics/engagement takes period as \"30d\" where it is left out", "#/paths/~1analytics~1engagement/get", (run) =>
  checks.assumesDefault(run, "getAnalyticsEngagement", "period"),
);

promise("GET /analytics/engagement answers 404 for what does not exist", "#/paths/~1analytics~1engagement/get", (run) =>
  checks.doesNotFind(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/engagement does not reach what belongs to somebody else", "#/paths/~1analytics~1engagement/get", (run) =>
  checks.keepsApart(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/growth answers 200 with application/json, as described", "#/paths/~1analytics~1growth/get/responses/200", (run) =>
  checks.succeeds(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/growth is described by valid examples", "#/paths/~1analytics~1growth/get", (run) =>
  checks.examplesAreValid(run, "getAnalyticsGrowth"),
);

promise("HEAD /analytics/growth answers as GET does, without a body", "#/paths/~1analytics~1growth/get", (run) =>
  checks.headAnswersAsGet(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/growth takes every value that query parameter account_id may have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.takesParameter(run, "getAnalyticsGrowth", "query", "account_id"),
);

promise("GET /analytics/growth takes every value that query parameter period may have", "#/components/parameters/Period", (run) =>
  checks.takesParameter(run, "getAnalyticsGrowth", "query", "period"),
);

promise("GET /analytics/growth takes every value that query parameter start_date may have", "#/components/parameters/StartDate", (run) =>
  checks.takesParameter(run, "getAnalyticsGrowth", "query", "start_date"),
);

promise("GET /analytics/growth takes every value that query parameter end_date may have", "#/components/parameters/EndDate", (run) =>
  checks.takesParameter(run, "getAnalyticsGrowth", "query", "end_date"),
);

promise("GET /analytics/growth takes every value that query parameter granularity may have", "#/paths/~1analytics~1growth/get/parameters/4", (run) =>
  checks.takesParameter(run, "getAnalyticsGrowth", "query", "granularity"),
);

promise("GET /analytics/growth refuses every value that query parameter account_id may not have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.refusesParameter(run, "getAnalyticsGrowth", "query", "account_id"),
);

promise("GET /analytics/growth refuses every value that query parameter period may not have", "#/components/parameters/Period", (run) =>
  checks.refusesParameter(run, "getAnalyticsGrowth", "query", "period"),
);

promise("GET /analytics/growth refuses every value that query parameter start_date may not have", "#/components/parameters/StartDate", (run) =>
  checks.refusesParameter(run, "getAnalyticsGrowth", "query", "start_date"),
);

promise("GET /analytics/growth refuses every value that query parameter end_date may not have", "#/components/parameters/EndDate", (run) =>
  checks.refusesParameter(run, "getAnalyticsGrowth", "query", "end_date"),
);

promise("GET /analytics/growth refuses every value that query parameter granularity may not have", "#/paths/~1analytics~1growth/get/parameters/4", (run) =>
  checks.refusesParameter(run, "getAnalyticsGrowth", "query", "granularity"),
);

promise("GET /analytics/growth takes period as \"30d\" where it is left out", "#/paths/~1analytics~1growth/get", (run) =>
  checks.assumesDefault(run, "getAnalyticsGrowth", "period"),
);

promise("GET /analytics/growth takes granularity as \"daily\" where it is left out", "#/paths/~1analytics~1growth/get", (run) =>
  checks.assumesDefault(run, "getAnalyticsGrowth", "granularity"),
);

promise("GET /analytics/growth answers 404 for what does not exist", "#/paths/~1analytics~1growth/get", (run) =>
  checks.doesNotFind(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/growth does not reach what belongs to somebody else", "#/paths/~1analytics~1growth/get", (run) =>
  checks.keepsApart(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/overview answers 200 with application/json, as described", "#/paths/~1analytics~1overview/get/responses/200", (run) =>
  checks.succeeds(run, "getAnalyticsOverview"),
);

promise("GET /analytics/overview is described by valid examples", "#/paths/~1analytics~1overview/get", (run) =>
  checks.examplesAreValid(run, "getAnalyticsOverview"),
);

promise("HEAD /analytics/overview answers as GET does, without a body", "#/paths/~1analytics~1overview/get", (run) =>
  checks.headAnswersAsGet(run, "getAnalyticsOverview"),
);

promise("GET /analytics/overview takes every value that query parameter account_id may have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.takesParameter(run, "getAnalyticsOverview", "query", "account_id"),
);

promise("GET /analytics/overview takes every value that query parameter period may have", "#/components/parameters/Period", (run) =>
  checks.takesParameter(run, "getAnalyticsOverview", "query", "period"),
);

promise("GET /analytics/overview takes every value that query parameter start_date may have", "#/components/parameters/StartDate", (run) =>
  checks.takesParameter(run, "getAnalyticsOverview", "query", "start_date"),
);

promise("GET /analytics/overview takes every value that query parameter end_date may have", "#/components/parameters/EndDate", (run) =>
  checks.takesParameter(run, "getAnalyticsOverview", "query", "end_date"),
);

promise("GET /analytics/overview refuses every value that query parameter account_id may not have", "#/components/parameters/AccountIdQuery", (run) =>
  checks.refusesParameter(run, "getAnalyticsOverview", "query", "account_id"),
);

promise("GET /analytics/overview refuses every value that query parameter period may not have", "#/components/parameters/Period", (run) =>
  checks.refusesParameter(run, "getAnalyticsOverview", "query", "period"),
);

promise("GET /analytics/overview refuses every value that query parameter start_date may not have", "#/components/parameters/StartDate", (run) =>
  checks.refusesParameter(run, "getAnalyticsOverview", "query", "start_date"),
);

promise("GET /analytics/overview refuses every value that query parameter end_date may not have", "#/components/parameters/EndDate", (run) =>
  checks.refusesParameter(run, "getAnalyticsOverview", "query", "end_date"),
);

promise("GET /analytics/overview takes period as \"30d\" where it is left out", "#/paths/~1analytics~1overview/get", (run) =>
  checks.assumesDefault(run, "getAnalyticsOverview", "period"),
);

promise("GET /analytics/overview answers 404 for what does not exist", "#/paths/~1analytics~1overview/get", (run) =>
  checks.doesNotFind(run, "getAnalyticsOverview"),
);

promise("GET /analytics/overview does not reach what belongs to somebody else", "#/paths/~1analytics~1overview/get", (run) =>
  checks.keepsApart(run, "getAnalyticsOverview"),
);
