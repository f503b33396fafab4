// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("Plan basic counts requests in its headers as it says", "#/x-rate-limits/plans/basic", (run) =>
  checks.countsInHeaders(run, "basic"),
);

promise("Plan pro counts requests in its headers as it says", "#/x-rate-limits/plans/pro", (run) =>
  checks.countsInHeaders(run, "pro"),
);

promise("Plan turbo counts requests in its headers as it says", "#/x-rate-limits/plans/turbo", (run) =>
  checks.countsInHeaders(run, "turbo"),
);

promise("Plan enterprise counts requests in its headers as it says", "#/x-rate-limits/plans/enterprise", (run) =>
  checks.countsInHeaders(run, "enterprise"),
);

promise("Exactly the requests that a plan allows in a second pass, and the next window begins anew", "#/x-rate-limits/plans", (run) =>
  checks.passesExactly(run, "second"),
);

promise("Exactly the requests that a plan allows in a minute pass, and the next window begins anew", "#/x-rate-limits/plans", (run) =>
  checks.passesExactly(run, "minute"),
);

promise("Exactly the requests that a plan allows in a day pass, and the next window begins anew", "#/x-rate-limits/plans", (run) =>
  checks.passesExactly(run, "day"),
);

promise("Exactly as many requests pass when they come at once", "#/x-rate-limits", (run) =>
  checks.passesExactlyInParallel(run),
);

promise("Waiting as long as told is enough, and waiting less is not", "#/x-rate-limits", (run) =>
  checks.tellsHowLongToWait(run),
);

promise("Each credential of apiKey is counted on its own", "#/x-rate-limits/partitions/apiKey", (run) =>
  checks.countsEachKey(run, "apiKey"),
);

promise("Credentials of oauth share the limit of their organization", "#/x-rate-limits/partitions/oauth", (run) =>
  checks.sharesLimit(run, "oauth"),
);

promise("GET /accounts is counted, whether it succeeds or not", "#/paths/~1accounts/get", (run) =>
  checks.counts(run, "listAccounts"),
);

promise("POST /accounts is counted, whether it succeeds or not", "#/paths/~1accounts/post", (run) =>
  checks.counts(run, "createAccount"),
);

promise("DELETE /accounts/{account_id} is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}/delete", (run) =>
  checks.counts(run, "deleteAccount"),
);

promise("GET /accounts/{account_id} is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}/get", (run) =>
  checks.counts(run, "getAccount"),
);

promise("PATCH /accounts/{account_id} is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}/patch", (run) =>
  checks.counts(run, "updateAccount"),
);

promise("GET /accounts/{account_id}/targeting is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}~1targeting/get", (run) =>
  checks.counts(run, "getTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}~1targeting/patch", (run) =>
  checks.counts(run, "updateTargeting"),
);

promise("GET /accounts/{account_id}/targeting/suggestions is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get", (run) =>
  checks.counts(run, "listTargetingSuggestions"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply is counted, whether it succeeds or not", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post", (run) =>
  checks.counts(run, "applyTargetingSuggestion"),
);

promise("GET /analytics/audience is counted, whether it succeeds or not", "#/paths/~1analytics~1audience/get", (run) =>
  checks.counts(run, "getAnalyticsAudience"),
);

promise("GET /analytics/engagement is counted, whether it succeeds or not", "#/paths/~1analytics~1engagement/get", (run) =>
  checks.counts(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/growth is counted, whether it succeeds or not", "#/paths/~1analytics~1growth/get", (run) =>
  checks.counts(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/overview is counted, whether it succeeds or not", "#/paths/~1analytics~1overview/get", (run) =>
  checks.counts(run, "getAnalyticsOverview"),
);

promise("GET /engagement/activity is counted, whether it succeeds or not", "#/paths/~1engagement~1activity/get", (run) =>
  checks.counts(run, "listActivity"),
);

promise("GET /engagement/limits is counted, whether it succeeds or not", "#/paths/~1engagement~1limits/get", (run) =>
  checks.counts(run, "getEngagementLimits"),
);

promise("POST /engagement/pause is counted, whether it succeeds or not", "#/paths/~1engagement~1pause/post", (run) =>
  checks.counts(run, "pauseEngagement"),
);

promise("POST /engagement/resume is counted, whether it succeeds or not", "#/paths/~1engagement~1resume/post", (run) =>
  checks.counts(run, "resumeEngagement"),
);

promise("GET /webhooks is counted, whether it succeeds or not", "#/paths/~1webhooks/get", (run) =>
  checks.counts(run, "listWebhooks"),
);

promise("POST /webhooks is counted, whether it succeeds or not", "#/paths/~1webhooks/post", (run) =>
  checks.counts(run, "createWebhook"),
);

promise("DELETE /webhooks/{webhook_id} is counted, whether it succeeds or not", "#/paths/~1webhooks~1{webhook_id}/delete", (run) =>
  checks.counts(run, "deleteWebhook"),
);

promise("GET /webhooks/{webhook_id} is counted, whether it succeeds or not", "#/paths/~1webhooks~1{webhook_id}/get", (run) =>
  checks.counts(run, "getWebhook"),
);
