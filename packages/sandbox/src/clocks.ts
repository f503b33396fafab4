import { type Clock, systemClock } from "./core/clock.ts";
import { TestClock } from "./core/testClock.ts";
import type { Database } from "./storage/connection.ts";
import type { PostgresDatabase } from "./storage/postgres/database.ts";
import { storeOn } from "./storage/store.ts";

/** The one clock of a sandbox, and how it is kept in step with others on the same data. */
export interface SandboxClock {
  readonly clock: TestClock;
  /** Reads where other instances put the clock. Undefined: nobody else can have. */
  readonly refresh: (() => Promise<void>) | undefined;
}

/** A clock for data that is this process's alone: it goes on from where it stood when the data was last used. */
export async function ownClock(database: Database, real: Clock = systemClock): Promise<SandboxClock> {
  const state = await database.read((connection) => storeOn(connection).clockStates.read());
  return { clock: new TestClock(real, state), refresh: undefined };
}

/** A clock for data that several instances share: the database server's, so that all have the same. */
export async function sharedClock({ direct }: PostgresDatabase): Promise<SandboxClock> {
  const { DatabaseClock } = await import("./storage/postgres/databaseClock.ts");
  const holder: { clock?: TestClock } = {};
  const real = await DatabaseClock.start(direct, (state) => holder.clock?.adopt(state));
  const clock = new TestClock(real, await storeOn(direct).clockStates.read());
  holder.clock = clock;
  return { clock, refresh: () => real.refresh() };
}
