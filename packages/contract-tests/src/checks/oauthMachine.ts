import fc, { type AsyncCommand } from "fast-check";
import { Breach } from "../suite/breach.ts";
import type { Run } from "../suite/run.ts";
import { Flow, type Tokens } from "./oauthFlow.ts";

/** What should be true of all that came from one consent. */
interface Family {
  alive: boolean;
  /** Seconds on the model's clock at which each access token was issued. */
  readonly access: { readonly token: string; readonly issued: number }[];
  readonly used: string[];
  current: { readonly token: string; readonly issued: number };
}

interface Model {
  readonly families: Family[];
  now: number;
}

type Command = AsyncCommand<Model, Flow>;

/** Consents, refreshes, re-uses, waits and uses in any order: tokens work exactly while they should. */
export async function keepsInvariants(run: Run): Promise<void> {
  const flow = await Flow.open(run);
  run.need("clock");
  const { refreshRotation, reuseRevokesFamily, accessTokenSeconds, refreshTokenSeconds } = flow.server;

  const learn = (family: Family, tokens: Tokens, now: number): void => {
    family.access.push({ token: tokens.access, issued: now });
    family.current = { token: tokens.refresh, issued: now };
  };
  const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
    items[index % Math.max(1, items.length)];
  const isFresh = (issued: number, now: number, seconds: number | null): boolean =>
    seconds === null || now - issued < seconds;

  const consent = (): Command => ({
    check: ({ families }) => families.length < 4,
    async run(model) {
      const tokens = await flow.grant();
      model.families.push({
        alive: true,
        access: [{ token: tokens.access, issued: model.now }],
        used: [],
        current: { token: tokens.refresh, issued: model.now },
      });
    },
    toString: () => "consent",
  });
  const refresh = (index: number, narrow: boolean): Command => ({
    check: ({ families }) => families.length > 0,
    async run(model) {
      const family = pick(model.families, index);
      if (family === undefined) return;
      const { token, issued } = family.current;
      const exchange = await flow.refresh(token, narrow ? { scope: flow.everyScope.join(" ") } : {});
      if (!family.alive || !isFresh(issued, model.now, refreshTokenSeconds)) {
        flow.refused(exchange, ["invalid_grant"], "The refresh token of an ended family");
        return;
      }
      const tokens = flow.tokensOf(exchange);
      if (refreshRotation) family.used.push(token);
      learn(family, tokens, model.now);
    },
    toString: () => `refresh(${index}${narrow ? ", with scopes" : ""})`,
  });
  const reuse = (index: number, which: number): Command => ({
    check: ({ families }) => refreshRotation && families.some(({ used }) => used.length > 0),
    async run(model) {
      const family = pick(
        model.families.filter(({ used }) => used.length > 0),
        index,
      );
      const token = family === undefined ? undefined : pick(family.used, which);
      if (family === undefined || token === undefined) return;
      flow.refused(await flow.refresh(token), ["invalid_grant"], "A used refresh token");
      if (reuseRevokesFamily) family.alive = false;
    },
    toString: () => `reuse(${index}, ${which})`,
  });
  const use = (index: number, which: number): Command => ({
    check: ({ families }) => families.length > 0,
    async run(model) {
      const family = pick(model.families, index);
      const access = family === undefined ? undefined : pick(family.access, which);
      if (family === undefined || access === undefined) return;
      const good = family.alive && isFresh(access.issued, model.now, accessTokenSeconds);
      if (good) await flow.works(access.token, "An access token of a family in force");
      else await flow.isDead(access.token, "An access token that expired, or whose family ended,");
    },
    toString: () => `use(${index}, ${which})`,
  });
  const wait = (seconds: number): Command => ({
    check: () => true,
    async run(model) {
      await run.advance(seconds);
      model.now += seconds;
    },
    toString: () => `wait(${seconds} s)`,
  });

  const commands = fc.commands(
    [
      fc.constant(consent()),
      fc.tuple(fc.nat(3), fc.boolean()).map(([index, narrow]) => refresh(index, narrow)),
      fc.tuple(fc.nat(3), fc.nat(5)).map(([index, which]) => reuse(index, which)),
      fc.tuple(fc.nat(3), fc.nat(5)).map(([index, which]) => use(index, which)),
      fc.tuple(fc.nat(3), fc.nat(5)).map(([index, which]) => use(index, which)),
      fc.constantFrom(60, Math.floor(accessTokenSeconds / 2), accessTokenSeconds + 1).map(wait),
    ],
    { maxCommands: 30, size: "max" },
  );
  const found = await fc.check(
    fc.asyncProperty(commands, (steps) =>
      fc.asyncModelRun(async () => ({ model: { families: [], now: 0 }, real: flow }), steps),
    ),
    { seed: run.seed, numRuns: 12 },
  );
  if (!found.failed) return;
  const cause = found.errorInstance;
  const message = cause instanceof Error ? cause.message : String(cause);
  throw new Breach(
    `After ${String(found.counterexample?.[0])}: ${message}`,
    cause instanceof Breach ? cause.exchange : undefined,
  );
}
