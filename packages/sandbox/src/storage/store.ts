import { Accounts } from "./accounts.ts";
import { ApiKeys } from "./apiKeys.ts";
import { Database } from "./database.ts";
import { IdempotencyRecords } from "./idempotencyRecords.ts";
import { Organizations } from "./organizations.ts";
import { Suggestions } from "./suggestions.ts";
import { Targetings } from "./targetings.ts";
import { Timelines } from "./timelines.ts";
import { Webhooks } from "./webhooks.ts";

/** Everything that is kept, by kind. */
export interface Store {
  readonly database: Database;
  readonly organizations: Organizations;
  readonly apiKeys: ApiKeys;
  readonly accounts: Accounts;
  readonly timelines: Timelines;
  readonly targetings: Targetings;
  readonly suggestions: Suggestions;
  readonly webhooks: Webhooks;
  readonly idempotencyRecords: IdempotencyRecords;
}

/**
 * @param file path, or `:memory:`.
 * @throws DatabaseError where the file can't be used.
 */
export function openStore(file: string): Store {
  const database = new Database(file);
  return {
    database,
    organizations: new Organizations(database),
    apiKeys: new ApiKeys(database),
    accounts: new Accounts(database),
    timelines: new Timelines(database),
    targetings: new Targetings(database),
    suggestions: new Suggestions(database),
    webhooks: new Webhooks(database),
    idempotencyRecords: new IdempotencyRecords(database),
  };
}
