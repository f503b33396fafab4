// Made by sdkgen. Do not edit.
import * as checks from "../library.ts";
import { contract } from "./contract.ts";

const { promise } = checks.openSuite(contract);

promise("The authorization code flow leads from the user's consent to tokens that work", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.grantsTokens(run),
);

promise("A request for access that can't be trusted is not sent back to anybody", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.refusesUntrustedRequests(run),
);

promise("A request for access that is wrong is sent back with the error and the state", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.sendsErrorsBack(run),
);

promise("A user who declines sends back access_denied, and no code", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.sendsRefusalBack(run),
);

promise("A code is exchanged only with the verifier of its challenge (RFC 7636)", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.demandsVerifier(run),
);

promise("A code is exchanged only by its client, for its redirect URI, with the right secret", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.bindsCode(run),
);

promise("A code is exchanged once", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.exchangesOnce(run),
);

promise("A code is exchanged only as long as it lives", "#/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes", (run) =>
  checks.codeExpires(run),
);

promise("An access token works exactly as long as it says", "#/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes", (run) =>
  checks.accessTokenExpires(run),
);

promise("The token endpoint answers what is wrong with the error of RFC 6749, section 5.2", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.answersTokenErrors(run),
);

promise("A refresh token gives scopes up, and never gains any", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.narrowsScopes(run),
);

promise("A refresh token ends with its use", "#/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes/refreshRotation", (run) =>
  checks.rotates(run),
);

promise("A used refresh token, presented again, ends all that came from the same consent", "#/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes/reuseRevokesFamily", (run) =>
  checks.endsFamily(run),
);

promise("A refresh token lives exactly as long as it says", "#/components/securitySchemes/oauth/flows/authorizationCode/x-token-lifetimes/refreshTokenSeconds", (run) =>
  checks.refreshTokenExpires(run),
);

promise("Whatever is refreshed, re-used and revoked in whatever order: only tokens that should work do", "#/components/securitySchemes/oauth/flows/authorizationCode", (run) =>
  checks.keepsInvariants(run),
);
