import type { Profile } from "./profile.ts";
import { largestFirst, shares } from "./shares.ts";

const ages: readonly (readonly [{ readonly min: number; readonly max: number | null }, number])[] = [
  [{ min: 13, max: 17 }, 6],
  [{ min: 18, max: 24 }, 27],
  [{ min: 25, max: 34 }, 34],
  [{ min: 35, max: 44 }, 18],
  [{ min: 45, max: 54 }, 9],
  [{ min: 55, max: null }, 6],
];
const genders = [
  ["female", 50],
  ["male", 42],
  ["unknown", 8],
] as const;
const countries = [
  ["US", 38],
  ["GB", 12],
  ["DE", 10],
  ["BR", 9],
  ["CA", 8],
  ["FR", 7],
  ["AU", 6],
] as const;
const languages = [
  ["en", 60],
  ["de", 11],
  ["pt", 10],
  ["fr", 9],
  ["es", 8],
] as const;
/** Percent that is told apart by country and by language; the rest is spread too thinly. */
const known = 88;

/** Who follows a profile. */
export function audience(profile: Profile) {
  return {
    age_ranges: shares(profile, "ages", ages).map(({ item, percent }) => ({ ...item, percent })),
    genders: largestFirst(shares(profile, "genders", genders)).map(({ item, percent }) => ({
      gender: item,
      percent,
    })),
    countries: largestFirst(shares(profile, "countries", countries, known)).map(({ item, percent }) => ({
      country: item,
      percent,
    })),
    languages: largestFirst(shares(profile, "languages", languages, known)).map(({ item, percent }) => ({
      language: item,
      percent,
    })),
  };
}
