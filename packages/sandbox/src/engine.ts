import { DueMarks, wakingStorage } from "./agenda/marks.ts";
import { growingIds, type IdSource } from "./core/ids.ts";
import { type KeyScheme, keyScheme } from "./core/keys.ts";
import type { TestClock } from "./core/testClock.ts";
import type { ApiDescription } from "./description.ts";
import { type ErrorCatalogue, errorCatalogue } from "./errors/catalogue.ts";
import { FaultInjector } from "./faults/injector.ts";
import { type RateLimiter, rateLimiter } from "./limits/rateLimiter.ts";
import type { WindowStore } from "./limits/windowStore.ts";
import type { SandboxOptions } from "./options.ts";
import type { World } from "./resources/world.ts";
import { schemaFacts } from "./schema/facts.ts";
import { validators as makeValidators, type Validators } from "./schema/validators.ts";
import type { Database } from "./storage/connection.ts";
import { type Storage, storageOf } from "./storage/store.ts";
import { Outbox } from "./webhooks/outbox.ts";
import { withLoopbackHttp } from "./webhooks/url.ts";

/** What every part of a sandbox stands on: made once, from the description and the options. */
export interface Engine {
  readonly description: ApiDescription;
  readonly catalogue: ErrorCatalogue;
  readonly validators: Validators;
  readonly scheme: KeyScheme;
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: TestClock;
  readonly ids: IdSource;
  readonly limiter: RateLimiter;
  readonly faults: FaultInjector;
  readonly outbox: Outbox;
  readonly world: World;
}

export interface EngineParts {
  readonly description: ApiDescription;
  readonly options: SandboxOptions;
  readonly database: Database;
  readonly windows: WindowStore;
  readonly clock: TestClock;
  /** Called after each unit of work that made something fall due. */
  readonly wake: () => void;
}

/** @throws Error where the document lacks what a sandbox can't do without. */
export function makeEngine(parts: EngineParts): Engine {
  const { options, database, windows, clock, wake } = parts;
  const loopbackHttp = options.allowHttpWebhooks ?? false;
  const description = loopbackHttp ? withLoopbackHttp(parts.description) : parts.description;
  const validators = makeValidators(description);
  const ids = growingIds(clock);
  const seed = options.seed ?? 1;
  const schemas = schemaFacts(description, validators);
  const catalogue = errorCatalogue(description);
  const marks = new DueMarks();
  const outbox = new Outbox({ description, validators, schemas, ids, marks });
  return {
    description,
    catalogue,
    validators,
    scheme: keyScheme(description),
    database,
    storage: wakingStorage(storageOf(database), marks, wake),
    clock,
    ids,
    limiter: rateLimiter({
      rules: description.rateLimits,
      store: windows,
      now: () => clock.now(),
      unavailable: catalogue.unavailable,
    }),
    faults: new FaultInjector(seed),
    outbox,
    world: {
      clock,
      ids,
      schemas,
      outbox,
      marks,
      webhookUrls: { schemes: description.webhooks?.delivery.urlSchemes ?? ["https"], loopbackHttp },
      retentionDays: description.deletedDataRetentionDays,
      seed,
      syncMilliseconds: (options.syncSeconds ?? 0) * 1000,
    },
  };
}
