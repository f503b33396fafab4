/** Something that falls due by the sandbox's clock. Moments are in milliseconds since 1970. */
export interface AgendaSource {
  /** When it has something to do next; a moment of the past is due now. Undefined: nothing is in sight. */
  nextDue(): Promise<number | undefined>;
  /**
   * Does what is due at or before the moment, and resolves when it is done, attempts over the network included.
   * Where much is due it may do a part; then its next due moment says so. It makes headway or throws.
   */
  run(moment: number): Promise<void>;
  /** Something new may be due while `run` is under way: it may take that up at once. */
  again?(): void;
  /** Takes up nothing more: what is under way is finished, and `run` resolves then. */
  cease?(): void;
}
