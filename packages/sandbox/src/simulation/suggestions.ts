import { between, pick, round, stream } from "./chance.ts";
import type { Profile } from "./profile.ts";
import { username } from "./words.ts";

export interface SimulatedSuggestion {
  readonly kind: "competitor_account" | "hashtag" | "location" | "interest";
  readonly value: string;
  readonly radius: number | null;
  readonly reason: string;
  readonly quality: number;
}

const hashtags = [
  "slowliving",
  "citywalks",
  "homecooking",
  "filmphotography",
  "trailrunning",
  "handmade",
  "studiolife",
  "weekendmarket",
] as const;
const places = [
  "Lisbon, PT",
  "Portland, Oregon, US",
  "Ghent, BE",
  "Melbourne, AU",
  "Kyoto, JP",
  "Austin, Texas, US",
] as const;
const interests = [
  "coffee brewing",
  "ceramics",
  "street photography",
  "plant care",
  "cycling",
  "vintage furniture",
] as const;

/** The suggestions of one week of an account: at least one of each kind. */
export function weeklySuggestions(profile: Profile, week: number): readonly SimulatedSuggestion[] {
  const next = stream(profile.key, "suggestions", week);
  const quality = (): number => round(between(next, 0.7, 0.97), 2);
  const rival = username(next);
  const hashtag = pick(next, hashtags);
  const other = pick(
    next,
    hashtags.filter((candidate) => candidate !== hashtag),
  );
  const place = pick(next, places);
  const interest = pick(next, interests);
  const plain = { radius: null };
  return [
    {
      ...plain,
      kind: "hashtag",
      value: hashtag,
      reason: `People who post with #${hashtag} answer your stories more often.`,
      quality: quality(),
    },
    {
      ...plain,
      kind: "competitor_account",
      value: rival,
      reason: `The followers of @${rival} resemble those you keep longest.`,
      quality: quality(),
    },
    {
      kind: "location",
      value: place,
      radius: 5 * Math.ceil(between(next, 1, 8)),
      reason: `Visits to your profile from ${place} have grown.`,
      quality: quality(),
    },
    {
      ...plain,
      kind: "interest",
      value: interest,
      reason: `Many of your new followers write about ${interest}.`,
      quality: quality(),
    },
    {
      ...plain,
      kind: "hashtag",
      value: other,
      reason: `#${other} reaches people like your most active followers.`,
      quality: quality(),
    },
  ];
}
