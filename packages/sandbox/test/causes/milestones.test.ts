import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dayOfMilestone,
  milestoneAfter,
  milestoneReached,
  milestonesBetween,
} from "../../src/causes/milestones.ts";
import { parseDay } from "../../src/core/days.ts";
import { followersOn } from "../../src/simulation/followers.ts";
import { profileOf } from "../../src/simulation/profile.ts";

const row = { first: 100, factors: [5, 2] };

describe("milestones", () => {
  test("are those that the document names, and go on so", () => {
    expect(milestonesBetween(row, 0, 1_000_000)).toEqual([
      100, 500, 1_000, 5_000, 10_000, 50_000, 100_000, 500_000, 1_000_000,
    ]);
  });

  test.each([
    [0, 100, 0],
    [99, 100, 0],
    [100, 500, 100],
    [4_999, 5_000, 1_000],
    [5_000, 10_000, 5_000],
  ])("of %i followers: the next is %i, the last %i", (followers, next, last) => {
    expect([milestoneAfter(row, followers), milestoneReached(row, followers)]).toEqual([next, last]);
  });

  test("none is passed over and none comes twice, whatever the steps", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200_000)), (counts) => {
        let reached = 0;
        const told = counts.flatMap((followers) => {
          const between = milestonesBetween(row, reached, followers);
          reached = Math.max(reached, milestoneReached(row, followers));
          return between;
        });
        expect(told).toEqual(milestonesBetween(row, 0, Math.max(0, ...counts)));
      }),
    );
  });
});

test("the day of a milestone is the first on which there are so many", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.nat(200), (name, offset) => {
      const profile = profileOf(1, name);
      const after = parseDay("2026-03-10") + offset;
      const milestone = milestoneAfter(row, followersOn(profile, after));
      const day = dayOfMilestone(profile, milestone, after);
      expect(day).toBeGreaterThan(after);
      for (let before = after + 1; before < day; before++)
        expect(followersOn(profile, before)).toBeLessThan(milestone);
      expect(day === after + 366 || followersOn(profile, day) >= milestone).toBe(true);
    }),
  );
});
