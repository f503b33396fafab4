import { randomBytes } from "node:crypto";
import type { Clock } from "./clock.ts";

/** Makes identifiers: a prefix that tells the kind, then time and chance. */
export interface IdSource {
  next(prefix: string): string;
}

/** Crockford's base 32 in lower case: no look-alikes, sorts as its numbers do. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
const timeLength = 10;
const chanceLength = 16;

/**
 * Identifiers that grow: ten characters of time, sixteen of chance, and within one millisecond the chance is counted
 * up, so that the order of creation is the order of the text (as in the ULID specification).
 */
export function growingIds(clock: Clock, random: (length: number) => Uint8Array = randomBytes): IdSource {
  let lastTime = -1;
  let timeText = "";
  let chance = new Uint8Array(chanceLength);
  return {
    next(prefix) {
      const time = Math.max(clock.now(), lastTime);
      if (time === lastTime) increment(chance);
      else {
        lastTime = time;
        timeText = encodeTime(time);
        chance = Uint8Array.from(random(chanceLength), (byte) => byte & 31);
      }
      let text = prefix + timeText;
      for (const digit of chance) text += alphabet[digit];
      return text;
    },
  };
}

function encodeTime(time: number): string {
  let rest = time;
  let text = "";
  for (let position = 0; position < timeLength; position++) {
    text = alphabet.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** Counts a number of base 32 up by one, in place. */
function increment(digits: Uint8Array): void {
  for (let position = digits.length - 1; position >= 0; position--) {
    const digit = digits[position] ?? 0;
    digits[position] = (digit + 1) % 32;
    if (digit < 31) return;
  }
}

/** A secret of the given number of random bytes, in base 64 for URLs. */
export function randomSecret(bytes: number): string {
  return randomBytes(bytes).toString("base64url");
}
