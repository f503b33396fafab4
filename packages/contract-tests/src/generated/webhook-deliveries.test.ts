// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("Event account.growth_milestone is delivered signed, under an id of its own, as described", "#/webhooks/account.growth_milestone", (run) =>
  checks.deliversSigned(run, "account.growth_milestone"),
);

promise("Event account.status_changed is delivered signed, under an id of its own, as described", "#/webhooks/account.status_changed", (run) =>
  checks.deliversSigned(run, "account.status_changed"),
);

promise("Event account.flagged is delivered signed, under an id of its own, as described", "#/webhooks/account.flagged", (run) =>
  checks.deliversSigned(run, "account.flagged"),
);

promise("Event engagement.daily_summary is delivered signed, under an id of its own, as described", "#/webhooks/engagement.daily_summary", (run) =>
  checks.deliversSigned(run, "engagement.daily_summary"),
);

promise("Event targeting.suggestions_ready is delivered signed, under an id of its own, as described", "#/webhooks/targeting.suggestions_ready", (run) =>
  checks.deliversSigned(run, "targeting.suggestions_ready"),
);

promise("Event billing.payment_succeeded is delivered signed, under an id of its own, as described", "#/webhooks/billing.payment_succeeded", (run) =>
  checks.deliversSigned(run, "billing.payment_succeeded"),
);

promise("Event billing.payment_failed is delivered signed, under an id of its own, as described", "#/webhooks/billing.payment_failed", (run) =>
  checks.deliversSigned(run, "billing.payment_failed"),
);

promise("Event account.status_changed comes whenever an operation changes what it is named after", "#/webhooks/account.status_changed", (run) =>
  checks.tellsOfChanges(run, "account.status_changed"),
);

promise("Event account.growth_milestone comes by itself at each milestone, from 100 on", "#/webhooks/account.growth_milestone/x-event-schedule", (run) =>
  checks.comesOnSchedule(run, "account.growth_milestone"),
);

promise("Event engagement.daily_summary comes by itself every day at 23:55 UTC", "#/webhooks/engagement.daily_summary/x-event-schedule", (run) =>
  checks.comesOnSchedule(run, "engagement.daily_summary"),
);

promise("Event targeting.suggestions_ready comes by itself every 7 days", "#/webhooks/targeting.suggestions_ready/x-event-schedule", (run) =>
  checks.comesOnSchedule(run, "targeting.suggestions_ready"),
);

promise("An endpoint gets the events that it subscribed to, and no others", "#/x-webhook-delivery", (run) =>
  checks.deliversWhatIsSubscribed(run),
);

promise("An endpoint gets nothing more once its webhook is deleted, and nothing of another organization", "#/x-webhook-delivery", (run) =>
  checks.deliversToNobodyElse(run),
);

promise("An endpoint's URL has one of the schemes that are allowed", "#/x-webhook-delivery/urlSchemes", (run) =>
  checks.refusesOtherUrlSchemes(run),
);

promise("A failed delivery is repeated exactly on schedule, and then no more", "#/x-webhook-delivery/retryAfterSeconds", (run) =>
  checks.retriesOnSchedule(run),
);

promise("A delivery that an endpoint has taken is not repeated", "#/x-webhook-delivery/retryAfterSeconds", (run) =>
  checks.stopsWhenTaken(run),
);

promise("A delivery is taken by a status of success, and by no other", "#/x-webhook-delivery", (run) =>
  checks.judgesByStatus(run),
);

promise("An endpoint has the time to answer that is said", "#/x-webhook-delivery/timeoutSeconds", (run) =>
  checks.waitsForAnswer(run),
);

promise("A webhook is disabled after exactly so many failures in a row", "#/x-webhook-delivery/disableAfterConsecutiveFailures", (run) =>
  checks.disables(run),
);

promise("A webhook's secret is shown once", "#/x-webhook-delivery", (run) =>
  checks.showsSecretOnce(run),
);
