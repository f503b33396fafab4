import { createOAuth } from "@outfame/sdk/oauth";
import { fileTokenStore } from "@outfame/sdk/oauth/file";

export const oauth = createOAuth({
  clientId: process.env["OUTFAME_CLIENT_ID"] ?? "",
  clientSecret: process.env["OUTFAME_CLIENT_SECRET"],
  redirectUri: "https://yourapp.example/callback",
  tokenStore: fileTokenStore(process.env["OUTFAME_TOKENS"] ?? "outfame-tokens.json"),
});

/** Redirect the user to `url`; keep `state` and `codeVerifier` in their session until they come back. */
export const begin = () => oauth.authorizationUrl({ scopes: ["accounts:read", "analytics:read"] });
