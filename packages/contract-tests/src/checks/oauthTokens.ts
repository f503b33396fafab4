import type { Run } from "../suite/run.ts";
import { Flow } from "./oauthFlow.ts";

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
  await flow.carries(two.access, [first, second]);
  await flow.carries(one.access, [second]);
  // RFC 6749 §6: the new refresh token has the scope of the one before, not of the access token that came with it.
  const again = flow.tokensOf(await flow.refresh(one.refresh), [first, second]);
  await flow.carries(again.access, [first, second]);
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
