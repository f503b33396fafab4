// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /accounts is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts/get/security", (run) =>
  checks.demandsScopes(run, "listAccounts", "apiKey"),
);

promise("GET /accounts is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts/get/security", (run) =>
  checks.demandsScopes(run, "listAccounts", "oauth"),
);

promise("POST /accounts is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts/post/security", (run) =>
  checks.demandsScopes(run, "createAccount", "apiKey"),
);

promise("POST /accounts is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts/post/security", (run) =>
  checks.demandsScopes(run, "createAccount", "oauth"),
);

promise("DELETE /accounts/{account_id} is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}/delete/security", (run) =>
  checks.demandsScopes(run, "deleteAccount", "apiKey"),
);

promise("DELETE /accounts/{account_id} is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}/delete/security", (run) =>
  checks.demandsScopes(run, "deleteAccount", "oauth"),
);

promise("GET /accounts/{account_id} is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}/get/security", (run) =>
  checks.demandsScopes(run, "getAccount", "apiKey"),
);

promise("GET /accounts/{account_id} is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}/get/security", (run) =>
  checks.demandsScopes(run, "getAccount", "oauth"),
);

promise("PATCH /accounts/{account_id} is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}/patch/security", (run) =>
  checks.demandsScopes(run, "updateAccount", "apiKey"),
);

promise("PATCH /accounts/{account_id} is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}/patch/security", (run) =>
  checks.demandsScopes(run, "updateAccount", "oauth"),
);

promise("GET /accounts/{account_id}/targeting is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting/get/security", (run) =>
  checks.demandsScopes(run, "getTargeting", "apiKey"),
);

promise("GET /accounts/{account_id}/targeting is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting/get/security", (run) =>
  checks.demandsScopes(run, "getTargeting", "oauth"),
);

promise("PATCH /accounts/{account_id}/targeting is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting/patch/security", (run) =>
  checks.demandsScopes(run, "updateTargeting", "apiKey"),
);

promise("PATCH /accounts/{account_id}/targeting is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting/patch/security", (run) =>
  checks.demandsScopes(run, "updateTargeting", "oauth"),
);

promise("GET /accounts/{account_id}/targeting/suggestions is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/security", (run) =>
  checks.demandsScopes(run, "listTargetingSuggestions", "apiKey"),
);

promise("GET /accounts/{account_id}/targeting/suggestions is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/security", (run) =>
  checks.demandsScopes(run, "listTargetingSuggestions", "oauth"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/security", (run) =>
  checks.demandsScopes(run, "applyTargetingSuggestion", "apiKey"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/security", (run) =>
  checks.demandsScopes(run, "applyTargetingSuggestion", "oauth"),
);

promise("GET /analytics/audience is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1analytics~1audience/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsAudience", "apiKey"),
);

promise("GET /analytics/audience is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1analytics~1audience/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsAudience", "oauth"),
);

promise("GET /analytics/engagement is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1analytics~1engagement/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsEngagement", "apiKey"),
);

promise("GET /analytics/engagement is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1analytics~1engagement/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsEngagement", "oauth"),
);

promise("GET /analytics/growth is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1analytics~1growth/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsGrowth", "apiKey"),
);

promise("GET /analytics/growth is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1analytics~1growth/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsGrowth", "oauth"),
);

promise("GET /analytics/overview is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1analytics~1overview/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsOverview", "apiKey"),
);

promise("GET /analytics/overview is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1analytics~1overview/get/security", (run) =>
  checks.demandsScopes(run, "getAnalyticsOverview", "oauth"),
);

promise("GET /engagement/activity is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1engagement~1activity/get/security", (run) =>
  checks.demandsScopes(run, "listActivity", "apiKey"),
);

promise("GET /engagement/activity is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1engagement~1activity/get/security", (run) =>
  checks.demandsScopes(run, "listActivity", "oauth"),
);

promise("GET /engagement/limits is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1engagement~1limits/get/security", (run) =>
  checks.demandsScopes(run, "getEngagementLimits", "apiKey"),
);

promise("GET /engagement/limits is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1engagement~1limits/get/security", (run) =>
  checks.demandsScopes(run, "getEngagementLimits", "oauth"),
);

promise("POST /engagement/pause is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1engagement~1pause/post/security", (run) =>
  checks.demandsScopes(run, "pauseEngagement", "apiKey"),
);

promise("POST /engagement/pause is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1engagement~1pause/post/security", (run) =>
  checks.demandsScopes(run, "pauseEngagement", "oauth"),
);

promise("POST /engagement/resume is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1engagement~1resume/post/security", (run) =>
  checks.demandsScopes(run, "resumeEngagement", "apiKey"),
);

promise("POST /engagement/resume is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1engagement~1resume/post/security", (run) =>
  checks.demandsScopes(run, "resumeEngagement", "oauth"),
);

promise("GET /webhooks is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1webhooks/get/security", (run) =>
  checks.demandsScopes(run, "listWebhooks", "apiKey"),
);

promise("GET /webhooks is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1webhooks/get/security", (run) =>
  checks.demandsScopes(run, "listWebhooks", "oauth"),
);

promise("POST /webhooks is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1webhooks/post/security", (run) =>
  checks.demandsScopes(run, "createWebhook", "apiKey"),
);

promise("POST /webhooks is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1webhooks/post/security", (run) =>
  checks.demandsScopes(run, "createWebhook", "oauth"),
);

promise("DELETE /webhooks/{webhook_id} is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1webhooks~1{webhook_id}/delete/security", (run) =>
  checks.demandsScopes(run, "deleteWebhook", "apiKey"),
);

promise("DELETE /webhooks/{webhook_id} is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1webhooks~1{webhook_id}/delete/security", (run) =>
  checks.demandsScopes(run, "deleteWebhook", "oauth"),
);

promise("GET /webhooks/{webhook_id} is open to apiKey with the scopes that it names, and to nobody else", "#/paths/~1webhooks~1{webhook_id}/get/security", (run) =>
  checks.demandsScopes(run, "getWebhook", "apiKey"),
);

promise("GET /webhooks/{webhook_id} is open to oauth with the scopes that it names, and to nobody else", "#/paths/~1webhooks~1{webhook_id}/get/security", (run) =>
  checks.demandsScopes(run, "getWebhook", "oauth"),
);
