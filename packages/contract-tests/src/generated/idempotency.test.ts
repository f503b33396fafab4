// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("POST /accounts repeats its first answer to the same idempotency key, and acts once", "#/paths/~1accounts/post/parameters", (run) =>
  checks.replays(run, "createAccount"),
);

promise("POST /accounts refuses an idempotency key that comes with another request", "#/paths/~1accounts/post/parameters", (run) =>
  checks.refusesKeyReuse(run, "createAccount"),
);

promise("POST /accounts acts once for requests that come at once with one idempotency key", "#/paths/~1accounts/post/parameters", (run) =>
  checks.actsOnceForTwins(run, "createAccount"),
);

promise("POST /accounts keeps an idempotency key as long as it says, and no longer", "#/paths/~1accounts/post/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "createAccount"),
);

promise("POST /accounts keeps the idempotency keys of each organization apart", "#/paths/~1accounts/post/parameters", (run) =>
  checks.keepsKeysApart(run, "createAccount"),
);

promise("DELETE /accounts/{account_id} repeats its first answer to the same idempotency key, and acts once", "#/paths/~1accounts~1{account_id}/delete/parameters", (run) =>
  checks.replays(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} refuses an idempotency key that comes with another request", "#/paths/~1accounts~1{account_id}/delete/parameters", (run) =>
  checks.refusesKeyReuse(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} acts once for requests that come at once with one idempotency key", "#/paths/~1accounts~1{account_id}/delete/parameters", (run) =>
  checks.actsOnceForTwins(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} keeps an idempotency key as long as it says, and no longer", "#/paths/~1accounts~1{account_id}/delete/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "deleteAccount"),
);

promise("DELETE /accounts/{account_id} keeps the idempotency keys of each organization apart", "#/paths/~1accounts~1{account_id}/delete/parameters", (run) =>
  checks.keepsKeysApart(run, "deleteAccount"),
);

promise("PATCH /accounts/{account_id} repeats its first answer to the same idempotency key, and acts once", "#/paths/~1accounts~1{account_id}/patch/parameters", (run) =>
  checks.replays(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} refuses an idempotency key that comes with another request", "#/paths/~1accounts~1{account_id}/patch/parameters", (run) =>
  checks.refusesKeyReuse(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} acts once for requests that come at once with one idempotency key", "#/paths/~1accounts~1{account_id}/patch/parameters", (run) =>
  checks.actsOnceForTwins(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} keeps an idempotency key as long as it says, and no longer", "#/paths/~1accounts~1{account_id}/patch/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id} keeps the idempotency keys of each organization apart", "#/paths/~1accounts~1{account_id}/patch/parameters", (run) =>
  checks.keepsKeysApart(run, "updateAccount"),
);

promise("PATCH /accounts/{account_id}/targeting repeats its first answer to the same idempotency key, and acts once", "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters", (run) =>
  checks.replays(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting refuses an idempotency key that comes with another request", "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters", (run) =>
  checks.refusesKeyReuse(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting acts once for requests that come at once with one idempotency key", "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters", (run) =>
  checks.actsOnceForTwins(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting keeps an idempotency key as long as it says, and no longer", "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "updateTargeting"),
);

promise("PATCH /accounts/{account_id}/targeting keeps the idempotency keys of each organization apart", "#/paths/~1accounts~1{account_id}~1targeting/patch/parameters", (run) =>
  checks.keepsKeysApart(run, "updateTargeting"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply repeats its first answer to the same idempotency key, and acts once", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters", (run) =>
  checks.replays(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply refuses an idempotency key that comes with another request", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters", (run) =>
  checks.refusesKeyReuse(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply acts once for requests that come at once with one idempotency key", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters", (run) =>
  checks.actsOnceForTwins(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply keeps an idempotency key as long as it says, and no longer", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "applyTargetingSuggestion"),
);

promise("POST /accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply keeps the idempotency keys of each organization apart", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions~1{suggestion_id}~1apply/post/parameters", (run) =>
  checks.keepsKeysApart(run, "applyTargetingSuggestion"),
);

promise("POST /engagement/pause repeats its first answer to the same idempotency key, and acts once", "#/paths/~1engagement~1pause/post/parameters", (run) =>
  checks.replays(run, "pauseEngagement"),
);

promise("POST /engagement/pause refuses an idempotency key that comes with another request", "#/paths/~1engagement~1pause/post/parameters", (run) =>
  checks.refusesKeyReuse(run, "pauseEngagement"),
);

promise("POST /engagement/pause acts once for requests that come at once with one idempotency key", "#/paths/~1engagement~1pause/post/parameters", (run) =>
  checks.actsOnceForTwins(run, "pauseEngagement"),
);

promise("POST /engagement/pause keeps an idempotency key as long as it says, and no longer", "#/paths/~1engagement~1pause/post/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "pauseEngagement"),
);

promise("POST /engagement/pause keeps the idempotency keys of each organization apart", "#/paths/~1engagement~1pause/post/parameters", (run) =>
  checks.keepsKeysApart(run, "pauseEngagement"),
);

promise("POST /engagement/resume repeats its first answer to the same idempotency key, and acts once", "#/paths/~1engagement~1resume/post/parameters", (run) =>
  checks.replays(run, "resumeEngagement"),
);

promise("POST /engagement/resume refuses an idempotency key that comes with another request", "#/paths/~1engagement~1resume/post/parameters", (run) =>
  checks.refusesKeyReuse(run, "resumeEngagement"),
);

promise("POST /engagement/resume acts once for requests that come at once with one idempotency key", "#/paths/~1engagement~1resume/post/parameters", (run) =>
  checks.actsOnceForTwins(run, "resumeEngagement"),
);

promise("POST /engagement/resume keeps an idempotency key as long as it says, and no longer", "#/paths/~1engagement~1resume/post/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "resumeEngagement"),
);

promise("POST /engagement/resume keeps the idempotency keys of each organization apart", "#/paths/~1engagement~1resume/post/parameters", (run) =>
  checks.keepsKeysApart(run, "resumeEngagement"),
);

promise("POST /webhooks repeats its first answer to the same idempotency key, and acts once", "#/paths/~1webhooks/post/parameters", (run) =>
  checks.replays(run, "createWebhook"),
);

promise("POST /webhooks refuses an idempotency key that comes with another request", "#/paths/~1webhooks/post/parameters", (run) =>
  checks.refusesKeyReuse(run, "createWebhook"),
);

promise("POST /webhooks acts once for requests that come at once with one idempotency key", "#/paths/~1webhooks/post/parameters", (run) =>
  checks.actsOnceForTwins(run, "createWebhook"),
);

promise("POST /webhooks keeps an idempotency key as long as it says, and no longer", "#/paths/~1webhooks/post/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "createWebhook"),
);

promise("POST /webhooks keeps the idempotency keys of each organization apart", "#/paths/~1webhooks/post/parameters", (run) =>
  checks.keepsKeysApart(run, "createWebhook"),
);

promise("DELETE /webhooks/{webhook_id} repeats its first answer to the same idempotency key, and acts once", "#/paths/~1webhooks~1{webhook_id}/delete/parameters", (run) =>
  checks.replays(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} refuses an idempotency key that comes with another request", "#/paths/~1webhooks~1{webhook_id}/delete/parameters", (run) =>
  checks.refusesKeyReuse(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} acts once for requests that come at once with one idempotency key", "#/paths/~1webhooks~1{webhook_id}/delete/parameters", (run) =>
  checks.actsOnceForTwins(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} keeps an idempotency key as long as it says, and no longer", "#/paths/~1webhooks~1{webhook_id}/delete/parameters", (run) =>
  checks.keepsKeysAsLongAsSaid(run, "deleteWebhook"),
);

promise("DELETE /webhooks/{webhook_id} keeps the idempotency keys of each organization apart", "#/paths/~1webhooks~1{webhook_id}/delete/parameters", (run) =>
  checks.keepsKeysApart(run, "deleteWebhook"),
);
