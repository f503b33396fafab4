/**
 * Numbers that look random and depend on nothing but their key: the same key gives the same numbers on every
 * machine. Not for secrets.
 */
export type Stream = () => number;

/** An endless row of numbers from 0 to below 1 for a key. */
export function stream(...key: readonly (string | number)[]): Stream {
  return from(hash(key.join("\u0000")));
}

/** Many rows for one key, told apart by a number: cheaper than a key for each. */
export function streams(...key: readonly (string | number)[]): (index: number) => Stream {
  const base = hash(key.join("\u0000"));
  return (index) => from(mix(base ^ Math.imul(index + 1, 0x85ebca77)));
}

function from(start: number): Stream {
  let state = start;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) / 2 ** 32;
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value;
}

/** Spreads every bit over all others (the finalizer of MurmurHash3). */
function mix(value: number): number {
  let bits = value ^ (value >>> 16);
  bits = Math.imul(bits, 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** A number from `low` to below `high`. */
export function between(next: Stream, low: number, high: number): number {
  return low + next() * (high - low);
}

/** One of the items. @throws RangeError where there is none. */
export function pick<Item>(next: Stream, items: readonly Item[]): Item {
  const item = items[Math.floor(next() * items.length)];
  if (item === undefined) throw new RangeError("There is nothing to pick from.");
  return item;
}

/** Rounds to so many decimals. */
export function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  // Adding 0 turns -0 into 0.
  return Math.round(value * scale) / scale + 0;
}
