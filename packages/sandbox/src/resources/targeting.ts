import { timestamp } from "../core/clock.ts";
import { merge } from "../core/merge.ts";
import { conflict, type FieldError, invalidRequest, notFound } from "../errors/apiError.ts";
import type { TargetingConfig, TargetingSuggestion } from "../generated/types.ts";
import { findAccount } from "./find.ts";
import type { Handlers } from "./handlers.ts";
import { changeSettings, sourcesOf } from "./settings.ts";
import { addWeeklySuggestions } from "./suggestionWeeks.ts";
import type { World } from "./world.ts";

type TargetingOperations =
  | "getTargeting"
  | "updateTargeting"
  | "listTargetingSuggestions"
  | "applyTargetingSuggestion";

export function targetingHandlers(world: World): Pick<Handlers, TargetingOperations> {
  const { store } = world;
  return {
    getTargeting: ({ tenant, params }) =>
      store.targetings.of(findAccount(world, tenant, params.account_id).id),

    updateTargeting({ tenant, params, body }) {
      const { id } = findAccount(world, tenant, params.account_id);
      const changed = merge(store.targetings.of(id), body);
      const faults = crossFaults(changed);
      if (faults.length > 0) throw invalidRequest(faults);
      return setTargeting(world, changed);
    },

    listTargetingSuggestions({ tenant, params }) {
      const account = findAccount(world, tenant, params.account_id);
      addWeeklySuggestions(world, account);
      return store.suggestions.list(account.id, params);
    },

    applyTargetingSuggestion({ tenant, params }) {
      const account = findAccount(world, tenant, params.account_id);
      addWeeklySuggestions(world, account);
      const suggestion = store.suggestions.find(account.id, params.suggestion_id);
      if (suggestion === undefined)
        throw notFound(`There is no suggestion ${params.suggestion_id} for ${account.id}.`);
      if (suggestion.status !== "pending")
        throw conflict(`The suggestion is ${suggestion.status}, not pending, and can't be applied.`);
      const changed = withSuggestion(store.targetings.of(account.id), suggestion);
      const [fault] = world.schemas.faults("TargetingConfig", changed);
      if (fault !== undefined)
        throw conflict(`The targeting has no room for the suggestion: ${fault.field} ${fault.message}.`);
      store.suggestions.setStatus(suggestion.id, "applied");
      return setTargeting(world, changed);
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

function setTargeting(world: World, config: TargetingConfig): TargetingConfig {
  const now = world.clock.now();
  const dated = { ...config, updated_at: timestamp(now) };
  world.store.targetings.set(dated);
  world.store.accounts.touch(config.account_id, now);
  changeSettings(world, config.account_id, { sources: sourcesOf(dated) });
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
