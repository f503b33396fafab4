import type { AuthorizationServerDescription } from "../description.ts";
import { propertyNames } from "../schema/types.ts";
import type { Check } from "../schema/validators.ts";
import { type OAuthError, refusal } from "./oauthError.ts";
import { type ParameterFault, readParameters, schemaFaults } from "./parameters.ts";
import type { OAuthServices } from "./services.ts";

/** A grant as it was asked for, and what keeps it from being one. */
export interface TokenRequest {
  readonly grantType: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Told only once the client is known. */
  readonly fault: OAuthError | undefined;
}

/**
 * Makes the reader of token requests, from the schemas of the grants that the document describes.
 * @returns a reader of forms, `application/x-www-form-urlencoded` as it was sent.
 */
export function tokenRequestReader(
  { description, validators }: OAuthServices,
  { token }: AuthorizationServerDescription,
): (form: string) => TokenRequest | OAuthError {
  const grants = new Map<string, { check: Check; names: readonly string[] }>();
  for (const { grantType, schema } of token.grants) {
    grants.set(grantType, {
      check: validators.strict(schema),
      names: propertyNames(schema, description.schemas),
    });
  }
  return (form) => {
    const { values: given, faults: unread } = readParameters(form, ["grant_type"]);
    const [misread] = unread;
    if (misread !== undefined) return refusal("invalid_request", misread.sentence);
    const grantType = given["grant_type"];
    if (grantType === undefined) return refusal("invalid_request", "The parameter grant_type is missing.");
    const grant = grants.get(grantType);
    if (grant === undefined)
      return refusal("unsupported_grant_type", `Use ${[...grants.keys()].join(" or ")}.`);
    const { values, faults: repeated } = readParameters(form, grant.names);
    const misreadNames = new Set(repeated.map(({ name }) => name));
    const faults = [
      ...repeated,
      ...schemaFaults(grant.check(values)).filter(({ name }) => !misreadNames.has(name)),
    ];
    const unidentified = faults.find(({ name }) => name === "client_id" || name === "client_secret");
    if (unidentified !== undefined) return refusal("invalid_request", unidentified.sentence);
    const [first] = faults;
    return {
      grantType,
      clientId: values["client_id"] ?? "",
      clientSecret: values["client_secret"] ?? "",
      parameters: values,
      fault: first && faultOf(first),
    };
  };
}

/** A scope that can't be read is an invalid one (RFC 6749 §5.2). */
function faultOf({ name, sentence }: ParameterFault): OAuthError {
  return refusal(name === "scope" ? "invalid_scope" : "invalid_request", sentence);
}
