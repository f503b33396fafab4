import { isReservedWord } from "./identifier.ts";

/** Letters of a name at most: it becomes a file's, and file systems hold 255 with the ending. Longer than names people write. */
const longest = 180;

/** Splits any text into words: at case changes, digits kept with their word, everything else a separator. */
export function words(text: string): string[] {
  // Whatever is decomposed or left out, no more than this can reach the name.
  const ascii = text
    .slice(0, 50 * longest)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "");
  const found =
    ascii
      .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
      .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
      .match(/[A-Za-z0-9]+/g) ?? [];
  let left = longest;
  return found.flatMap((word) => {
    const kept = word.slice(0, left);
    left -= kept.length;
    return kept === "" ? [] : [kept];
  });
}

export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return first.toLowerCase() + rest.map(capitalize).join("");
}

export function pascalCase(text: string): string {
  return words(text).map(capitalize).join("");
}

export function kebabCase(text: string): string {
  return words(text)
    .map((word) => word.toLowerCase())
    .join("-");
}

function capitalize(word: string): string {
  const tail = /^[A-Z0-9]+$/.test(word) && word.length > 1 ? word.slice(1).toLowerCase() : word.slice(1);
  return word.charAt(0).toUpperCase() + tail;
}

/** Makes a name a plain identifier: prefixed where it begins with a digit, suffixed where it is a reserved word. */
export function safeName(name: string, fallback: string): string {
  const cleaned = name.replace(/[^A-Za-z0-9_$]/g, "");
  const candidate = cleaned === "" ? fallback : /^[0-9]/.test(cleaned) ? `_${cleaned}` : cleaned;
  return isReservedWord(candidate) || candidate === "__proto__" ? `${candidate}_` : candidate;
}

/** Names already given, compared without case so that files on any disk and readers can tell them apart. */
export class NameScope {
  readonly #taken: Set<string>;
  /** The number after the last one given to a name, so that thousands of one name don't each count from 2. */
  readonly #next = new Map<string, number>();

  constructor(reserved: Iterable<string> = []) {
    this.#taken = new Set([...reserved].map((name) => name.toLowerCase()));
  }

  has(name: string): boolean {
    return this.#taken.has(name.toLowerCase());
  }

  /** Takes the first free of: the name, the name with each suffix, the name with a number from 2. */
  claim(name: string, ...suffixes: readonly string[]): string {
    for (const candidate of [name, ...suffixes.map((suffix) => name + suffix)]) {
      if (!this.has(candidate)) return this.#take(candidate);
    }
    const key = name.toLowerCase();
    for (let number = this.#next.get(key) ?? 2; ; number++) {
      if (this.has(`${name}${number}`)) continue;
      this.#next.set(key, number + 1);
      return this.#take(`${name}${number}`);
    }
  }

  #take(name: string): string {
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
