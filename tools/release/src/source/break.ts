/** What stops compiling: one place of the last released client that a program can no longer use as it did. */
export interface SourceBreak {
  /** The entry point by which a program imports it, as `@outfame/sdk/webhooks`. */
  readonly entry: string;
  /** What is used, as `Outfame.accounts.list` or `Account.status`. */
  readonly symbol: string;
  readonly kind: "removed" | "renamed" | "changed" | "added-obligation";
  /** What no longer compiles, in one sentence to the people who wrote the program. */
  readonly sentence: string;
  /** How the program was written, and how it is to be written now, where that is known. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}
