/** One thing that is wrong with the value of an extension. */
export interface Problem {
  /** Dotted path inside the value; empty: the value itself. */
  readonly path: string;
  /** The same path, key by key. */
  readonly keys: readonly string[];
  /** What is wrong, as a sentence. */
  readonly message: string;
  /** What to do, as an action. */
  readonly fix: string;
}

/** What reading an extension gives: its value, or what is wrong with it. */
export interface Reading<Value> {
  /** Undefined where there are problems. */
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
}
