import type { Clock } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import type { SchemaFacts } from "../schema/facts.ts";

/** What handlers know, whoever calls. */
export interface World {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly schemas: SchemaFacts;
  /** Days that the data of what was deleted is kept. Null: for good. */
  readonly retentionDays: number | null;
  /** Key of all simulated data. */
  seed: number;
  /** How long a new account stays in setup. */
  readonly syncMilliseconds: number;
}
