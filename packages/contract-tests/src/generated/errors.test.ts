// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("Error invalid_request comes with 400 and all that is said of it, wherever it is declared", "#/components/schemas/InvalidRequestErrorBody", (run) =>
  checks.comesAsDescribed(run, "invalid_request"),
);

promise("Error unauthorized comes with 401 and all that is said of it, wherever it is declared", "#/components/schemas/UnauthorizedErrorBody", (run) =>
  checks.comesAsDescribed(run, "unauthorized"),
);

promise("Error insufficient_scope comes with 403 and all that is said of it, wherever it is declared", "#/components/schemas/InsufficientScopeErrorBody", (run) =>
  checks.comesAsDescribed(run, "insufficient_scope"),
);

promise("Error not_found comes with 404 and all that is said of it, wherever it is declared", "#/components/schemas/NotFoundErrorBody", (run) =>
  checks.comesAsDescribed(run, "not_found"),
);

promise("Error conflict comes with 409 and all that is said of it, wherever it is declared", "#/components/schemas/ConflictErrorBody", (run) =>
  checks.comesAsDescribed(run, "conflict"),
);

promise("Error rate_limit_exceeded comes with 429 and all that is said of it, wherever it is declared", "#/components/schemas/RateLimitExceededErrorBody", (run) =>
  checks.comesAsDescribed(run, "rate_limit_exceeded"),
);

promise("Error internal_error comes with 500 and all that is said of it, wherever it is declared", "#/components/schemas/InternalErrorBody", (run) =>
  checks.comesAsDescribed(run, "internal_error"),
);

promise("Error service_unavailable comes with 503 and all that is said of it, wherever it is declared", "#/components/schemas/ServiceUnavailableErrorBody", (run) =>
  checks.comesAsDescribed(run, "service_unavailable"),
);

promise("A path that does not exist is answered 404", "#/components/responses/NotFound", (run) =>
  checks.unknownPath(run),
);

promise("/accounts answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/accounts"),
);

promise("/accounts/{account_id} answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/accounts/{account_id}"),
);

promise("/accounts/{account_id}/targeting answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/accounts/{account_id}/targeting"),
);

promise("/accounts/{account_id}/targeting/suggestions answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/accounts/{account_id}/targeting/suggestions"),
);

promise("/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/accounts/{account_id}/targeting/suggestions/{suggestion_id}/apply"),
);

promise("/analytics/audience answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/analytics/audience"),
);

promise("/analytics/engagement answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/analytics/engagement"),
);

promise("/analytics/growth answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/analytics/growth"),
);

promise("/analytics/overview answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/analytics/overview"),
);

promise("/engagement/activity answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/engagement/activity"),
);

promise("/engagement/limits answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/engagement/limits"),
);

promise("/engagement/pause answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/engagement/pause"),
);

promise("/engagement/resume answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/engagement/resume"),
);

promise("/webhooks answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/webhooks"),
);

promise("/webhooks/{webhook_id} answers 405 to the methods that it does not have, and names those that it has", "#/components/responses/MethodNotAllowed", (run) =>
  checks.unknownMethod(run, "/webhooks/{webhook_id}"),
);
