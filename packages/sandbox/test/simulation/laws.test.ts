import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayMilliseconds, parseDay } from "../../src/core/days.ts";
import { deeds, detailsOf } from "../../src/simulation/activity.ts";
import { followerDay, followersOn, historyStart } from "../../src/simulation/followers.ts";
import { profileOf } from "../../src/simulation/profile.ts";
import { series } from "../../src/simulation/series.ts";
import { shares } from "../../src/simulation/shares.ts";
import { weeklySuggestions } from "../../src/simulation/suggestions.ts";
import { activityKinds, type Settings, settingsAt } from "../../src/simulation/timeline.ts";

const profiles = fc
  .record({ seed: fc.nat(), name: fc.string() })
  .map(({ seed, name }) => profileOf(seed, name));
const days = fc.integer({ min: historyStart - 400, max: historyStart + 4_000 });

describe("followers", () => {
  test("every day adds up, for every profile", () => {
    fc.assert(
      fc.property(profiles, days, (profile, day) => {
        const { followers, gained, lost, net } = followerDay(profile, day);
        expect(net).toBe(gained - lost);
        expect(followers).toBe(followersOn(profile, day - 1) + net);
        expect(Math.min(followers, gained, lost)).toBeGreaterThanOrEqual(0);
        expect([followers, gained, lost].every(Number.isSafeInteger)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("nothing happens before the history begins", () => {
    fc.assert(
      fc.property(profiles, fc.integer({ min: historyStart - 400, max: historyStart }), (profile, day) => {
        expect(followerDay(profile, day)).toMatchObject({ gained: 0, lost: 0, net: 0 });
      }),
    );
  });

  test("weeks and months hold what their days do", () => {
    fc.assert(
      fc.property(profiles, days, fc.integer({ min: 1, max: 120 }), (profile, start, length) => {
        const daily = Array.from({ length }, (_, index) => followerDay(profile, start + index));
        for (const granularity of ["daily", "weekly", "monthly"] as const) {
          const buckets = series(daily, granularity);
          expect(buckets.reduce((sum, { gained }) => sum + gained, 0)).toBe(
            daily.reduce((sum, { gained }) => sum + gained, 0),
          );
          expect(buckets.at(-1)?.followers).toBe(daily.at(-1)?.followers);
          expect(buckets.map(({ day }) => day)).toEqual(
            [...new Set(buckets.map(({ day }) => day))].sort((a, b) => a - b),
          );
        }
      }),
    );
  });
});

describe("activity", () => {
  const day = parseDay("2026-03-10");
  const start = day * dayMilliseconds;
  const settings = fc.record({
    at: fc.integer({ min: start, max: start + dayMilliseconds }),
    running: fc.boolean(),
    limits: fc.record({
      like: fc.nat(80),
      follow: fc.nat(30),
      comment: fc.nat(20),
      story_view: fc.nat(2_000),
    }),
    sources: fc.array(fc.constantFrom("hashtag:a", "competitor:b", "interest:c"), { maxLength: 3 }),
  });
  const timelines = fc
    .array(settings, { minLength: 1, maxLength: 4 })
    .map((list): Settings[] => [...list].sort((a, b) => a.at - b.at))
    .map(([first, ...rest]): Settings[] => (first === undefined ? [] : [{ ...first, at: 0 }, ...rest]));

  test("limits and pauses hold at every moment", () => {
    fc.assert(
      fc.property(profiles, timelines, fc.nat(dayMilliseconds), (profile, timeline, elapsed) => {
        const now = start + elapsed;
        for (const kind of activityKinds) {
          let used = 0;
          for (const deed of deeds(profile, day, timeline, now).filter(
            (candidate) => candidate.kind === kind,
          )) {
            const held = settingsAt(timeline, deed.performedAt);
            expect(deed.performedAt).toBeLessThanOrEqual(now);
            expect(held?.running).toBe(true);
            expect(used).toBeLessThan(held?.limits[kind] ?? 0);
            if (deed.status !== "failed") used += 1;
          }
        }
      }),
    );
  });

  test("a later change never rewrites what was done before it", () => {
    fc.assert(
      fc.property(profiles, timelines, settings, (profile, timeline, change) => {
        const changed = [...timeline.filter(({ at }) => at <= change.at), change];
        const until = (list: readonly Settings[]) =>
          deeds(profile, day, list, change.at - 1).map((deed) => ({
            ...deed,
            details: detailsOf(profile, deed),
          }));
        expect(until(changed)).toEqual(until(changed.slice(0, -1)));
      }),
    );
  });
});

test("shares are never negative and add up to the whole", () => {
  const weights = fc.array(fc.tuple(fc.string(), fc.integer({ min: 1, max: 100 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(profiles, weights, fc.integer({ min: 1, max: 100 }), (profile, list, whole) => {
      const made = shares(profile, "topic", list, whole);
      expect(made.every(({ percent }) => percent >= 0)).toBe(true);
      expect(made.reduce((sum, { percent }) => sum + Math.round(percent * 10), 0)).toBe(whole * 10);
    }),
  );
});

test("suggestions of a week are of every kind and none is made twice", () => {
  fc.assert(
    fc.property(profiles, fc.nat(500), (profile, week) => {
      const made = weeklySuggestions(profile, week);
      expect(new Set(made.map(({ kind }) => kind)).size).toBe(4);
      expect(new Set(made.map(({ kind, value }) => `${kind} ${value}`)).size).toBe(made.length);
      expect(weeklySuggestions(profile, week)).toEqual(made);
    }),
  );
});
