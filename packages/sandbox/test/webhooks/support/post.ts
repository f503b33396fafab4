import { Agenda } from "../../../src/agenda/agenda.ts";
import { DueMarks, wakingStorage } from "../../../src/agenda/marks.ts";
import { timestamp } from "../../../src/core/clock.ts";
import { growingIds } from "../../../src/core/ids.ts";
import { TestClock } from "../../../src/core/testClock.ts";
import type { ApiDescription, DeliveryDescription, JsonObject } from "../../../src/description.ts";
import { description as outfame } from "../../../src/generated/description.ts";
import type { World } from "../../../src/resources/world.ts";
import { schemaFacts } from "../../../src/schema/facts.ts";
import { validators as makeValidators } from "../../../src/schema/validators.ts";
import type { Database } from "../../../src/storage/connection.ts";
import { SqliteDatabase } from "../../../src/storage/sqlite.ts";
import { type Storage, type Store, storageOf } from "../../../src/storage/store.ts";
import type { Tenant } from "../../../src/storage/tenant.ts";
import { Dispatcher, type DispatcherOptions } from "../../../src/webhooks/dispatcher.ts";
import { Outbox, type Published } from "../../../src/webhooks/outbox.ts";
import { ManualClock } from "../../support/manualClock.ts";

export const tenant: Tenant = { organization: "org_1", environment: "sandbox" };
export const secret = `whsec_${Buffer.alloc(32, 7).toString("base64")}`;
/** Data of an event that is about no account. */
export const flagged: JsonObject = {
  account_id: "acc_1",
  reason: "unusual_activity",
  message: "Look at it.",
};

export interface PostOptions {
  readonly file?: string;
  /** Takes the place of a file. */
  readonly database?: Database;
  /** Real time stands still unless a clock is given. */
  readonly clock?: TestClock;
  readonly policy?: Partial<DeliveryDescription>;
  readonly dispatcher?: Partial<DispatcherOptions>;
}

export interface Post {
  readonly storage: Storage;
  readonly clock: TestClock;
  readonly outbox: Outbox;
  readonly dispatcher: Dispatcher;
  readonly agenda: Agenda;
  readonly faults: readonly unknown[];
  readonly world: World;
  /** Subscribes an endpoint. */
  subscribe(url: string, events?: readonly string[], of?: Tenant): Promise<string>;
  publish(type?: string, data?: JsonObject, of?: Tenant): Promise<Published>;
  /** Sends what is due by now. */
  deliver(): Promise<void>;
  inStore<Result>(work: (store: Store) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/** What delivers webhooks, without the API around it. */
export function post(options: PostOptions = {}): Post {
  const clock = options.clock ?? new TestClock(new ManualClock());
  const description = withPolicy(outfame, options.policy ?? {});
  const { delivery: policy } = webhooksOf(description);
  const validators = makeValidators(description);
  const schemas = schemaFacts(description, validators);
  const ids = growingIds(clock);
  const marks = new DueMarks();
  const faults: unknown[] = [];
  const storage = wakingStorage(
    storageOf(options.database ?? new SqliteDatabase(options.file ?? ":memory:")),
    marks,
    () => agenda.wake(),
  );
  const outbox = new Outbox({ description, validators, schemas, ids, marks });
  const dispatcher = new Dispatcher({ storage, clock, ids, policy, alone: true, ...options.dispatcher });
  const agenda = new Agenda({
    clock,
    causes: [],
    deliveries: [dispatcher],
    report: (error) => faults.push(error),
  });
  return {
    storage,
    clock,
    outbox,
    dispatcher,
    agenda,
    faults,
    world: {
      clock,
      ids,
      schemas,
      outbox,
      marks,
      webhookUrls: { schemes: ["https"], loopbackHttp: false },
      retentionDays: 30,
      seed: 1,
      syncMilliseconds: 0,
    },
    subscribe: (url, events = ["*"], of = tenant) =>
      storage.transaction(async (store) => {
        const id = ids.next("wh_");
        const rest = {
          description: null,
          metadata: {},
          status: "enabled",
          created_at: timestamp(clock.now()),
        };
        await store.webhooks.insert(of, { id, url, events: [...events], ...rest }, secret);
        return id;
      }),
    publish: (type = "account.flagged", data = flagged, of = tenant) =>
      storage.transaction(async (store) => {
        const published = await outbox.publish(store, of, type, data, clock.now());
        if (published === undefined) throw new Error(`The document has no event ${type}.`);
        return published;
      }),
    deliver: () => agenda.advanceTo(clock.now()),
    inStore: (work) => storage.transaction(work),
    async close() {
      await agenda.stop();
      await storage.close();
    },
  };
}

function withPolicy(description: ApiDescription, policy: Partial<DeliveryDescription>): ApiDescription {
  const webhooks = webhooksOf(description);
  return { ...description, webhooks: { ...webhooks, delivery: { ...webhooks.delivery, ...policy } } };
}

function webhooksOf({ webhooks }: ApiDescription) {
  if (webhooks === null) throw new Error("The document describes no webhooks.");
  return webhooks;
}
