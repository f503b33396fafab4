import { describe, expect, test } from "vitest";
import { exchangeCode, obtainCode, obtainTokens, refresh } from "./calls.ts";
import { fixtureOfTest } from "./support.ts";

const day = 86_400_000;

describe("a refresh token", () => {
  test("ends with its use and brings the next", async () => {
    const fixture = await fixtureOfTest();
    const first = await obtainTokens(fixture);
    const { status, body: next } = await refresh(fixture, first.refresh_token);
    expect(status).toBe(200);
    expect(next.refresh_token).not.toBe(first.refresh_token);
    expect(next.access_token).not.toBe(first.access_token);
    expect(await fixture.present(first.access_token)).toMatchObject({ scheme: "oauth" });
    expect(await fixture.present(next.access_token)).toMatchObject({ scheme: "oauth" });
    expect((await refresh(fixture, next.refresh_token)).status).toBe(200);
  });

  test.each([
    [30 * day - 1, 200],
    [30 * day, 400],
  ])("after %d ms it is answered with %d", async (wait, status) => {
    const fixture = await fixtureOfTest();
    const { refresh_token: token } = await obtainTokens(fixture);
    fixture.clock.advance(wait);
    const reply = await refresh(fixture, token);
    expect(reply.status).toBe(status);
    if (status === 400) expect(reply.body.error_description).toBe("The refresh token has expired.");
  });

  test("lives 30 days from each use", async () => {
    const fixture = await fixtureOfTest();
    let { refresh_token: token } = await obtainTokens(fixture);
    for (let month = 0; month < 6; month++) {
      fixture.clock.advance(29 * day);
      token = (await refresh(fixture, token)).body.refresh_token;
    }
    expect((await refresh(fixture, token)).status).toBe(200);
  });

  test("narrows the access token, never the next refresh token (RFC 6749 §6)", async () => {
    const fixture = await fixtureOfTest();
    const { refresh_token: token } = await obtainTokens(fixture, { scope: "accounts:read accounts:write" });
    const { body: narrow } = await refresh(fixture, token, { scope: "accounts:read" });
    expect(narrow.scope).toBe("accounts:read");
    expect(await fixture.present(narrow.access_token)).toMatchObject({ scopes: ["accounts:read"] });
    const { body: whole } = await refresh(fixture, narrow.refresh_token);
    expect(whole.scope).toBe("accounts:read accounts:write");
  });
});

describe("a second use revokes the whole family at once", () => {
  test("of a refresh token (RFC 9700 §4.14.2)", async () => {
    const fixture = await fixtureOfTest();
    const first = await obtainTokens(fixture);
    const stranger = await obtainTokens(fixture);
    const { body: next } = await refresh(fixture, first.refresh_token);
    const again = await refresh(fixture, first.refresh_token);
    expect([again.status, again.body]).toEqual([
      400,
      {
        error: "invalid_grant",
        error_description: "The refresh token was used before. All tokens of this grant are now revoked.",
      },
    ]);
    for (const token of [first.access_token, next.access_token])
      expect(await fixture.present(token)).toBe("unknown");
    const latest = await refresh(fixture, next.refresh_token);
    expect(latest.body).toEqual({ error: "invalid_grant", error_description: "The grant was revoked." });
    expect(fixture.reuses).toMatchObject([{ token: "refresh", clientId: fixture.client.id }]);
    expect(await fixture.present(stranger.access_token)).toMatchObject({ scheme: "oauth" });
    expect((await refresh(fixture, stranger.refresh_token)).status).toBe(200);
  });

  test("of a refresh token that has expired since", async () => {
    const fixture = await fixtureOfTest();
    const first = await obtainTokens(fixture);
    fixture.clock.advance(29 * day);
    const { body: next } = await refresh(fixture, first.refresh_token);
    fixture.clock.advance(2 * day);
    expect((await refresh(fixture, first.refresh_token)).body.error).toBe("invalid_grant");
    expect((await refresh(fixture, next.refresh_token)).body.error_description).toBe(
      "The grant was revoked.",
    );
  });

  test("of a code (RFC 6749 §4.1.2), an expired one too", async () => {
    const fixture = await fixtureOfTest();
    const code = await obtainCode(fixture);
    const { body } = await exchangeCode(fixture, code);
    fixture.clock.advance(700_000);
    expect(await fixture.present(body.access_token)).toMatchObject({ scheme: "oauth" });
    expect((await exchangeCode(fixture, code)).body.error_description).toContain("The code was used before.");
    expect(await fixture.present(body.access_token)).toBe("unknown");
    expect((await refresh(fixture, body.refresh_token)).body.error).toBe("invalid_grant");
    expect(fixture.reuses).toMatchObject([{ token: "code", organization: fixture.organizations[0] }]);
  });
});

describe("of twins that come at once exactly one wins, and the other is a second use", () => {
  test("refresh tokens", async () => {
    const fixture = await fixtureOfTest();
    const { refresh_token: token } = await obtainTokens(fixture);
    const replies = await Promise.all(Array.from({ length: 8 }, () => refresh(fixture, token)));
    const won = replies.filter(({ status }) => status === 200);
    expect(won).toHaveLength(1);
    expect(fixture.reuses).toHaveLength(7);
    expect(await fixture.present(won[0]?.body.access_token ?? "")).toBe("unknown");
  });

  test("codes", async () => {
    const fixture = await fixtureOfTest();
    const code = await obtainCode(fixture);
    const replies = await Promise.all(Array.from({ length: 8 }, () => exchangeCode(fixture, code)));
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(fixture.reuses).toHaveLength(7);
  });
});
