import { oauth } from "./oauth-start.ts";

/** Called with the address that the user came back to, and what you kept in their session. */
export async function finish(address: string, session: { state: string; codeVerifier: string }) {
  const query = new URL(address).searchParams;
  await oauth.exchangeCode({
    code: query.get("code"),
    state: query.get("state"),
    error: query.get("error"),
    expectedState: session.state,
    codeVerifier: session.codeVerifier,
  });
}
