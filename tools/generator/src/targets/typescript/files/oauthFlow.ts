import type { JsonObject, OAuthFlow, SecurityScheme } from "../../../model/types.ts";
import { compact } from "./compact.ts";

/** A flow with both of its endpoints. */
export interface CodeFlow extends OAuthFlow {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
}

/** The authorization code flow of a scheme, where its endpoints are absolute URLs: the one that the client can run. */
export function codeFlow({ flows }: SecurityScheme): CodeFlow | undefined {
  const found = flows.find(({ type }) => type === "authorizationCode");
  const { authorizationUrl, tokenUrl } = found ?? {};
  return found && isAbsolute(authorizationUrl) && isAbsolute(tokenUrl)
    ? { ...found, authorizationUrl, tokenUrl }
    : undefined;
}

/** What the runtime needs to know of a flow. What it takes for granted is left out: it would travel in every bundle. */
export function describeFlow(option: string, flow: CodeFlow): JsonObject {
  const { authorizationUrl, tokenUrl, refreshUrl, lifetimes } = flow;
  const { refreshRotation: rotates, reuseRevokesFamily } = lifetimes ?? {};
  return compact({
    option,
    authorizationUrl,
    tokenUrl,
    refreshUrl: isAbsolute(refreshUrl) && refreshUrl !== tokenUrl ? refreshUrl : undefined,
    accessTokenSeconds: lifetimes?.accessTokenSeconds,
    rotates: rotates === false ? false : undefined,
    reuseRevokesFamily: rotates !== false && reuseRevokesFamily === false ? false : undefined,
  });
}

function isAbsolute(url: string | undefined): url is string {
  return url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);
}
