/** The longest that `setTimeout` can wait: a longer one would fire at once. */
const longest = 2 ** 31 - 1;

/** One alarm at a time. It does not keep the process alive. */
export class Timer {
  readonly #ring: () => void;
  #handle: NodeJS.Timeout | undefined;

  constructor(ring: () => void) {
    this.#ring = ring;
  }

  /** Takes the place of the one before. A wait that is too long rings early. */
  set(milliseconds: number): void {
    this.clear();
    this.#handle = setTimeout(this.#ring, Math.min(Math.max(1, Math.ceil(milliseconds)), longest));
    this.#handle.unref();
  }

  clear(): void {
    clearTimeout(this.#handle);
    this.#handle = undefined;
  }
}
