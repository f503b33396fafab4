import { merge } from "../core/merge.ts";
import type { JsonObject, JsonValue } from "../description.ts";
import { invalidRequest, notFound } from "../errors/apiError.ts";
import type { StoredAccount } from "../storage/accounts.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import type { Outbox, Published } from "./outbox.ts";

export interface Trigger {
  readonly tenant: Tenant;
  readonly type: string;
  /** The account that it is about, where such an event is about one. Default: the newest of the tenant, if it has any. */
  readonly account?: string | undefined;
  /** What the event's `data` is to be; the rest is as in the document's example. */
  readonly data?: JsonObject | undefined;
}

/**
 * Publishes an event that nothing caused.
 *
 * @param now milliseconds.
 * @throws ApiError not_found where the document has no such event or the tenant no such account; invalid_request where
 * the event would not be as the document says.
 */
export async function triggerEvent(
  outbox: Outbox,
  store: Store,
  trigger: Trigger,
  now: number,
): Promise<Published> {
  const { tenant, type, data: overrides = {} } = trigger;
  const described = outbox.describe(type);
  if (described === undefined) throw notFound(`The document has no event ${type}.`);
  const example = dataOf(described.example);
  const known = Object.entries(factsOf(await accountOf(store, trigger)));
  const about = Object.fromEntries(known.filter(([field]) => Object.hasOwn(example, field)));
  const data = merge(merge(example, about), overrides);
  const faults = outbox.faults(type, data, now);
  if (faults.length > 0) throw invalidRequest(faults);
  const published = await outbox.publish(store, tenant, type, data, now);
  if (published === undefined) throw notFound(`The document has no event ${type}.`);
  return published;
}

async function accountOf(
  store: Store,
  { tenant, account, data }: Trigger,
): Promise<StoredAccount | undefined> {
  const named = account ?? data?.["account_id"];
  if (typeof named !== "string") return store.accounts.newest(tenant);
  const found = await store.accounts.find(tenant, named);
  if (found === undefined) throw notFound(`There is no account ${named}.`);
  return found;
}

/** What is known of an account, under the names that events give it. */
function factsOf(account: StoredAccount | undefined): JsonObject {
  if (account === undefined) return {};
  const { instagram_username, platform } = account.settings;
  return { account_id: account.id, instagram_username, platform };
}

function dataOf(example: JsonValue): JsonObject {
  const data = isObject(example) ? example["data"] : undefined;
  return data !== undefined && isObject(data) ? data : {};
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
