import type { Run } from "../suite/run.ts";
import { Flow } from "./oauthFlow.ts";

/** From the request for access to tokens that work: with and without PKCE, with all scopes and with one. */
export async function grantsTokens(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const state = `State ${run.seed} ~&=+%`;
  const { verifier, challenge } = flow.pkce();
  const query = await flow.back({ state, code_challenge: challenge, code_challenge_method: "S256" });
  run.check(
    query.get("state") === state,
    `state went out as ${JSON.stringify(state)}, and came back as ${JSON.stringify(query.get("state"))}.`,
  );
  run.check(
    query.get("error") === null,
    `The user agreed, and the browser brings error=${query.get("error")}.`,
  );
  const tokens = flow.tokensOf(
    await flow.exchange(query.get("code") ?? "", { code_verifier: verifier }),
    flow.everyScope,
  );
  await flow.works(tokens.access, "A fresh access token");
  await flow.isDead(tokens.refresh, "A refresh token in place of an access token");
  const again = await flow.back();
  run.check(again.get("state") === null, "A state came back, and none went out.");
  for (const scope of flow.everyScope) {
    const one = await flow.grant([scope]);
    run.check(
      one.access !== tokens.access && one.refresh !== tokens.refresh,
      "Two grants have a token in common.",
    );
    await flow.carries(one.access, [scope]);
  }
}

/** RFC 6749 §4.1.2.1: where client or redirect URI can't be trusted, the browser stays. */
export async function refusesUntrustedRequests(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const { redirectUri, id } = flow.client;
  const wrong = [
    { redirect_uri: "https://attacker.example.net/callback" },
    { redirect_uri: `${redirectUri}/more` },
    { redirect_uri: `${redirectUri}?a=b` },
    { redirect_uri: redirectUri.toUpperCase() },
    { redirect_uri: redirectUri.slice(0, -1) },
    { redirect_uri: redirectUri.replace("https:", "http:") },
    { redirect_uri: undefined },
    { client_id: `${id}0` },
    { client_id: undefined },
  ];
  for (const asked of wrong) {
    const exchange = await flow.authorize(asked);
    run.check(
      exchange.status === 400,
      `A request for access with ${JSON.stringify(asked)} is answered ${exchange.status}, not 400.`,
      exchange,
    );
    run.check(
      exchange.headers.get("location") === null,
      "The browser is sent to where nobody can be trusted.",
      exchange,
    );
  }
}

/** RFC 6749 §4.1.2.1: other faults go back to the client, with its state. */
export async function sendsErrorsBack(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const { challenge } = flow.pkce();
  const wrong: readonly (readonly [Record<string, string | undefined>, readonly string[]])[] = [
    [{ response_type: "token" }, ["unsupported_response_type"]],
    [{ response_type: undefined }, ["invalid_request", "unsupported_response_type"]],
    [{ scope: "no:such:scope" }, ["invalid_scope"]],
    [{ scope: `${flow.everyScope[0]} no:such:scope` }, ["invalid_scope"]],
    [{ code_challenge: challenge, code_challenge_method: "plain" }, ["invalid_request"]],
    [{ code_challenge: "short", code_challenge_method: "S256" }, ["invalid_request"]],
    [{ code_challenge: challenge }, ["invalid_request"]],
    [{ code_challenge_method: "S256" }, ["invalid_request"]],
  ];
  for (const [asked, errors] of wrong) {
    const state = `S${run.exchanges.length}`;
    const query = await flow.back({ ...asked, state });
    const what = JSON.stringify(asked);
    run.check(
      errors.includes(query.get("error") ?? ""),
      `A request for access with ${what} brings error=${query.get("error")}, not ${errors.join(" or ")}.`,
    );
    run.check(
      query.get("state") === state,
      `A request for access with ${what} brings state=${query.get("state")}, not ${state}.`,
    );
    run.check(query.get("code") === null, `A request for access with ${what} brings a code.`);
  }
}

export async function sendsRefusalBack(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const consent = run.need("consent");
  await consent("deny", await run.organization());
  run.finally(() => consent("allow"));
  const query = await flow.back({ state: "declined" });
  run.check(
    query.get("error") === "access_denied",
    `The user declined, and the browser brings error=${query.get("error")}.`,
  );
  run.check(query.get("state") === "declined", `The browser brings state=${query.get("state")}.`);
  run.check(query.get("code") === null, "The user declined, and the browser brings a code.");
}
