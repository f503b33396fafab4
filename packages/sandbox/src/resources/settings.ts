import type { DailyLimits, TargetingConfig } from "../generated/types.ts";
import { type ActivityKind, activityKinds, type Settings } from "../simulation/timeline.ts";
import type { Store } from "../storage/store.ts";
import type { World } from "./world.ts";

/** Which of the daily limits bounds which kind of activity. */
export const limitFields: Readonly<Record<ActivityKind, keyof DailyLimits>> = {
  like: "likes",
  follow: "follows",
  comment: "comments",
  story_view: "story_views",
};

export function limitsByKind(limits: DailyLimits): Settings["limits"] {
  const entries = activityKinds.map((kind) => [kind, limits[limitFields[kind]]] as const);
  return Object.fromEntries(entries) as Settings["limits"];
}

/** Every source of a configuration, as activities name the one that led to a profile. */
export function sourcesOf(config: TargetingConfig): readonly string[] {
  return [
    ...config.hashtags.map((hashtag) => `hashtag:${hashtag}`),
    ...config.competitor_accounts.map((handle) => `competitor:${handle}`),
    ...config.locations.map(({ name }) => `location:${name}`),
    ...config.interests.map((interest) => `interest:${interest}`),
  ];
}

/** Notes that an account is set to something else from now on. */
export async function changeSettings(
  { clock }: World,
  store: Store,
  account: string,
  change: Partial<Omit<Settings, "at">>,
): Promise<void> {
  const last = await store.timelines.last(account);
  if (last !== undefined) await store.timelines.append(account, { ...last, ...change, at: clock.now() });
}
