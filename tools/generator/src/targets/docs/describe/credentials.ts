import type { Api, Operation, SecurityScheme } from "../../../model/types.ts";

/** What a credential of a scheme is called: `API key`, `OAuth 2.0 access token`. */
export function credentialName(api: Api, schemeName: string): string {
  const scheme = api.securitySchemes.find(({ name }) => name === schemeName);
  if (scheme === undefined) return schemeName;
  const label = kindName(scheme);
  const same = api.securitySchemes.filter((other) => kindName(other) === label);
  return same.length > 1 ? `${label} (${schemeName})` : label;
}

function kindName({ type, name, prefixes }: SecurityScheme): string {
  switch (type) {
    case "apiKey":
      return "API key";
    case "bearer":
      return prefixes.some(({ token }) => token === "key") ? "API key" : "Bearer token";
    case "basic":
      return "User name and password";
    case "oauth2":
      return "OAuth 2.0 access token";
    case "openIdConnect":
      return "OpenID Connect token";
    case "other":
      return name;
  }
}

/** The scopes of each way to call an operation: the names of its credentials, and what they must hold. */
export function credentialWays(
  api: Api,
  { security }: Pick<Operation, "security">,
): readonly { readonly credential: string; readonly scopes: readonly string[] }[] {
  return security.map(({ schemes }) => ({
    credential: schemes.map(({ scheme }) => credentialName(api, scheme)).join(" with ") || "None",
    scopes: [...new Set(schemes.flatMap(({ scopes }) => scopes))],
  }));
}

/** Where a credential of a scheme travels: `Authorization: Bearer <API key>`. */
export function credentialPlace({ type, in: location, parameterName }: SecurityScheme): string | undefined {
  switch (type) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return "Authorization: Bearer <credential>";
    case "basic":
      return "Authorization: Basic <base64 of user name:password>";
    case "apiKey":
      if (parameterName === undefined) return undefined;
      return location === "query"
        ? `?${parameterName}=<credential>`
        : location === "cookie"
          ? `Cookie: ${parameterName}=<credential>`
          : `${parameterName}: <credential>`;
    case "other":
      return undefined;
  }
}
