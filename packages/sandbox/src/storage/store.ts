import { AccountSchedules } from "./accountSchedules.ts";
import { Accounts } from "./accounts.ts";
import { ApiKeys } from "./apiKeys.ts";
import { ClockStates } from "./clockState.ts";
import type { Connection, Database } from "./connection.ts";
import { Deliveries } from "./deliveries.ts";
import { DeliveryAttempts } from "./deliveryAttempts.ts";
import { DeliveryDuplicates } from "./deliveryDuplicates.ts";
import { Events } from "./events.ts";
import { IdempotencyRecords } from "./idempotencyRecords.ts";
import { Mails } from "./mails.ts";
import { Organizations } from "./organizations.ts";
import { Settings } from "./settings.ts";
import { Suggestions } from "./suggestions.ts";
import { Targetings } from "./targetings.ts";
import { Timelines } from "./timelines.ts";
import { Upkeep } from "./upkeep.ts";
import { Webhooks } from "./webhooks.ts";

/** Everything that is kept, by kind, inside of one unit of work. */
export interface Store {
  readonly organizations: Organizations;
  readonly apiKeys: ApiKeys;
  readonly accounts: Accounts;
  readonly timelines: Timelines;
  readonly targetings: Targetings;
  readonly suggestions: Suggestions;
  readonly webhooks: Webhooks;
  readonly idempotencyRecords: IdempotencyRecords;
  readonly accountSchedules: AccountSchedules;
  readonly deliveries: Deliveries;
  readonly deliveryAttempts: DeliveryAttempts;
  readonly deliveryDuplicates: DeliveryDuplicates;
  readonly events: Events;
  readonly mails: Mails;
  readonly upkeep: Upkeep;
  readonly clockStates: ClockStates;
  readonly settings: Settings;
}

const stores = new WeakMap<Connection, Store>();

/** What is kept, as a connection sees it. */
export function storeOn(connection: Connection): Store {
  const known = stores.get(connection);
  if (known !== undefined) return known;
  const made: Store = {
    organizations: new Organizations(connection),
    apiKeys: new ApiKeys(connection),
    accounts: new Accounts(connection),
    timelines: new Timelines(connection),
    targetings: new Targetings(connection),
    suggestions: new Suggestions(connection),
    webhooks: new Webhooks(connection),
    idempotencyRecords: new IdempotencyRecords(connection),
    accountSchedules: new AccountSchedules(connection),
    deliveries: new Deliveries(connection),
    deliveryAttempts: new DeliveryAttempts(connection),
    deliveryDuplicates: new DeliveryDuplicates(connection),
    events: new Events(connection),
    mails: new Mails(connection),
    upkeep: new Upkeep(connection),
    clockStates: new ClockStates(connection),
    settings: new Settings(connection),
  };
  stores.set(connection, made);
  return made;
}

/** Units of work over what is kept. */
export interface Storage {
  /** Reads that see one state of the data. */
  read<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  /** Whole or not at all; see {@link Database.transaction}. */
  transaction<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export function storageOf(database: Database): Storage {
  return {
    read: (work) => database.read((connection) => work(storeOn(connection))),
    transaction: (work) => database.transaction((connection) => work(storeOn(connection))),
    close: () => database.close(),
  };
}
