import { camelCase, NameScope, safeName } from "../../../emit/names.ts";
import { firstSentence } from "../../../emit/text.ts";
import type { SecurityScheme } from "../../../model/types.ts";

/** The option of a client that takes the credential of a security scheme. */
export interface CredentialOption {
  readonly scheme: SecurityScheme;
  readonly name: string;
  readonly basic: boolean;
  readonly description: string;
}

/** Options every client has: no credential may take their names. */
const taken = [
  "baseUrl",
  "fetch",
  "timeout",
  "deadline",
  "maxRetries",
  "maxRetryDelay",
  "headers",
  "scopes",
  "pacing",
  "middleware",
  "callMiddleware",
  "logger",
  "logLevel",
];

/** One option a scheme: `accessToken` for the tokens of OAuth, else the scheme's own name. */
export function credentialOptions(schemes: readonly SecurityScheme[]): CredentialOption[] {
  const names = new NameScope(taken);
  const token = schemes.filter(isToken).length === 1;
  return schemes
    .filter(
      (scheme) =>
        scheme.type !== "other" && (scheme.type !== "apiKey" || (scheme.in && scheme.parameterName)),
    )
    .map((scheme) => {
      const wanted =
        token && isToken(scheme) ? "accessToken" : safeName(camelCase(scheme.name), "credential");
      return {
        scheme,
        name: names.claim(wanted, "Credential"),
        basic: scheme.type === "basic",
        description: describe(scheme),
      };
    });
}

function isToken(scheme: SecurityScheme): boolean {
  return scheme.type === "oauth2" || scheme.type === "openIdConnect";
}

function describe(scheme: SecurityScheme): string {
  return firstSentence(scheme.description) ?? `Credential of the security scheme \`${scheme.name}\`.`;
}
