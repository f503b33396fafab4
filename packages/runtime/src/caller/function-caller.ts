import type { Sender } from "../sender.ts";

/**
 * What the functions of a client send their calls with. `S`: the scopes that it was made with. A function takes a caller
 * that has the scopes it needs, or more.
 */
export interface FunctionCaller<in S extends string = never> extends Sender {
  /** Never there: it only tells compilers which scopes there are. */
  readonly scopes?: (scope: S) => void;
}
