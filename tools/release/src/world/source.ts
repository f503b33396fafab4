/** The golden consumer on disk: what the last release's programs look like, and whether they compile today. */
import type { SourceBreak } from "../source/break.ts";

/**
 * Compiles the consumer of the last release (spec/released/consumer) against the client as it is built now.
 * @throws {Error} Where the client or the consumer is missing or stale; the message says which command to run.
 */
export async function guardSource(root: string): Promise<readonly SourceBreak[]> {
  throw new Error(`${root}: the golden consumer cannot be compiled yet.`);
}

/** Writes the consumer of the client as it is built now to spec/released/consumer, whole or not at all. */
export async function recordSource(root: string): Promise<void> {
  throw new Error(`${root}: the golden consumer cannot be written yet.`);
}
