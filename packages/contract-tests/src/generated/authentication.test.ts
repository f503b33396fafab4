// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("GET /accounts refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts/get/security", (run) =>
  checks.demandsCredential(run, "listAccounts"),
);

promise("POST /accounts refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts/post/security", (run) =>
  checks.demandsCredential(run, "createAccount"),
);

promise("DELETE /accounts/{account_id} refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}/delete/security", (run) =>
  checks.demandsCredential(run, "deleteAccount"),
);

promise("GET /accounts/{account_id} refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}/get/security", (run) =>
  checks.demandsCredential(run, "getAccount"),
);

promise("PATCH /accounts/{account_id} refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}/patch/security", (run) =>
  checks.demandsCredential(run, "updateAccount"),
);

promise("GET /accounts/{account_id}/targeting refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}~1targeting/get/security", (run) =>
  checks.demandsCredential(run, "getTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}~1targeting/patch/security", (run) =>
  checks.demandsCredential(run, "updateTargeting"),
);

promise("GET /accounts/{account_id}/targeting/suggestions refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/security", (run) =>
  checks.demandsCredential(run, "listTargetingSuggestions"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply refuses a request whose credential is missing, malformed or unknown", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/security", (run) =>
  checks.demandsCredential(run, "applyTargetingSuggestion"),
);

promise("GET /analytics/audience refuses a request whose credential is missing, malformed or unknown", "#/paths/~1analytics~1audience/get/security", (run) =>
  checks.demandsCredential(run, "getAnalyticsAudience"),
);

promise("GET /analytics/engagement refuses a request whose credential is missing, malformed or unknown", "#/paths/~1analytics~1engagement/get/security", (run) =>
  checks.demandsCredential(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/growth refuses a request whose credential is missing, malformed or unknown", "#/paths/~1analytics~1growth/get/security", (run) =>
  checks.demandsCredential(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/overview refuses a request whose credential is missing, malformed or unknown", "#/paths/~1analytics~1overview/get/security", (run) =>
  checks.demandsCredential(run, "getAnalyticsOverview"),
);

promise("GET /engagement/activity refuses a request whose credential is missing, malformed or unknown", "#/paths/~1engagement~1activity/get/security", (run) =>
  checks.demandsCredential(run, "listActivity"),
);

promise("GET /engagement/limits refuses a request whose credential is missing, malformed or unknown", "#/paths/~1engagement~1limits/get/security", (run) =>
  checks.demandsCredential(run, "getEngagementLimits"),
);

promise("POST /engagement/pause refuses a request whose credential is missing, malformed or unknown", "#/paths/~1engagement~1pause/post/security", (run) =>
  checks.demandsCredential(run, "pauseEngagement"),
);

promise("POST /engagement/resume refuses a request whose credential is missing, malformed or unknown", "#/paths/~1engagement~1resume/post/security", (run) =>
  checks.demandsCredential(run, "resumeEngagement"),
);

promise("GET /webhooks refuses a request whose credential is missing, malformed or unknown", "#/paths/~1webhooks/get/security", (run) =>
  checks.demandsCredential(run, "listWebhooks"),
);

promise("POST /webhooks refuses a request whose credential is missing, malformed or unknown", "#/paths/~1webhooks/post/security", (run) =>
  checks.demandsCredential(run, "createWebhook"),
);

promise("DELETE /webhooks/{webhook_id} refuses a request whose credential is missing, malformed or unknown", "#/paths/~1webhooks~1{webhook_id}/delete/security", (run) =>
  checks.demandsCredential(run, "deleteWebhook"),
);

promise("GET /webhooks/{webhook_id} refuses a request whose credential is missing, malformed or unknown", "#/paths/~1webhooks~1{webhook_id}/get/security", (run) =>
  checks.demandsCredential(run, "getWebhook"),
);

promise("GET /accounts refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts/get/security", (run) =>
  checks.refusesEndedCredential(run, "listAccounts"),
);

promise("POST /accounts refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts/post/security", (run) =>
  checks.refusesEndedCredential(run, "createAccount"),
);

promise("DELETE /accounts/{account_id} refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}/delete/security", (run) =>
  checks.refusesEndedCredential(run, "deleteAccount"),
);

promise("GET /accounts/{account_id} refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}/get/security", (run) =>
  checks.refusesEndedCredential(run, "getAccount"),
);

promise("PATCH /accounts/{account_id} refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}/patch/security", (run) =>
  checks.refusesEndedCredential(run, "updateAccount"),
);

promise("GET /accounts/{account_id}/targeting refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}~1targeting/get/security", (run) =>
  checks.refusesEndedCredential(run, "getTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}~1targeting/patch/security", (run) =>
  checks.refusesEndedCredential(run, "updateTargeting"),
);

promise("GET /accounts/{account_id}/targeting/suggestions refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/security", (run) =>
  checks.refusesEndedCredential(run, "listTargetingSuggestions"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply refuses a credential from the moment that it is revoked or expires", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/security", (run) =>
  checks.refusesEndedCredential(run, "applyTargetingSuggestion"),
);

promise("GET /analytics/audience refuses a credential from the moment that it is revoked or expires", "#/paths/~1analytics~1audience/get/security", (run) =>
  checks.refusesEndedCredential(run, "getAnalyticsAudience"),
);

promise("GET /analytics/engagement refuses a credential from the moment that it is revoked or expires", "#/paths/~1analytics~1engagement/get/security", (run) =>
  checks.refusesEndedCredential(run, "getAnalyticsEngagement"),
);

promise("GET /analytics/growth refuses a credential from the moment that it is revoked or expires", "#/paths/~1analytics~1growth/get/security", (run) =>
  checks.refusesEndedCredential(run, "getAnalyticsGrowth"),
);

promise("GET /analytics/overview refuses a credential from the moment that it is revoked or expires", "#/paths/~1analytics~1overview/get/security", (run) =>
  checks.refusesEndedCredential(run, "getAnalyticsOverview"),
);

promise("GET /engagement/activity refuses a credential from the moment that it is revoked or expires", "#/paths/~1engagement~1activity/get/security", (run) =>
  checks.refusesEndedCredential(run, "listActivity"),
);

promise("GET /engagement/limits refuses a credential from the moment that it is revoked or expires", "#/paths/~1engagement~1limits/get/security", (run) =>
  checks.refusesEndedCredential(run, "getEngagementLimits"),
);

promise("POST /engagement/pause refuses a credential from the moment that it is revoked or expires", "#/paths/~1engagement~1pause/post/security", (run) =>
  checks.refusesEndedCredential(run, "pauseEngagement"),
);

promise("POST /engagement/resume refuses a credential from the moment that it is revoked or expires", "#/paths/~1engagement~1resume/post/security", (run) =>
  checks.refusesEndedCredential(run, "resumeEngagement"),
);

promise("GET /webhooks refuses a credential from the moment that it is revoked or expires", "#/paths/~1webhooks/get/security", (run) =>
  checks.refusesEndedCredential(run, "listWebhooks"),
);

promise("POST /webhooks refuses a credential from the moment that it is revoked or expires", "#/paths/~1webhooks/post/security", (run) =>
  checks.refusesEndedCredential(run, "createWebhook"),
);

promise("DELETE /webhooks/{webhook_id} refuses a credential from the moment that it is revoked or expires", "#/paths/~1webhooks~1{webhook_id}/delete/security", (run) =>
  checks.refusesEndedCredential(run, "deleteWebhook"),
);

promise("GET /webhooks/{webhook_id} refuses a credential from the moment that it is revoked or expires", "#/paths/~1webhooks~1{webhook_id}/get/security", (run) =>
  checks.refusesEndedCredential(run, "getWebhook"),
);

promise("Credentials of apiKey begin as described", "#/components/securitySchemes/apiKey", (run) =>
  checks.credentialsBeginAsDescribed(run, "apiKey"),
);

promise("Credentials of oauth begin as described", "#/components/securitySchemes/oauth", (run) =>
  checks.credentialsBeginAsDescribed(run, "oauth"),
);
