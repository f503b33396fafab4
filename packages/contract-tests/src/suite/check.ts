import type { Run } from "./run.ts";

/** Puts one promise to the test: returns where it is kept, throws where it is not. */
export type Check = (run: Run) => Promise<void>;
