import type { Context } from "hono";
import type { Connection } from "../storage/connection.ts";
import { authenticateClient } from "./clientSecret.ts";
import { type CodeExchange, exchangeCode } from "./exchangeCode.ts";
import { formFault } from "./form.ts";
import type { TokenResponse } from "./issue.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { type RefreshExchange, refresh } from "./refresh.ts";
import type { OAuthContext, OAuthServices } from "./services.ts";
import { type TokenRequest, tokenRequestReader } from "./tokenRequest.ts";

/** Tokens must not be kept by anything on the way (RFC 6749 §5.1). */
const uncached = { "Cache-Control": "no-store", Pragma: "no-cache" } as const;

/** Answers with a refusal in OAuth's form (RFC 6749 §5.2). */
export type Refuse = (
  error: OAuthError,
  parts?: { status?: number; headers?: Record<string, string> },
) => Response;

/** Makes the refusals of the token endpoint; statuses are the document's. */
export function tokenRefusals(context: OAuthContext): Refuse {
  const statuses = new Map(context.facts.server.token.errors.map(({ code, status }) => [code, status]));
  return ({ error, description }, { status = statuses.get(error) ?? 400, headers = {} } = {}) =>
    Response.json(
      { error, error_description: description },
      { status, headers: { ...uncached, ...headers } },
    );
}

/** The token endpoint (RFC 6749 §3.2): a grant in, tokens out. */
export function tokenEndpoint(
  services: OAuthServices,
  context: OAuthContext,
  refuse: Refuse,
): (call: Context) => Promise<Response> {
  const { contentType } = context.facts.server.token;
  const read = tokenRequestReader(services, context.facts.server);
  return async ({ req }) => {
    const scheme = req.header("Authorization")?.split(" ", 1)[0];
    if (scheme !== undefined) {
      // The challenge has to be of the scheme that was tried (RFC 6749 §5.2).
      const challenge = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(scheme) ? scheme : "Basic";
      return refuse(
        refusal(
          "invalid_client",
          "Send client_id and client_secret in the body, and no Authorization header.",
        ),
        {
          headers: {
            "WWW-Authenticate": `${challenge} realm="${services.description.title.replace(/["\\]/g, "")}"`,
          },
        },
      );
    }
    const unreadable = formFault(req.raw.headers, contentType);
    if (unreadable !== undefined) return refuse(refusal("invalid_request", unreadable));
    const asked = read(await req.text());
    if ("error" in asked) return refuse(asked);
    const result = await services.database.transaction((connection) => answer(context, connection, asked));
    if (!("error" in result)) return Response.json(result, { headers: uncached });
    if (result.reuse !== undefined) services.onReuse?.(result.reuse);
    return refuse(result);
  };
}

async function answer(
  context: OAuthContext,
  connection: Connection,
  { grantType, clientId, clientSecret, parameters, fault }: TokenRequest,
): Promise<TokenResponse | OAuthError> {
  const client = await authenticateClient(connection, clientId, clientSecret);
  if (client === undefined) return refusal("invalid_client", "The client is unknown or its secret is wrong.");
  if (fault !== undefined) return fault;
  if (!client.grantTypes.includes(grantType))
    return refusal("unauthorized_client", `This client may not use the grant type ${grantType}.`);
  // Each was checked against the schema of its grant, which demands these parameters.
  return grantType === "refresh_token"
    ? refresh(context, connection, client, parameters as unknown as RefreshExchange)
    : exchangeCode(context, connection, client, parameters as unknown as CodeExchange);
}
