import type { AuthorizationServerDescription, ParameterDescription } from "../description.ts";
import type { StoredClient } from "../storage/oauthClients.ts";
import type { PendingConsent } from "../storage/oauthConsents.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { type ParameterFault, readParameters, schemaFaults } from "./parameters.ts";
import { namedScopes, scopesBeyond, splitScope } from "./scopes.ts";
import type { OAuthServices } from "./services.ts";

/** Where the browser goes back to, and the application's `state`. */
export interface WayBack {
  readonly redirectUri: string;
  readonly state: string | null;
}

/** What an authorization request comes to. */
export type AuthorizeOutcome =
  /** Nobody can be trusted to be sent back to: a page says why (RFC 6749 §4.1.2.1). */
  | { readonly kind: "page"; readonly sentence: string }
  | { readonly kind: "refused"; readonly back: WayBack; readonly error: OAuthError }
  | { readonly kind: "asked"; readonly client: StoredClient; readonly consent: PendingConsent };

/** Makes the reader of authorization requests, from the parameters that the document describes. */
export function authorizeRequestReader(
  { validators }: OAuthServices,
  { authorize, scopes: known }: AuthorizationServerDescription,
): (
  query: string,
  findClient: (id: string) => Promise<StoredClient | undefined>,
) => Promise<AuthorizeOutcome> {
  const names = authorize.parameters.map(({ name }) => name);
  const check = validators.strict({
    type: "object",
    properties: Object.fromEntries(authorize.parameters.map(({ name, schema }) => [name, schema])),
    required: authorize.parameters.filter(({ required }) => required).map(({ name }) => name),
  });
  const scopeNames = known.map(({ name }) => name);
  return async (query, findClient) => {
    const { values, faults: misread } = readParameters(query, names);
    const clientFault = misread.find(({ name }) => name === "client_id")?.sentence;
    const clientId = values["client_id"];
    if (clientId === undefined) return page(clientFault ?? "It did not say who it is: client_id is missing.");
    const client = await findClient(clientId);
    if (client === undefined) return page("Its client_id is not known here.");
    const uriFault = misread.find(({ name }) => name === "redirect_uri")?.sentence;
    const redirectUri = values["redirect_uri"];
    if (redirectUri === undefined)
      return page(uriFault ?? "It did not say where to go back to: redirect_uri is missing.");
    if (!client.redirectUris.includes(redirectUri)) return page("Its redirect_uri is not registered.");

    const back: WayBack = { redirectUri, state: values["state"] ?? null };
    const misreadNames = new Set(misread.map(({ name }) => name));
    const faults = [
      ...misread,
      ...schemaFaults(check(values)).filter(({ name }) => !misreadNames.has(name)),
    ].sort(inOrderOf(authorize.parameters));
    const [first] = faults;
    if (first !== undefined) return { kind: "refused", back, error: faultOf(first, values) };
    const scopes = splitScope(values["scope"] ?? "");
    const unknown = scopesBeyond(scopes, scopeNames);
    if (unknown.length > 0) {
      const are = unknown.length === 1 ? "is" : "are";
      return {
        kind: "refused",
        back,
        error: refusal("invalid_scope", `${namedScopes(unknown)} ${are} unknown.`),
      };
    }
    const codeChallenge = values["code_challenge"] ?? null;
    const method = values["code_challenge_method"] ?? null;
    if ((codeChallenge === null) !== (method === null)) {
      const missing = method === null ? "code_challenge_method" : "code_challenge";
      return {
        kind: "refused",
        back,
        error: refusal("invalid_request", `The parameter ${missing} is missing.`),
      };
    }
    return { kind: "asked", client, consent: { clientId, ...back, scopes, codeChallenge } };
  };
}

function page(sentence: string): AuthorizeOutcome {
  return { kind: "page", sentence };
}

/** The error of a parameter; that of a `scope` left out is RFC 6749 §3.3's. */
function faultOf({ name, sentence }: ParameterFault, values: Readonly<Record<string, string>>): OAuthError {
  if (name === "scope") return refusal("invalid_scope", sentence);
  if (name === "response_type" && values[name] !== undefined)
    return refusal("unsupported_response_type", sentence);
  return refusal("invalid_request", sentence);
}

function inOrderOf(parameters: readonly ParameterDescription[]) {
  const place = new Map(parameters.map(({ name }, index) => [name, index]));
  return (a: ParameterFault, b: ParameterFault): number =>
    (place.get(a.name) ?? 0) - (place.get(b.name) ?? 0);
}
