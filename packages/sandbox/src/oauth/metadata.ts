import type { ApiDescription, JsonSchema, ParameterDescription } from "../description.ts";
import { resolve } from "../schema/types.ts";
import type { OAuthFacts } from "./facts.ts";

/** Where the metadata are found (RFC 8414 §3). */
export const metadataPath = "/.well-known/oauth-authorization-server";

/**
 * The metadata that clients discover the server by (RFC 8414 §2).
 * @param issuer URL that the server is reached by, without path.
 */
export function metadata({ schemas }: ApiDescription, { server }: OAuthFacts, issuer: string): object {
  const valuesOf = (name: string): readonly string[] =>
    fixedValues(server.authorize.parameters, name, schemas);
  return {
    issuer,
    authorization_endpoint: issuer + server.authorizePath,
    token_endpoint: issuer + server.tokenPath,
    scopes_supported: server.scopes.map(({ name }) => name),
    response_types_supported: valuesOf("response_type"),
    response_modes_supported: ["query"],
    grant_types_supported: server.token.grants.map(({ grantType }) => grantType),
    token_endpoint_auth_methods_supported: ["client_secret_post"],
    code_challenge_methods_supported: valuesOf("code_challenge_method"),
    authorization_response_iss_parameter_supported: true,
  };
}

/** The values that a parameter's schema allows, where it lists them. */
function fixedValues(
  parameters: readonly ParameterDescription[],
  name: string,
  schemas: Readonly<Record<string, JsonSchema>>,
): readonly string[] {
  const parameter = parameters.find((candidate) => candidate.name === name);
  const schema = parameter === undefined ? false : resolve(parameter.schema, schemas);
  if (typeof schema === "boolean") return [];
  return [schema["const"] ?? schema["enum"] ?? []].flat().filter((value) => typeof value === "string");
}
