import { authentication } from "./families/authentication.ts";
import { idempotency } from "./families/idempotency.ts";
import { limits } from "./families/limits.ts";
import { negative } from "./families/negative.ts";
import { oauth } from "./families/oauth.ts";
import { pagination } from "./families/pagination.ts";
import { errorBodies, responses } from "./families/responses.ts";
import { scopes } from "./families/scopes.ts";
import { state } from "./families/state.ts";
import { webhooks } from "./families/webhooks.ts";
import type { Fault } from "./fault.ts";

/** Every fault that the contract tests are measured by. */
export const catalogue: readonly Fault[] = [
  ...responses,
  ...errorBodies,
  ...negative,
  ...authentication,
  ...scopes,
  ...limits,
  ...pagination,
  ...state,
  ...idempotency,
  ...oauth,
  ...webhooks,
];
