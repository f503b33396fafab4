import { DatabaseUnavailable } from "../databaseError.ts";

/**
 * SQLSTATEs (PostgreSQL, appendix A) of a server that is there for nobody, or for too many: connection exceptions,
 * insufficient resources, shutdown and start-up, and what took longer than it may.
 */
const away = /^(08|53|57P0[1-5]|57014|55P03|25P03|25P04)/;

/** Serialization failure and deadlock: another unit of work came in between. */
const conflicts: ReadonlySet<string> = new Set(["40001", "40P01"]);

/** The server's word for a kept plan whose tables have changed since; its SQLSTATE alone says too little. */
const stalePlan = "RevalidateCachedQuery";

/** SQLSTATE of an error of the server; undefined for one that never came from it. */
export function sqlState(error: unknown): string | undefined {
  if (!(error instanceof Error && "severity" in error && "code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}

/** Whether the same work may succeed when it is run again. */
export function isConflict(error: unknown): boolean {
  const stale = error instanceof Error && "routine" in error && error.routine === stalePlan;
  return stale || conflicts.has(sqlState(error) ?? "");
}

/**
 * What an error of the driver means: one of the connection, whichever way it broke, becomes DatabaseUnavailable;
 * one of the statement stays as it is.
 */
export function describeFailure(error: unknown): unknown {
  const state = sqlState(error);
  if (state === undefined ? error instanceof TypeError || error instanceof RangeError : !away.test(state))
    return error;
  return new DatabaseUnavailable("The database can't be reached, or gives no answer.", { cause: error });
}
