import type { Run } from "../suite/run.ts";
import { Flow } from "./oauthFlow.ts";

const otherVerifier = "A".repeat(43);

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
