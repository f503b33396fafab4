import { camelCase, NameScope, safeName } from "../../../emit/names.ts";
import { firstSentence } from "../../../emit/text.ts";
import type { SecurityScheme } from "../../../model/types.ts";
import { type CodeFlow, codeFlow } from "./oauthFlow.ts";

/** The option of a client that takes the credential of a security scheme. */
export interface CredentialOption {
  readonly scheme: SecurityScheme;
  readonly name: string;
  readonly basic: boolean;
  readonly description: string;
  /** The option that takes what the scheme's own flow needs instead, where the client can run it. */
  readonly flow: { readonly name: string; readonly flow: CodeFlow } | undefined;
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
  const options = schemes
    .filter(
      (scheme) =>
        (scheme.type !== "other" || scheme.authScheme !== undefined) &&
        (scheme.type !== "apiKey" || (scheme.in && scheme.parameterName)),
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
  // Only when all credentials have their names: those of flows step back.
  return options.map((option) => {
    const flow = codeFlow(option.scheme);
    const wanted = token ? "oauth" : `${option.name}OAuth`;
    return { ...option, flow: flow && { name: names.claim(wanted, "Flow"), flow } };
  });
}

function isToken(scheme: SecurityScheme): boolean {
  return scheme.type === "oauth2" || scheme.type === "openIdConnect";
}

function describe(scheme: SecurityScheme): string {
  return firstSentence(scheme.description) ?? `Credential of the security scheme \`${scheme.name}\`.`;
}
