import { Memory } from "../core/memory.ts";
import { round } from "./chance.ts";
import { meanEngagement } from "./engagementRate.ts";
import { followersOn, growthRate } from "./followers.ts";
import { profileOf } from "./profile.ts";

/** What an account shows of its profile on one day. */
export interface Figures {
  readonly followers: number;
  readonly following: number;
  /** Percent. */
  readonly engagementRate: number;
  /** Percent, over the days that are looked back. */
  readonly growthRate: number;
}

/** Days that rates look back: the document says so in prose. */
const rateDays = 30;

/** They are the same all day, and asked for with every account that is read. */
const known = new Memory<Figures & { readonly day: number }>();

export function figuresOf(seed: number, name: string, day: number): Figures {
  const key = `${seed} ${name}`;
  const before = known.get(key);
  if (before?.day === day) return before;
  const profile = profileOf(seed, name);
  const made = {
    day,
    followers: followersOn(profile, day),
    following: profile.following,
    engagementRate: round(meanEngagement(profile, day - rateDays + 1, day), 2),
    growthRate: round(growthRate(profile, day - rateDays, day), 2),
  };
  known.set(key, made);
  return made;
}
