import { authentication } from "./families/authentication.ts";
import { callers } from "./families/callers.ts";
import { consents } from "./families/consents.ts";
import { deliveries } from "./families/deliveries.ts";
import { errorsOfOneKind, headers } from "./families/headers.ts";
import { idempotency } from "./families/idempotency.ts";
import { inputs } from "./families/inputs.ts";
import { keys } from "./families/keys.ts";
import { limits } from "./families/limits.ts";
import { negative } from "./families/negative.ts";
import { oauth } from "./families/oauth.ts";
import { pagination } from "./families/pagination.ts";
import { errorBodies, responses } from "./families/responses.ts";
import { schedules } from "./families/schedules.ts";
import { scopes } from "./families/scopes.ts";
import { scopesOfEach } from "./families/scopesOfEach.ts";
import { state } from "./families/state.ts";
import { subscriptions } from "./families/subscriptions.ts";
import { tenants } from "./families/tenants.ts";
import { tokens } from "./families/tokens.ts";
import { values } from "./families/values.ts";
import { walks } from "./families/walks.ts";
import { webhooks } from "./families/webhooks.ts";
import { windows } from "./families/windows.ts";
import type { Fault } from "./fault.ts";

/** Every fault that the contract tests are measured by. */
export const catalogue: readonly Fault[] = [
  ...responses,
  ...headers,
  ...values,
  ...errorBodies,
  ...errorsOfOneKind,
  ...negative,
  ...inputs,
  ...authentication,
  ...callers,
  ...scopes,
  ...scopesOfEach,
  ...limits,
  ...windows,
  ...pagination,
  ...walks,
  ...state,
  ...tenants,
  ...idempotency,
  ...keys,
  ...oauth,
  ...tokens,
  ...consents,
  ...webhooks,
  ...deliveries,
  ...schedules,
  ...subscriptions,
];
