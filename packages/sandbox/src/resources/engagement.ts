import { timestamp } from "../core/clock.ts";
import { dayMilliseconds, dayOf, formatDay, parseDay } from "../core/days.ts";
import { conflict } from "../errors/apiError.ts";
import type { Activity, EngagementState } from "../generated/types.ts";
import { type Deed, deeds, detailsOf } from "../simulation/activity.ts";
import { type Profile, profileOf } from "../simulation/profile.ts";
import { activityKinds } from "../simulation/timeline.ts";
import { pageOf } from "../storage/page.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import { findAccount } from "./find.ts";
import type { Handlers } from "./handlers.ts";
import { changeSettings, limitFields } from "./settings.ts";
import { changeStatus } from "./status.ts";
import type { World } from "./world.ts";

type EngagementOperations = "listActivity" | "getEngagementLimits" | "pauseEngagement" | "resumeEngagement";

export function engagementHandlers(world: World): Pick<Handlers, EngagementOperations> {
  const { clock } = world;
  return {
    async listActivity({ store, tenant, params }) {
      const account = await findAccount(store, tenant, params.account_id);
      const now = clock.now();
      const day = params.date === undefined ? dayOf(now) : parseDay(params.date);
      const profile = profileOf(world.seed, account.profile);
      const prefix = world.schemas.prefix("ActivityId");
      const newestFirst = deeds(profile, day, await store.timelines.of(account.id), now)
        .filter(({ kind }) => params.type === undefined || kind === params.type)
        .map((deed) => activityOf(profile, deed, prefix))
        .sort((a, b) => (comesAfter(a, positionOf(b)) ? -1 : 1));
      return pageOf(params, positionOf, async (after, count) =>
        newestFirst
          .filter((activity) =>
            comesAfter({ performed_at: after.createdAt, id: after.id }, positionOf(activity)),
          )
          .slice(0, count),
      );
    },

    async getEngagementLimits({ store, tenant, params }) {
      const account = await findAccount(store, tenant, params.account_id);
      const now = clock.now();
      const today = dayOf(now);
      const done = deeds(
        profileOf(world.seed, account.profile),
        today,
        await store.timelines.of(account.id),
        now,
      );
      return {
        account_id: account.id,
        date: formatDay(today),
        resets_at: timestamp((today + 1) * dayMilliseconds),
        limits: activityKinds.map((kind) => {
          const limit = account.settings.daily_limits[limitFields[kind]];
          const used = done.filter((deed) => deed.kind === kind && deed.status !== "failed").length;
          return { type: kind, limit, used, remaining: Math.max(0, limit - used) };
        }),
      };
    },

    pauseEngagement: ({ store, tenant, body }) => setRunning(world, store, tenant, body.account_id, false),

    resumeEngagement: ({ store, tenant, body }) => setRunning(world, store, tenant, body.account_id, true),
  };
}

/** Pauses or resumes; what is so already stays untouched. */
async function setRunning(
  world: World,
  store: Store,
  tenant: Tenant,
  id: string,
  running: boolean,
): Promise<EngagementState> {
  const account = await findAccount(store, tenant, id);
  const wanted = running ? "active" : "paused";
  if (account.status === wanted)
    return { account_id: id, status: wanted, changed_at: account.statusChangedAt };
  if (account.status !== "active" && account.status !== "paused") {
    throw conflict(
      `Engagement can't be ${running ? "resumed" : "paused"} while the account is in ${account.status}.`,
    );
  }
  const now = world.clock.now();
  await changeStatus(world, store, tenant, {
    account: id,
    from: account.status,
    to: wanted,
    at: now,
    reason: null,
  });
  await changeSettings(world, store, id, { running });
  return { account_id: id, status: wanted, changed_at: timestamp(now) };
}

function activityOf(profile: Profile, deed: Deed, prefix: string): Activity {
  const { id, username, postId, source } = detailsOf(profile, deed);
  return {
    id: prefix + id,
    type: deed.kind,
    target_username: username,
    target_post_id: postId,
    source,
    quality_score: deed.quality,
    status: deed.status,
    performed_at: timestamp(deed.performedAt),
  };
}

type Sorted = Pick<Activity, "performed_at" | "id">;

function positionOf(activity: Sorted) {
  return { createdAt: activity.performed_at, id: activity.id };
}

/** Whether the position comes after the activity, newest first. */
function comesAfter(
  activity: Sorted,
  position: { readonly createdAt: string; readonly id: string },
): boolean {
  if (activity.performed_at !== position.createdAt) return position.createdAt < activity.performed_at;
  return position.id < activity.id;
}
