import { timestamp } from "../core/clock.ts";
import { merge } from "../core/merge.ts";
import { conflict, type FieldError, invalidRequest, notFound } from "../errors/apiError.ts";
import type { TargetingConfig, TargetingSuggestion } from "../generated/types.ts";
import type { Store } from "../storage/store.ts";
import { findAccount } from "./find.ts";
import type { Handlers } from "./handlers.ts";
import { changeSettings, sourcesOf } from "./settings.ts";
import type { World } from "./world.ts";

type TargetingOperations =
  | "getTargeting"
  | "updateTargeting"
  | "listTargetingSuggestions"
  | "applyTargetingSuggestion";

export function targetingHandlers(world: World): Pick<Handlers, TargetingOperations> {
  return {
    async getTargeting({ store, tenant, params }) {
      const { id } = await findAccount(store, tenant, params.account_id);
      return store.targetings.of(id);
    },

    async updateTargeting({ store, tenant, params, body }) {
      const { id } = await findAccount(store, tenant, params.account_id);
      const changed = merge(await store.targetings.of(id), body);
      const faults = crossFaults(changed);
      if (faults.length > 0) throw invalidRequest(faults);
      return setTargeting(world, store, changed);
    },

    async listTargetingSuggestions({ store, tenant, params }) {
      const account = await findAccount(store, tenant, params.account_id);
      return store.suggestions.list(account.id, params);
    },

    async applyTargetingSuggestion({ store, tenant, params }) {
      const account = await findAccount(store, tenant, params.account_id);
      const suggestion = await store.suggestions.find(account.id, params.suggestion_id);
      if (suggestion === undefined)
        throw notFound(`There is no suggestion ${params.suggestion_id} for ${account.id}.`);
      if (suggestion.status !== "pending")
        throw conflict(`The suggestion is ${suggestion.status}, not pending, and can't be applied.`);
      const changed = withSuggestion(await store.targetings.of(account.id), suggestion);
      const [fault] = world.schemas.faults("TargetingConfig", changed);
      if (fault !== undefined)
        throw conflict(`The targeting has no room for the suggestion: ${fault.field} ${fault.message}.`);
      await store.suggestions.setStatus(suggestion.id, "applied");
      return setTargeting(world, store, changed);
    },
  };
}

/** What a new account starts with: no sources, and the document's defaults. */
export function openTargeting({ schemas, clock }: World, account: string): TargetingConfig {
  return {
    account_id: account,
    competitor_accounts: [],
    hashtags: [],
    locations: [],
    interests: [],
    filters: schemas.defaults("TargetingFilters"),
    ai_optimization: schemas.defaults("AiOptimization"),
    updated_at: timestamp(clock.now()),
  };
}

async function setTargeting(world: World, store: Store, config: TargetingConfig): Promise<TargetingConfig> {
  const now = world.clock.now();
  const dated = { ...config, updated_at: timestamp(now) };
  await store.targetings.set(dated);
  await store.accounts.touch(config.account_id, now);
  await changeSettings(world, store, config.account_id, { sources: sourcesOf(dated) });
  return dated;
}

/** What no schema can say: fields that have to fit each other. */
function crossFaults({ filters }: TargetingConfig): readonly FieldError[] {
  const { age_range: ages, min_followers: least, max_followers: most } = filters;
  return [
    ...(ages.min > ages.max
      ? [{ field: "filters.age_range.min", message: `must be at most filters.age_range.max (${ages.max})` }]
      : []),
    ...(most !== null && least > most
      ? [{ field: "filters.min_followers", message: `must be at most filters.max_followers (${most})` }]
      : []),
  ];
}

function withSuggestion(config: TargetingConfig, suggestion: TargetingSuggestion): TargetingConfig {
  const { value } = suggestion;
  const add = (list: readonly string[]): string[] => (list.includes(value) ? [...list] : [...list, value]);
  switch (suggestion.type) {
    case "hashtag":
      return { ...config, hashtags: add(config.hashtags) };
    case "competitor_account":
      return { ...config, competitor_accounts: add(config.competitor_accounts) };
    case "interest":
      return { ...config, interests: add(config.interests) };
    case "location": {
      if (config.locations.some(({ name }) => name === value)) return config;
      return {
        ...config,
        locations: [...config.locations, { name: value, radius_km: suggestion.radius_km ?? 1 }],
      };
    }
    default:
      throw conflict(`This server can't apply suggestions of type ${suggestion.type}.`);
  }
}
