import type { Docs } from "../docs.ts";
import { duration, plural } from "../words.ts";
import type { NamedFact } from "./named.ts";

/** Keys, tokens and the flow that gets them. */
export function authenticationFacts({ api }: Docs): readonly NamedFact[] {
  const policy = api.securitySchemes.find((scheme) => scheme.keyPolicy !== undefined)?.keyPolicy;
  const flow = api.securitySchemes
    .flatMap(({ flows }) => flows)
    .find(({ tokenUrl, authorizationUrl }) => tokenUrl ?? authorizationUrl);
  const { lifetimes } = flow ?? {};
  const prefixes = api.securitySchemes.flatMap((scheme) => scheme.prefixes);
  return [
    ["key.max", policy?.maxPerOrganization?.toString()],
    ["key.rotation", policy?.rotationDays === undefined ? undefined : plural(policy.rotationDays, "day")],
    ...prefixes.map(
      ({ prefix, environment, token }): NamedFact => [`prefix.${token}.${environment}`, prefix],
    ),
    ["oauth.authorizationUrl", flow?.authorizationUrl],
    ["oauth.tokenUrl", flow?.tokenUrl],
    ["oauth.refreshUrl", flow?.refreshUrl],
    ["token.access.lifetime", lifetimes && duration(lifetimes.accessTokenSeconds)],
    ["token.access.seconds", lifetimes?.accessTokenSeconds.toString()],
    ["token.refresh.lifetime", optional(lifetimes?.refreshTokenSeconds)],
    ["token.code.lifetime", optional(lifetimes?.authorizationCodeSeconds)],
  ];
}

function optional(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : duration(seconds);
}
