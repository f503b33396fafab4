import { deeds } from "./activity.ts";
import { historyStart } from "./followers.ts";
import { totals } from "./overview.ts";
import type { Profile } from "./profile.ts";
import { type ActivityKind, activityKinds, type Settings } from "./timeline.ts";

/** What one kind of activity did and brought. */
export interface KindResult {
  readonly kind: ActivityKind;
  /** Without those that failed. */
  readonly performed: number;
  readonly followersGained: number;
  /** 0 where there was none. */
  readonly meanQuality: number;
}

/** Of a hundred new followers, so many had first been met through each kind; the rest came by themselves. */
const credit: Readonly<Record<ActivityKind, number>> = {
  like: 0.2,
  follow: 0.36,
  comment: 0.12,
  story_view: 0.12,
};

/** Of a hundred deeds, at most so many bring a follower. */
const bestConversion = 0.2;

/** Results by kind over a span of days. They never claim more followers than the profile gained. */
export function results(
  profile: Profile,
  start: number,
  end: number,
  timeline: readonly Settings[],
  now: number,
): readonly KindResult[] {
  const done = new Map(activityKinds.map((kind) => [kind, { performed: 0, quality: 0 }]));
  for (let day = Math.max(start, historyStart); day <= end; day++) {
    for (const { kind, status, quality } of deeds(profile, day, timeline, now)) {
      const sum = done.get(kind);
      if (status === "failed" || sum === undefined) continue;
      sum.performed += 1;
      sum.quality += quality;
    }
  }
  const { gained } = totals(profile, start, end);
  return [...done].map(([kind, { performed, quality }]) => ({
    kind,
    performed,
    followersGained: Math.floor(Math.min(performed * bestConversion, gained * credit[kind])),
    meanQuality: performed === 0 ? 0 : quality / performed,
  }));
}
