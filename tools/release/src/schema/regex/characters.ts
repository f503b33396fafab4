/** Sets of code points, as ranges in order. */
export type Ranges = readonly (readonly [from: number, to: number])[];

const last = 0x10ffff;

/** Any character of a well-formed string. Surrogates are none. */
export const dot: Ranges = [
  [0, 0xd7ff],
  [0xe000, last],
];

const digits: Ranges = [[48, 57]];
const wordCharacters: Ranges = [
  [48, 57],
  [65, 90],
  [95, 95],
  [97, 122],
];
/** WhiteSpace and LineTerminator (ECMA-262 §12.2, §12.3). */
const spaces: Ranges = [
  [9, 13],
  [32, 32],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];
const lineEnds: Ranges = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
];

/** In order, without overlaps. */
function tidy(ranges: Ranges): Ranges {
  const sorted = [...ranges].sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [from, to] of sorted) {
    const previous = result.at(-1);
    if (previous !== undefined && from <= previous[1] + 1) previous[1] = Math.max(previous[1], to);
    else result.push([from, to]);
  }
  return result;
}

function complement(ranges: Ranges): Ranges {
  const result: [number, number][] = [];
  let next = 0;
  for (const [from, to] of tidy(ranges)) {
    if (from > next) result.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= last) result.push([next, last]);
  return withoutSurrogates(result);
}

function withoutSurrogates(ranges: Ranges): Ranges {
  return ranges.flatMap(([from, to]) => {
    const parts: [number, number][] = [];
    if (from <= Math.min(to, 0xd7ff)) parts.push([from, Math.min(to, 0xd7ff)]);
    if (Math.max(from, 0xe000) <= to) parts.push([Math.max(from, 0xe000), to]);
    return parts;
  });
}

export function charactersIn(ranges: Ranges, negated: boolean): Ranges {
  return negated ? complement(ranges) : withoutSurrogates(tidy(ranges));
}

export const classEscapes = {
  ".": complement(lineEnds),
  d: digits,
  D: complement(digits),
  w: wordCharacters,
  W: complement(wordCharacters),
  s: spaces,
  S: complement(spaces),
} as const;
