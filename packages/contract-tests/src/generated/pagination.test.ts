// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("A walk through GET /accounts returns each item once, in order, at every page size", "#/paths/~1accounts/get/x-pagination", (run) =>
  checks.walksOnce(run, "listAccounts"),
);

promise("A walk through GET /accounts loses and repeats nothing while items are added", "#/paths/~1accounts/get/x-pagination", (run) =>
  checks.walksWhileAdding(run, "listAccounts"),
);

promise("A walk through GET /accounts loses and repeats nothing while items are deleted", "#/paths/~1accounts/get/x-pagination", (run) =>
  checks.walksWhileDeleting(run, "listAccounts"),
);

promise("GET /accounts refuses a cursor that it did not give out", "#/paths/~1accounts/get/x-pagination", (run) =>
  checks.refusesBadCursor(run, "listAccounts"),
);

promise("A walk through GET /accounts/{account_id}/targeting/suggestions returns each item once, in order, at every page size", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/x-pagination", (run) =>
  checks.walksOnce(run, "listTargetingSuggestions"),
);

promise("A walk through GET /accounts/{account_id}/targeting/suggestions loses and repeats nothing while items are added", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/x-pagination", (run) =>
  checks.walksWhileAdding(run, "listTargetingSuggestions"),
);

promise("A walk through GET /accounts/{account_id}/targeting/suggestions loses and repeats nothing while items are deleted", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/x-pagination", (run) =>
  checks.walksWhileDeleting(run, "listTargetingSuggestions"),
);

promise("GET /accounts/{account_id}/targeting/suggestions refuses a cursor that it did not give out", "#/paths/~1accounts~1{account_id}~1targeting~1suggestions/get/x-pagination", (run) =>
  checks.refusesBadCursor(run, "listTargetingSuggestions"),
);

promise("A walk through GET /engagement/activity returns each item once, in order, at every page size", "#/paths/~1engagement~1activity/get/x-pagination", (run) =>
  checks.walksOnce(run, "listActivity"),
);

promise("A walk through GET /engagement/activity loses and repeats nothing while items are added", "#/paths/~1engagement~1activity/get/x-pagination", (run) =>
  checks.walksWhileAdding(run, "listActivity"),
);

promise("A walk through GET /engagement/activity loses and repeats nothing while items are deleted", "#/paths/~1engagement~1activity/get/x-pagination", (run) =>
  checks.walksWhileDeleting(run, "listActivity"),
);

promise("GET /engagement/activity refuses a cursor that it did not give out", "#/paths/~1engagement~1activity/get/x-pagination", (run) =>
  checks.refusesBadCursor(run, "listActivity"),
);

promise("A walk through GET /webhooks returns each item once, in order, at every page size", "#/paths/~1webhooks/get/x-pagination", (run) =>
  checks.walksOnce(run, "listWebhooks"),
);

promise("A walk through GET /webhooks loses and repeats nothing while items are added", "#/paths/~1webhooks/get/x-pagination", (run) =>
  checks.walksWhileAdding(run, "listWebhooks"),
);

promise("A walk through GET /webhooks loses and repeats nothing while items are deleted", "#/paths/~1webhooks/get/x-pagination", (run) =>
  checks.walksWhileDeleting(run, "listWebhooks"),
);

promise("GET /webhooks refuses a cursor that it did not give out", "#/paths/~1webhooks/get/x-pagination", (run) =>
  checks.refusesBadCursor(run, "listWebhooks"),
);
