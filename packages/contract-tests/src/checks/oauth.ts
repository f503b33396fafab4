import type { Run } from "../suite/run.ts";
import { Flow } from "./oauthFlow.ts";

const otherVerifier = "A".repeat(43);

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
  const again = await flow.back();
  run.check(again.get("state") === null, "A state came back, and none went out.");
  for (const scope of flow.everyScope) {
    const one = await flow.grant([scope]);
    run.check(
      one.access !== tokens.access && one.refresh !== tokens.refresh,
      "Two grants have a token in common.",
    );
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

export async function demandsVerifier(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const { verifier, challenge } = flow.pkce();
  const asked = { code_challenge: challenge, code_challenge_method: "S256" };
  const wrong = [
    undefined,
    otherVerifier,
    challenge,
    `${verifier}A`,
    verifier.slice(0, 43),
    verifier.toLowerCase() === verifier ? verifier.toUpperCase() : verifier.toLowerCase(),
  ];
  for (const code_verifier of wrong)
    flow.refused(
      await flow.exchange(await flow.code(asked), { code_verifier }),
      ["invalid_grant", "invalid_request"],
      code_verifier === undefined ? "A code without its verifier" : "A code with another verifier",
    );
  flow.tokensOf(await flow.exchange(await flow.code(asked), { code_verifier: verifier }));
  // RFC 9700 §2.1.1: else the challenge could be taken out of the request.
  flow.refused(
    await flow.exchange(await flow.code(), { code_verifier: verifier }),
    ["invalid_grant", "invalid_request"],
    "A code that had no challenge, with a verifier,",
  );
}

export async function bindsCode(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const other = await flow.other();
  flow.refused(
    await other.exchange(await flow.code()),
    ["invalid_grant"],
    "A code that was given to another client",
  );
  flow.refused(
    await flow.exchange(await flow.code(), { redirect_uri: "https://app.example.com/other" }),
    ["invalid_grant"],
    "A code for another redirect URI",
  );
  flow.refused(
    await flow.exchange(await flow.code(), { redirect_uri: undefined }),
    ["invalid_grant", "invalid_request"],
    "A code without its redirect URI",
  );
  flow.refused(
    await flow.exchange(await flow.code(), { client_secret: "ocs_wrong" }),
    ["invalid_client"],
    "A code with a wrong client secret",
  );
  flow.refused(
    await flow.exchange(await flow.code(), { client_secret: other.client.secret }),
    ["invalid_client"],
    "A code with another client's secret",
  );
  flow.refused(
    await flow.exchange(await flow.code(), { client_secret: undefined }),
    ["invalid_client", "invalid_request"],
    "A code without the client secret",
  );
  flow.refused(
    await flow.exchange(await flow.code(), { client_id: "no_such_client" }),
    ["invalid_client"],
    "A code with an unknown client",
  );
  flow.refused(await flow.exchange("no_such_code"), ["invalid_grant"], "A code that nobody was given");
}

/** RFC 6749 §4.1.2: a second exchange is refused, and ends the tokens of the first. */
export async function exchangesOnce(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const code = await flow.code();
  const tokens = flow.tokensOf(await flow.exchange(code));
  await flow.works(tokens.access, "A fresh access token");
  flow.refused(await flow.exchange(code), ["invalid_grant"], "A code that was exchanged before");
  await flow.isDead(tokens.access, "An access token whose code was presented twice");
  flow.refused(
    await flow.refresh(tokens.refresh),
    ["invalid_grant"],
    "A refresh token whose code was presented twice",
  );
  const twins = await flow.code();
  const both = await Promise.all([flow.exchange(twins), flow.exchange(twins)]);
  const passed = both.filter(({ status }) => status === 200).length;
  run.check(passed <= 1, "Two exchanges of one code at once both give tokens.");
}

export async function codeExpires(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const { authorizationCodeSeconds: seconds } = flow.server;
  const [young, old] = [await flow.code(), await flow.code()];
  await run.advance(seconds - 2);
  flow.tokensOf(await flow.exchange(young));
  await run.advance(3);
  flow.refused(await flow.exchange(old), ["invalid_grant"], `A code of ${seconds + 1} seconds`);
}

export async function accessTokenExpires(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const { accessTokenSeconds: seconds } = flow.server;
  const tokens = await flow.grant();
  await run.advance(seconds - 2);
  await flow.works(tokens.access, `An access token of ${seconds - 2} seconds`);
  const fresh = flow.tokensOf(await flow.refresh(tokens.refresh));
  await run.advance(3);
  await flow.isDead(tokens.access, `An access token of ${seconds + 1} seconds`);
  await flow.works(fresh.access, "A refreshed access token of 3 seconds");
  await run.advance(seconds - 5);
  await flow.works(fresh.access, `A refreshed access token of ${seconds - 2} seconds`);
  await run.advance(3);
  await flow.isDead(fresh.access, `A refreshed access token of ${seconds + 1} seconds`);
}

export async function answersTokenErrors(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const { refresh } = await flow.grant();
  flow.refused(
    await flow.token({ grant_type: "password", username: "a", password: "b" }),
    ["unsupported_grant_type"],
    "A grant type that is not described",
  );
  flow.refused(
    await flow.token({ grant_type: "client_credentials" }),
    ["unsupported_grant_type", "unauthorized_client"],
    "A grant type that is not described",
  );
  flow.refused(
    await flow.token({}),
    ["invalid_request", "unsupported_grant_type"],
    "A request without a grant type",
  );
  flow.refused(
    await flow.token({ grant_type: "authorization_code", redirect_uri: flow.client.redirectUri }),
    ["invalid_request"],
    "A request without a code",
  );
  flow.refused(
    await flow.token({ grant_type: "refresh_token" }),
    ["invalid_request"],
    "A request without a refresh token",
  );
  flow.refused(
    await flow.refresh("ort_no_such_token"),
    ["invalid_grant"],
    "A refresh token that nobody was given",
  );
  flow.refused(
    await flow.refresh(refresh, { client_secret: "ocs_wrong" }),
    ["invalid_client"],
    "A refresh token with a wrong client secret",
  );
  flow.refused(
    await flow.refresh(refresh, { client_secret: undefined }),
    ["invalid_client", "invalid_request"],
    "A refresh token without the client secret",
  );
  flow.refused(
    await (await flow.other()).refresh(refresh),
    ["invalid_grant"],
    "A refresh token of another client",
  );
  flow.refused(
    await flow.refresh(refresh, { scope: "no:such:scope" }),
    ["invalid_scope"],
    "A refresh with an unknown scope",
  );
  // None of these was a use of the token.
  flow.tokensOf(await flow.refresh(refresh), flow.everyScope);
}

/** RFC 6749 §6: a refresh may ask for less, and never for more than the user granted. */
export async function narrowsScopes(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const [first, second, third] = flow.everyScope;
  if (first === undefined || second === undefined || third === undefined)
    return run.skip("there are too few scopes to leave some out");
  const two = await flow.grant([first, second]);
  flow.refused(
    await flow.refresh(two.refresh, { scope: `${first} ${third}` }),
    ["invalid_scope"],
    "A refresh with a scope that was not granted",
  );
  const one = flow.tokensOf(await flow.refresh(two.refresh, { scope: second }), [second]);
  const needing = (scope: string) =>
    run.contract.operations.find(
      ({ method, server, parameters, security }) =>
        method === "GET" &&
        server === null &&
        !parameters.some(({ required }) => required) &&
        security.some((alternative) =>
          alternative.some(({ scopes }) => scopes.length === 1 && scopes[0] === scope),
        ),
    );
  const operation = needing(first);
  if (operation !== undefined) {
    const credential = (secret: string) => ({ scheme: flow.server.scheme, secret, handle: "" });
    const before = await run.call(operation, { credential: credential(two.access) });
    run.check(before.status === 200, `A token with ${first} is answered ${before.status}.`, before);
    const narrowed = await run.call(operation, { credential: credential(one.access) });
    run.check(
      narrowed.status === 403,
      `A token that gave ${first} up is answered ${narrowed.status}, not 403.`,
      narrowed,
    );
  }
}

export async function rotates(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const first = await flow.grant();
  const second = flow.tokensOf(await flow.refresh(first.refresh), flow.everyScope);
  run.check(second.refresh !== first.refresh, "A refresh gives the same refresh token again.");
  run.check(second.access !== first.access, "A refresh gives the same access token again.");
  await flow.works(second.access, "A refreshed access token");
  const third = flow.tokensOf(await flow.refresh(second.refresh));
  await flow.works(third.access, "An access token that was refreshed twice");
  flow.refused(await flow.refresh(first.refresh), ["invalid_grant"], "A refresh token that was used before");
  const fresh = await flow.grant();
  flow.tokensOf(await flow.refresh(fresh.refresh));
  flow.refused(
    await flow.refresh(fresh.refresh),
    ["invalid_grant"],
    "A refresh token that was used a moment before",
  );
  const twins = await flow.grant();
  const both = await Promise.all([flow.refresh(twins.refresh), flow.refresh(twins.refresh)]);
  run.check(
    both.filter(({ status }) => status === 200).length === 1,
    "Of two uses of one refresh token at once, not exactly one gives tokens.",
  );
}

export async function endsFamily(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const bystander = await flow.grant();
  for (const age of [0, 1]) {
    const first = await flow.grant();
    let last = flow.tokensOf(await flow.refresh(first.refresh));
    const all = [first, last];
    for (let more = 0; more < age; more += 1) {
      last = flow.tokensOf(await flow.refresh(last.refresh));
      all.push(last);
    }
    flow.refused(
      await flow.refresh(first.refresh),
      ["invalid_grant"],
      "A refresh token that was used before",
    );
    for (const { access } of all)
      await flow.isDead(access, "An access token of a family whose used refresh token came again");
    for (const { refresh } of all)
      flow.refused(
        await flow.refresh(refresh),
        ["invalid_grant"],
        "A refresh token of a family whose used one came again",
      );
  }
  await flow.works(bystander.access, "An access token of another consent");
  flow.tokensOf(await flow.refresh(bystander.refresh));
}

export async function refreshTokenExpires(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  const seconds = flow.server.refreshTokenSeconds ?? run.skip("refresh tokens don't expire");
  const [young, old] = [await flow.grant(), await flow.grant()];
  await run.advance(seconds - 10);
  const fresh = flow.tokensOf(await flow.refresh(young.refresh));
  await run.advance(11);
  flow.refused(
    await flow.refresh(old.refresh),
    ["invalid_grant"],
    `A refresh token of ${seconds + 1} seconds`,
  );
  // The new one has its own time.
  flow.tokensOf(await flow.refresh(fresh.refresh));
}

export { keepsInvariants } from "./oauthMachine.ts";
