import { pick, type Stream } from "./chance.ts";

const first = [
  "amber",
  "brisk",
  "cedar",
  "dusty",
  "early",
  "fern",
  "golden",
  "hazel",
  "indigo",
  "jade",
  "kind",
  "lunar",
  "maple",
  "north",
  "olive",
  "pale",
  "quiet",
  "river",
  "sunny",
  "tidal",
] as const;
const second = [
  "atelier",
  "bakes",
  "brews",
  "canvas",
  "crafts",
  "diaries",
  "fields",
  "frames",
  "garden",
  "harbor",
  "journal",
  "kitchen",
  "lens",
  "notes",
  "outdoors",
  "pottery",
  "roasts",
  "studio",
  "trails",
  "yoga",
] as const;

/** A handle as people choose them: letters, digits, dots and underscores. */
export function username(next: Stream): string {
  const number = next() < 0.4 ? String(Math.floor(next() * 90) + 10) : "";
  return `${pick(next, first)}${pick(next, [".", "_", ""])}${pick(next, second)}${number}`;
}

/** The number of a post, as platforms give them. */
export function postId(next: Stream): string {
  return `3${Array.from({ length: 18 }, () => Math.floor(next() * 10)).join("")}`;
}

const idAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** The part of an identifier after its prefix. */
export function idText(next: Stream): string {
  return Array.from({ length: 20 }, () => idAlphabet.charAt(Math.floor(next() * idAlphabet.length))).join("");
}
