/** The anchors of one page: each safe in a URL, and unique also where letter case does not count. */
export class Ids {
  readonly #taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.#taken = new Set(taken);
  }

  /** The anchor for a name, or the first free one with a number: `limit`, `limit-2`. */
  claim(name: string): string {
    const base = anchorOf(name);
    for (let number = 1; ; number++) {
      const id = number === 1 ? base : `${base}-${number}`;
      const key = id.toLowerCase();
      if (this.#taken.has(key)) continue;
      this.#taken.add(key);
      return id;
    }
  }

  /** A copy to try something with. */
  fork(): Ids {
    return new Ids(this.#taken);
  }

  /** Takes what a copy has taken. */
  adopt(fork: Ids): void {
    for (const id of fork.#taken) this.#taken.add(id);
  }
}

/** What stays of a name in an anchor: letters, digits, `_`, `.` and `-`. */
export function anchorOf(name: string): string {
  const safe = name
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9_.]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return safe.slice(0, 120) || "x";
}
