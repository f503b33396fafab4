import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Outfame, { ReauthorizationRequiredError } from "@outfame/sdk";
import { createFetchClient } from "@outfame/sdk/fetch";
import { createOAuth } from "@outfame/sdk/oauth";
import { fileTokenStore } from "@outfame/sdk/oauth/file";

const baseUrl = process.env.BASE_URL;
const folder = await mkdtemp(join(tmpdir(), "outfame-oauth-"));
const path = join(folder, "tokens.json");
const options = {
  clientId: "app",
  clientSecret: "secret",
  redirectUri: "https://app.example/back",
  tokenStore: fileTokenStore(path),
};

const { url } = await createOAuth(options).authorizationUrl({ scopes: ["accounts:read", "accounts:write"] });
const { origin, pathname, searchParams } = new URL(url);

const oauth = createOAuth({ ...options, endpoints: { token: `${baseUrl}/oauth/token` } });
const { state, codeVerifier } = await oauth.authorizationUrl({ scopes: ["accounts:read"] });
await oauth.exchangeCode({ code: "code", state, expectedState: state, codeVerifier });

// Another process would be given the options.
const outfame = new Outfame({ oauth: options, baseUrl });
const listed = [];
for await (const account of outfame.accounts.list({ limit: 2 })) listed.push(account.id);
const low = await createFetchClient({ oauth, baseUrl }).GET("/accounts");
const stored = ((await stat(path)).mode & 0o777).toString(8);
await oauth.forget();
const ended = await new Outfame({ oauth: options, baseUrl }).accounts.get("acc_1").result();
await rm(folder, { recursive: true });

console.log(
  JSON.stringify({
    asked: [origin + pathname, searchParams.get("scope"), searchParams.get("code_challenge_method")],
    stored,
    listed,
    low: low.response.status,
    ended: !ended.ok && ended.error instanceof ReauthorizationRequiredError && ended.error.code,
  }),
);
