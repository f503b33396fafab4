/** One promise after it was put to the test. Plain data; secrets are masked. */
export interface PromiseResult {
  /** Name of the generated file without its ending: `accounts`, `rate-limits`. */
  readonly suite: string;
  readonly title: string;
  /** JSON Pointer (RFC 6901) into the document, with its leading `#`. */
  readonly place: string;
  /** Id of the operation that the promise is about; null where it is about more than one. */
  readonly operation: string | null;
  readonly outcome: Outcome;
  readonly milliseconds: number;
  /** Requests that were sent for it. */
  readonly requests: number;
  /** Why it was not exercised, and what to do about it; null for every other outcome. */
  readonly reason: string | null;
  /** Null unless it is broken. */
  readonly failure: Failure | null;
}

/** `not exercised`: this deployment could not be asked. */
export type Outcome = "kept" | "broken" | "not exercised";

export interface Failure {
  /** `breach`: the deployment broke the promise; `error`: the check could not be finished, as when nothing answers. */
  readonly kind: "breach" | "error";
  /** What came instead. */
  readonly message: string;
  /** Of the request that shows it; null where no operation was called. */
  readonly operation: { readonly id: string; readonly method: string; readonly path: string } | null;
  /** JSON Pointer: where exactly the document makes the promise. */
  readonly place: string;
  /** `spec/openapi.yaml:12:5`; null where the document's file is not at hand. */
  readonly location: string | null;
  readonly came: { readonly status: number; readonly body: string } | null;
  readonly seed: number;
  /** Sends the same request again; null where none was sent. */
  readonly curl: string | null;
}
