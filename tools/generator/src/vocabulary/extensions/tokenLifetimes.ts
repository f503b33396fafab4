import type { TokenLifetimes } from "../../model/types.ts";
import { defineExtension } from "../extension.ts";
import { positiveInteger, record, yesOrNo } from "../shapes.ts";

interface RawTokenLifetimes {
  accessTokenSeconds: number;
  refreshTokenSeconds?: number;
  authorizationCodeSeconds?: number;
  refreshRotation: boolean;
  reuseRevokesFamily: boolean;
}

/** `x-token-lifetimes` on an OAuth flow. */
export const tokenLifetimes = defineExtension({
  name: "x-token-lifetimes",
  on: "oauthFlow",
  meaning: "How long codes and tokens live, and what becomes of a refresh token that is used.",
  example: {
    accessTokenSeconds: 3600,
    refreshTokenSeconds: 2592000,
    authorizationCodeSeconds: 600,
    refreshRotation: true,
    reuseRevokesFamily: true,
  },
  schema: record(
    {
      accessTokenSeconds: positiveInteger,
      refreshTokenSeconds: positiveInteger,
      authorizationCodeSeconds: positiveInteger,
      refreshRotation: yesOrNo,
      reuseRevokesFamily: yesOrNo,
    },
    ["refreshTokenSeconds", "authorizationCodeSeconds"],
  ),
  convert: (raw: RawTokenLifetimes): TokenLifetimes => ({
    ...raw,
    refreshTokenSeconds: raw.refreshTokenSeconds,
    authorizationCodeSeconds: raw.authorizationCodeSeconds,
  }),
});
