import type { DueMarks } from "../agenda/marks.ts";
import { timestamp } from "../core/clock.ts";
import type { IdSource } from "../core/ids.ts";
import type { ApiDescription, EventDescription, JsonObject } from "../description.ts";
import type { FieldError } from "../errors/apiError.ts";
import type { SchemaFacts } from "../schema/facts.ts";
import type { Validators } from "../schema/validators.ts";
import type { Store } from "../storage/store.ts";
import type { Tenant } from "../storage/tenant.ts";
import { newDelivery } from "./delivery.ts";

/** An event as its receivers get it. */
export interface Event {
  readonly id: string;
  readonly type: string;
  /** RFC 3339. */
  readonly created_at: string;
  readonly data: JsonObject;
}

export interface Published {
  readonly event: Event;
  /** Ids of its deliveries; none where no enabled webhook subscribes to the type. */
  readonly deliveries: readonly string[];
}

export interface OutboxOptions {
  readonly description: ApiDescription;
  readonly validators: Validators;
  readonly schemas: SchemaFacts;
  readonly ids: IdSource;
  readonly marks: DueMarks;
}

/** Prefix of deliveries' ids, which are the sandbox's own. */
const deliveryPrefix = "dlv_";

/**
 * Where events are put by what causes them, inside of the same unit of work: with the cause they are there, and
 * without it they are not. They are sent later, from what is kept.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  readonly #events: ReadonlyMap<string, EventDescription>;
  readonly #wildcard: string | null;

  constructor(options: OutboxOptions) {
    const webhooks = options.description.webhooks;
    this.#options = options;
    this.#events = new Map((webhooks?.events ?? []).map((event) => [event.type, event]));
    this.#wildcard = webhooks?.delivery.wildcard ?? null;
  }

  /** The event as the document describes it; undefined where it does not. */
  describe(type: string): EventDescription | undefined {
    return this.#events.get(type);
  }

  /**
   * Publishes an event to every enabled webhook of the tenant that subscribes to its type. Nothing is kept of an event that
   * nobody hears.
   *
   * @param now when it happened, in milliseconds.
   * @returns undefined where the document has no such event: what it does not describe does not happen.
   * @throws Error where the data is not what the document says of the event.
   */
  async publish(
    store: Store,
    tenant: Tenant,
    type: string,
    data: JsonObject,
    now: number,
  ): Promise<Published | undefined> {
    if (!this.#events.has(type)) return undefined;
    const event = this.#event(type, data, now);
    const [fault] = this.#check(event);
    if (fault !== undefined)
      throw new Error(`The event ${type} is not as the document says: ${fault.field} ${fault.message}.`);
    return { event, deliveries: await this.#deliver(store, tenant, event, now) };
  }

  /** What would keep the data from being an event's; the event has to be one of the document's. */
  faults(type: string, data: JsonObject, now: number): readonly FieldError[] {
    return this.#check(this.#event(type, data, now));
  }

  /** Puts an event that is kept on its way to a webhook once more. @returns the delivery's id. */
  async redeliver(store: Store, event: string, webhook: string, now: number): Promise<string> {
    const id = this.#options.ids.next(deliveryPrefix);
    await store.deliveries.insert(id, event, webhook, now, newDelivery(now));
    this.#options.marks.mark(store);
    return id;
  }

  #event(type: string, data: JsonObject, now: number): Event {
    const { ids, schemas } = this.#options;
    return { id: ids.next(schemas.prefix("EventId")), type, created_at: timestamp(now), data };
  }

  #check(event: Event): readonly FieldError[] {
    const described = this.#events.get(event.type);
    return described === undefined ? [] : this.#options.validators.strict(described.schema)(event);
  }

  async #deliver(store: Store, tenant: Tenant, event: Event, now: number): Promise<readonly string[]> {
    const webhooks = await store.webhooks.withStatus(tenant, "enabled");
    const subscribed = webhooks.filter(
      ({ events }) =>
        events.includes(event.type) || (this.#wildcard !== null && events.includes(this.#wildcard)),
    );
    if (subscribed.length === 0) return [];
    await store.events.insert({
      id: event.id,
      organization: tenant.organization,
      type: event.type,
      at: now,
      body: JSON.stringify(event),
    });
    const deliveries: string[] = [];
    for (const { id } of subscribed) {
      const times = (await store.deliveryDuplicates.take(tenant.organization)) ? 2 : 1;
      for (let time = 0; time < times; time++)
        deliveries.push(await this.redeliver(store, event.id, id, now));
    }
    return deliveries;
  }
}
