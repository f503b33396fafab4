import { dayOf, formatDay } from "../core/days.ts";
import { audience } from "../simulation/audience.ts";
import { round } from "../simulation/chance.ts";
import { meanEngagement } from "../simulation/engagementRate.ts";
import { followerDays, followersOn, growthRate } from "../simulation/followers.ts";
import { totals } from "../simulation/overview.ts";
import { type Profile, profileOf } from "../simulation/profile.ts";
import { results } from "../simulation/results.ts";
import { isGranularity, series } from "../simulation/series.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import { findAccount } from "./find.ts";
import type { Handlers } from "./handlers.ts";
import { spanOf } from "./span.ts";
import type { World } from "./world.ts";

type AnalyticsOperations =
  | "getAnalyticsOverview"
  | "getAnalyticsGrowth"
  | "getAnalyticsEngagement"
  | "getAnalyticsAudience";

export function analyticsHandlers(world: World): Pick<Handlers, AnalyticsOperations> {
  const { clock } = world;
  return {
    async getAnalyticsOverview({ store, tenant, params }) {
      const profile = await profileFor(world, store, tenant, params.account_id);
      const { start, end } = spanOf(params, clock.now());
      const length = end - start + 1;
      const sums = totals(profile, start, end);
      const engagement = meanEngagement(profile, start, end);
      return {
        account_id: params.account_id,
        period: params.period,
        start_date: formatDay(start),
        end_date: formatDay(end),
        followers_gained: sums.gained,
        followers_lost: sums.lost,
        net_growth: sums.net,
        growth_rate: round(growthRate(profile, start - 1, end), 2),
        engagement_rate: round(engagement, 2),
        engagement_rate_change: round(engagement - meanEngagement(profile, start - length, start - 1), 2),
        total_likes_received: sums.likes,
        total_comments_received: sums.comments,
        profile_visits: sums.visits,
        reach: sums.reach,
        impressions: sums.impressions,
      };
    },

    async getAnalyticsGrowth({ store, tenant, params }) {
      const profile = await profileFor(world, store, tenant, params.account_id);
      const { start, end } = spanOf(params, clock.now());
      const { granularity } = params;
      const points = series(
        followerDays(profile, start, end),
        isGranularity(granularity) ? granularity : "daily",
      );
      return {
        account_id: params.account_id,
        period: params.period,
        granularity,
        data_points: points.map(({ day, followers, gained, lost, net }) => ({
          date: formatDay(day),
          followers,
          gained,
          lost,
          net,
        })),
      };
    },

    async getAnalyticsEngagement({ store, tenant, params }) {
      const profile = await profileFor(world, store, tenant, params.account_id);
      const now = clock.now();
      const { start, end } = spanOf(params, now);
      const found = results(profile, start, end, await store.timelines.of(params.account_id), now);
      return {
        account_id: params.account_id,
        period: params.period,
        start_date: formatDay(start),
        end_date: formatDay(end),
        metrics: found.map(({ kind, performed, followersGained, meanQuality }) => ({
          type: kind,
          performed,
          followers_gained: followersGained,
          conversion_rate: performed === 0 ? 0 : round((followersGained / performed) * 100, 2),
          average_quality_score: round(meanQuality, 2),
        })),
      };
    },

    async getAnalyticsAudience({ store, tenant, params }) {
      const profile = await profileFor(world, store, tenant, params.account_id);
      const today = dayOf(clock.now());
      return {
        account_id: params.account_id,
        as_of: formatDay(today),
        followers_count: followersOn(profile, today),
        ...audience(profile),
      };
    },
  };
}

async function profileFor(world: World, store: Store, tenant: Tenant, account: string): Promise<Profile> {
  return profileOf(world.seed, (await findAccount(store, tenant, account)).profile);
}
