import { dayMilliseconds } from "../core/days.ts";
import { between, pick, round, stream, streams } from "./chance.ts";
import type { Profile } from "./profile.ts";
import { type ActivityKind, activityKinds, type Settings, settingsAt, settingsBetween } from "./timeline.ts";
import { idText, postId, username } from "./words.ts";

/** Something that was done, and how it ended. */
export interface Deed {
  readonly kind: ActivityKind;
  readonly day: number;
  /** Its number among the deeds of its kind that the day could hold. */
  readonly slot: number;
  readonly quality: number;
  readonly status: "completed" | "failed" | "reverted";
  /** Milliseconds. */
  readonly performedAt: number;
  readonly settings: Settings;
}

/** What a deed was aimed at. */
export interface DeedDetails {
  /** Without prefix. */
  readonly id: string;
  readonly username: string;
  readonly postId: string | null;
  readonly source: string;
}

/** So many of a kind are performed in a day at most, however high the limit. */
const mostPerDay = 1_000;
/** Sessions run from 06:00 to 23:00 UTC. */
const opensAt = 6 / 24;
const closesAt = 23 / 24;
const failing = 0.02;
const reverting = 0.55;
/** Where the configuration names no source. */
const openSource = "interest:discover";

/**
 * What was done for an account on a day, as far as the day has come, oldest first. Every slot of the day has its time
 * and outcome from the seed alone; whether it is used depends on the settings that held at its time. So a change of
 * settings never rewrites what was done before it, and what was done counts against the limit that holds.
 */
export function deeds(
  profile: Profile,
  day: number,
  timeline: readonly Settings[],
  now: number,
): readonly Deed[] {
  const start = day * dayMilliseconds;
  const held = settingsBetween(timeline, start, start + dayMilliseconds);
  return activityKinds
    .flatMap((kind) => deedsOf(profile, kind, day, held, now))
    .sort((a, b) => a.performedAt - b.performedAt);
}

/** The same deed always has the same details. */
export function detailsOf(profile: Profile, { kind, day, slot, settings }: Deed): DeedDetails {
  const next = stream(profile.key, kind, day, slot, "details");
  return {
    id: idText(next),
    username: username(next),
    postId: kind === "like" || kind === "comment" ? postId(next) : null,
    source: settings.sources.length === 0 ? openSource : pick(next, settings.sources),
  };
}

function deedsOf(
  profile: Profile,
  kind: ActivityKind,
  day: number,
  timeline: readonly Settings[],
  now: number,
): readonly Deed[] {
  const diligence = between(stream(profile.key, kind, day), 0.8, 1);
  let used = 0;
  return slotsOf(profile, kind, day, timeline).flatMap(({ slot, performedAt, next }) => {
    if (performedAt > now) return [];
    const settings = settingsAt(timeline, performedAt);
    const limit = settings?.limits[kind] ?? 0;
    if (settings === undefined || !settings.running || slot >= limit * diligence || used >= limit) return [];
    const outcome = next();
    const revertsAt = performedAt + between(next, 3, 7) * dayMilliseconds;
    const quality = round(between(next, 0.55, 0.99), 2);
    const reverted = kind === "follow" && outcome < reverting && revertsAt <= now;
    const status = outcome > 1 - failing ? "failed" : reverted ? "reverted" : "completed";
    if (status !== "failed") used += 1;
    return [{ kind, day, slot, quality, status, performedAt, settings } satisfies Deed];
  });
}

/** The moments of a day at which something of a kind may happen, in order. A moment does not depend on how many there are. */
function slotsOf(profile: Profile, kind: ActivityKind, day: number, timeline: readonly Settings[]) {
  const most = timeline.reduce((highest, { limits }) => Math.max(highest, limits[kind]), 0);
  const start = day * dayMilliseconds;
  const streamOf = streams(profile.key, kind, day, "slots");
  return Array.from({ length: Math.min(most, mostPerDay) }, (_, slot) => {
    const next = streamOf(slot);
    const performedAt = start + Math.floor(between(next, opensAt, closesAt) * dayMilliseconds);
    return { slot, next, performedAt };
  }).sort((a, b) => a.performedAt - b.performedAt);
}
