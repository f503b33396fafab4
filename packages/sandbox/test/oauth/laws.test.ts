import fc from "fast-check";
import { expect, test } from "vitest";
import { revokeGrant } from "../../src/oauth/manageGrants.ts";
import { authorize, cameBack, exchangeCode, refresh, request } from "./calls.ts";
import { exchangesCode, type Family, lifetimes, type Model, received, refreshes } from "./familyModel.ts";
import { makeFixture, type OAuthFixture } from "./support.ts";

type Step = fc.AsyncCommand<Model, OAuthFixture>;

/** A step that holds what happens against the model, then every token against the laws. */
function step(
  name: string,
  possible: (model: Model) => boolean,
  run: (model: Model, real: OAuthFixture) => Promise<void>,
): Step {
  return {
    check: possible,
    toString: () => name,
    async run(model, real) {
      await run(model, real);
      await expectLaws(model, real);
    },
  };
}

async function expectLaws(model: Model, real: OAuthFixture): Promise<void> {
  for (const family of model.families) {
    for (const { token, expiresAt } of family.accesses) {
      const works = typeof (await real.present(token)) !== "string";
      expect(works, "an access token works until it expires or its family ends").toBe(
        !family.revoked && model.now < expiresAt,
      );
    }
    const live = await real.database.read((connection) =>
      connection.all(
        `SELECT oauth_tokens.id FROM oauth_tokens JOIN oauth_grants ON oauth_grants.id = grant_id
         WHERE grant_id = ? AND kind = 'refresh' AND used_at IS NULL AND revoked_at IS NULL
           AND oauth_tokens.expires_at > ?`,
        family.grantId,
        model.now,
      ),
    );
    expect(live.length, "live refresh tokens of a family").toBeLessThanOrEqual(family.revoked ? 0 : 1);
  }
  expect(real.faults).toEqual([]);
}

const some = (model: Model, index: number): Family | undefined =>
  model.families[index % model.families.length];

const begin = fc.constant(
  step(
    "begin",
    ({ families }) => families.length < 4,
    async (model, real) => {
      const { code = "" } = cameBack(await authorize(real, request(real.client)));
      const row = await real.database.read((connection) =>
        connection.one("SELECT id FROM oauth_grants ORDER BY created_at DESC, id DESC LIMIT 1"),
      );
      model.families.push({
        grantId: String(row?.["id"]),
        code,
        codeExpiresAt: model.now + lifetimes.code,
        codeUsed: false,
        revoked: false,
        accesses: [],
        refreshes: [],
      });
    },
  ),
);

const exchange = fc.nat(9).map((at) =>
  step(
    `exchange the code of ${at}`,
    ({ families }) => families.length > 0,
    async (model, real) => {
      const family = some(model, at);
      if (family === undefined) return;
      const { status, body } = await exchangeCode(real, family.code);
      expect(status).toBe(exchangesCode(model, family) ? 200 : 400);
      if (status === 200) received(model, family, body);
      else expect(body.error).toBe("invalid_grant");
    },
  ),
);

const renew = fc.tuple(fc.nat(9), fc.nat(9), fc.boolean()).map(([at, which, latest]) =>
  step(
    `refresh ${latest ? "the latest" : which} of ${at}`,
    (model) => (some(model, at)?.refreshes.length ?? 0) > 0,
    async (model, real) => {
      const family = some(model, at);
      if (family === undefined) return;
      const index = latest ? family.refreshes.length - 1 : which % family.refreshes.length;
      const { status, body } = await refresh(real, family.refreshes[index]?.token ?? "");
      expect(status).toBe(refreshes(model, family, index) ? 200 : 400);
      if (status === 200) received(model, family, body);
      else expect(body.error).toBe("invalid_grant");
    },
  ),
);

const twins = fc.nat(9).map((at) =>
  step(
    `refresh the latest of ${at} twice at once`,
    (model) => (some(model, at)?.refreshes.length ?? 0) > 0,
    async (model, real) => {
      const family = some(model, at);
      if (family === undefined) return;
      const index = family.refreshes.length - 1;
      const token = family.refreshes[index]?.token ?? "";
      const replies = await Promise.all([refresh(real, token), refresh(real, token)]);
      const wins = [refreshes(model, family, index), refreshes(model, family, index)];
      const won = replies.filter(({ status }) => status === 200);
      expect(won).toHaveLength(wins.filter(Boolean).length);
      for (const { body } of won) received(model, family, body);
    },
  ),
);

const revoke = fc.nat(9).map((at) =>
  step(
    `revoke ${at}`,
    ({ families }) => families.length > 0,
    async (model, real) => {
      const family = some(model, at);
      if (family === undefined) return;
      await real.database.transaction((connection) => revokeGrant(real.context, connection, family.grantId));
      family.revoked = true;
    },
  ),
);

const spans = Object.values(lifetimes).flatMap((span) => [span - 1, span]);
const advance = fc.constantFrom(1, 60_000, ...spans, 10 * lifetimes.refresh).map((span) =>
  step(
    `advance ${span} ms`,
    () => true,
    async (model, real) => {
      real.clock.advance(span);
      model.now += span;
    },
  ),
);

test("whatever is done in whatever order, families keep the rules", async () => {
  const steps = fc.commands([begin, exchange, exchange, renew, renew, renew, twins, revoke, advance], {
    size: "+1",
  });
  await fc.assert(
    fc.asyncProperty(steps, async (commands) => {
      const real = await makeFixture({ consent: "allow" });
      try {
        const setup = () => ({ model: { now: real.clock.now(), families: [] }, real });
        await fc.asyncModelRun(setup, commands);
      } finally {
        await real.close();
      }
    }),
    { numRuns: 150 },
  );
});
