import { type Code, code } from "../../../emit/code.ts";
import type { Api, OAuthFlow } from "../../../model/types.ts";
import type { Promised } from "../promise.ts";

/** Those of the authorization code flow, where the document describes it with the lifetimes of its tokens. */
export function oauthPromises(api: Api): readonly Promised[] {
  const found = api.securitySchemes.flatMap((scheme) =>
    scheme.flows
      .filter(({ type, lifetimes }) => type === "authorizationCode" && lifetimes !== undefined)
      .map((flow) => ({ scheme, flow })),
  )[0];
  if (found === undefined || !isWhole(api, found.flow)) return [];
  const flow = `${found.scheme.pointer}/flows/authorizationCode`;
  const lifetimes = `${flow}/x-token-lifetimes`;
  const {
    refreshTokenSeconds,
    refreshRotation = false,
    reuseRevokesFamily = false,
  } = found.flow.lifetimes ?? {};
  const all: readonly (readonly [boolean, string, string, Code])[] = [
    [
      true,
      "The authorization code flow leads from the user's consent to tokens that work",
      flow,
      code`checks.grantsTokens`,
    ],
    [
      true,
      "A request for access that can't be trusted is not sent back to anybody",
      flow,
      code`checks.refusesUntrustedRequests`,
    ],
    [
      true,
      "A request for access that is wrong is sent back with the error and the state",
      flow,
      code`checks.sendsErrorsBack`,
    ],
    [true, "A user who declines sends back access_denied, and no code", flow, code`checks.sendsRefusalBack`],
    [
      true,
      "A code is exchanged only with the verifier of its challenge (RFC 7636)",
      flow,
      code`checks.demandsVerifier`,
    ],
    [
      true,
      "A code is exchanged only by its client, for its redirect URI, with the right secret",
      flow,
      code`checks.bindsCode`,
    ],
    [true, "A code is exchanged once", flow, code`checks.exchangesOnce`],
    [true, "A code is exchanged only as long as it lives", lifetimes, code`checks.codeExpires`],
    [true, "An access token works exactly as long as it says", lifetimes, code`checks.accessTokenExpires`],
    [
      true,
      "The token endpoint answers what is wrong with the error of RFC 6749, section 5.2",
      flow,
      code`checks.answersTokenErrors`,
    ],
    [true, "A refresh token gives scopes up, and never gains any", flow, code`checks.narrowsScopes`],
    [
      refreshRotation,
      "A refresh token ends with its use",
      `${lifetimes}/refreshRotation`,
      code`checks.rotates`,
    ],
    [
      reuseRevokesFamily,
      "A used refresh token, presented again, ends all that came from the same consent",
      `${lifetimes}/reuseRevokesFamily`,
      code`checks.endsFamily`,
    ],
    [
      refreshTokenSeconds !== undefined,
      "A refresh token lives exactly as long as it says",
      `${lifetimes}/refreshTokenSeconds`,
      code`checks.refreshTokenExpires`,
    ],
    [
      true,
      "Whatever is refreshed, re-used and revoked in whatever order: only tokens that should work do",
      flow,
      code`checks.keepsInvariants`,
    ],
  ];
  return all.flatMap(([declared, title, place, check]) =>
    declared ? [{ title, place, check, given: [] }] : [],
  );
}

/** Whether both operations of the flow are described. */
function isWhole(api: Api, { authorizationUrl, tokenUrl }: OAuthFlow): boolean {
  const base = api.servers[0]?.url.replace(/\/+$/, "") ?? "";
  const urls = new Set(
    api.resources.flatMap(({ operations }) =>
      operations.map(({ server, path }) => `${server ?? base}${path}`),
    ),
  );
  return (
    authorizationUrl !== undefined &&
    tokenUrl !== undefined &&
    urls.has(authorizationUrl) &&
    urls.has(tokenUrl)
  );
}
