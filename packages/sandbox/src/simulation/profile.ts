import { between, stream } from "./chance.ts";

/** What a simulated profile is like; everything else follows from it. */
export interface Profile {
  /** Seed and name: the key of all of its numbers. */
  readonly key: string;
  /** Followers on the day that the trend is measured from. */
  readonly followers: number;
  readonly following: number;
  /** New followers on an average day, those lost taken off. */
  readonly growth: number;
  /** Share of followers who leave on an average day. */
  readonly churn: number;
  /** Percent. */
  readonly engagement: number;
  readonly posts: number;
}

/** The same seed and name make the same profile. */
export function profileOf(seed: number, name: string): Profile {
  const key = `${seed} ${name}`;
  const next = stream(key, "profile");
  const followers = Math.round(800 * 60 ** next());
  return {
    key,
    followers,
    following: Math.round(between(next, 120, 1_900)),
    growth: followers * between(next, 0.0006, 0.0024) + between(next, 1, 6),
    churn: between(next, 0.0004, 0.0012),
    engagement: between(next, 1.8, 6.5),
    posts: between(next, 0.3, 1.4),
  };
}
