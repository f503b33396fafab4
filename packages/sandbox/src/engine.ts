import type { Clock } from "./core/clock.ts";
import { growingIds, type IdSource } from "./core/ids.ts";
import { type KeyScheme, keyScheme } from "./core/keys.ts";
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

/** What every part of a sandbox stands on: made once, from the description and the options. */
export interface Engine {
  readonly description: ApiDescription;
  readonly catalogue: ErrorCatalogue;
  readonly validators: Validators;
  readonly scheme: KeyScheme;
  readonly database: Database;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly limiter: RateLimiter;
  readonly faults: FaultInjector;
  readonly world: World;
}

export interface EngineParts {
  readonly description: ApiDescription;
  readonly options: SandboxOptions;
  readonly database: Database;
  readonly windows: WindowStore;
  readonly clock: Clock;
}

/** @throws Error where the document lacks what a sandbox can't do without. */
export function makeEngine({ description, options, database, windows, clock }: EngineParts): Engine {
  const validators = makeValidators(description);
  const ids = growingIds(clock);
  const seed = options.seed ?? 1;
  return {
    description,
    catalogue: errorCatalogue(description),
    validators,
    scheme: keyScheme(description),
    database,
    storage: storageOf(database),
    clock,
    ids,
    limiter: rateLimiter({
      rules: description.rateLimits,
      store: windows,
      now: () => clock.now(),
      unavailable: unavailableCode(description),
    }),
    faults: new FaultInjector(seed),
    world: {
      clock,
      ids,
      schemas: schemaFacts(description, validators),
      retentionDays: description.deletedDataRetentionDays,
      seed,
      syncMilliseconds: (options.syncSeconds ?? 0) * 1000,
    },
  };
}

/** Code of the error for what can't be done now, and may be tried again. */
function unavailableCode({ errors }: ApiDescription): string {
  return errors.find(({ status }) => status === 503)?.code ?? "internal_error";
}
