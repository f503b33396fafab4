import type { DueMarks } from "../agenda/marks.ts";
import type { Clock } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import type { SchemaFacts } from "../schema/facts.ts";
import type { Outbox } from "../webhooks/outbox.ts";
import type { UrlPolicy } from "../webhooks/url.ts";

/** What handlers know, whoever calls. */
export interface World {
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly schemas: SchemaFacts;
  /** Where events are put. */
  readonly outbox: Outbox;
  readonly webhookUrls: UrlPolicy;
  /** Where is noted that something falls due from now on. */
  readonly marks: DueMarks;
  /** Days that the data of what was deleted is kept. Null: for good. */
  readonly retentionDays: number | null;
  /** Key of all simulated data. */
  seed: number;
  /** How long a new account stays in setup. */
  readonly syncMilliseconds: number;
}
