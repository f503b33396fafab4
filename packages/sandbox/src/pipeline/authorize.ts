import type { OperationDescription } from "../description.ts";
import { ApiError } from "../errors/apiError.ts";
import { realm, unusable } from "./authenticate.ts";
import type { Credential } from "./credential.ts";

/**
 * Lets the credential pass where one alternative of the operation's security asks for its scheme alone and for no
 * scope that it lacks.
 *
 * @throws ApiError insufficient_scope with the scopes of the first alternative for the scheme; unauthorized where
 * the operation does not take the scheme at all.
 */
export function authorize(operation: OperationDescription, credential: Credential): void {
  if (operation.security.length === 0) return;
  const demanded = operation.security.flatMap((alternative) => {
    const [only, ...others] = alternative;
    if (only === undefined) return [[]];
    return only.scheme === credential.scheme && others.length === 0 ? [only.scopes] : [];
  });
  if (demanded.some((scopes) => scopes.every((scope) => credential.scopes.includes(scope)))) return;
  const [required] = demanded;
  if (required === undefined) throw unusable();
  const missing = required.filter((scope) => !credential.scopes.includes(scope));
  throw new ApiError("insufficient_scope", {
    message: `This credential lacks ${missing.length === 1 ? "the scope" : "the scopes"} ${missing.join(", ")}.`,
    requiredScopes: required,
    headers: {
      "WWW-Authenticate": `${realm}, error="insufficient_scope", scope="${required.join(" ")}"`,
    },
  });
}
