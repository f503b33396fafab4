/** What came of running the contract tests against one fault. */
export interface Result {
  readonly id: string;
  /** `error`: nothing can be said, because the fault did not start, failed itself, or a check could not be finished. */
  readonly outcome: "killed" | "survived" | "error";
  /** Title of the promise that was broken. */
  readonly by: string | null;
  readonly message: string | null;
  /** How many promises were put to the test. */
  readonly promises: number;
  readonly seconds: number;
}
