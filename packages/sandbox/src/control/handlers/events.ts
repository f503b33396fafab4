import { usualEnvironment } from "../../core/environment.ts";
import type { JsonObject } from "../../description.ts";
import { invalidField } from "../../errors/apiError.ts";
import {
  enableWebhook,
  listDeliveries,
  listEvents,
  listMails,
  listWebhooks,
  resendDelivery,
} from "../../webhooks/desk.ts";
import type { Outbox } from "../../webhooks/outbox.ts";
import { triggerEvent } from "../../webhooks/trigger.ts";
import type { ControlHandlers } from "../handlers.ts";
import { demandDocumented, organizationOf } from "../known.ts";
import type { ControlServices } from "../services.ts";

type Ids =
  | "listEvents"
  | "triggerEvent"
  | "listDeliveries"
  | "resendDelivery"
  | "listWebhooks"
  | "enableWebhook"
  | "listMails";

export function eventHandlers(services: ControlServices, outbox: Outbox): Pick<ControlHandlers, Ids> {
  const { engine, first } = services;
  const { storage, clock, description, scheme } = engine;
  return {
    listEvents: ({ params }) =>
      storage.read(async (store) => {
        const { id } = await organizationOf(store, first, params.organization_id);
        return { data: [...(await listEvents(store, id, params.limit))] };
      }),

    async triggerEvent({ body }) {
      demandDocumented(description, scheme, body);
      const types = (description.webhooks?.events ?? []).map(({ type }) => type);
      if (!types.includes(body.type)) throw invalidField("type", `must be one of: ${types.join(", ")}`);
      const { environment = usualEnvironment(scheme.environments), data } = body;
      return storage.transaction(async (store) => {
        const organization = (await organizationOf(store, first, body.organization_id)).id;
        const tenant = { organization, environment };
        const { type, account_id: account } = body;
        return (
          await triggerEvent(
            outbox,
            store,
            { tenant, type, account, data: data as JsonObject | undefined },
            clock.now(),
          )
        ).event;
      });
    },

    listDeliveries: ({ params }) =>
      storage.read(async (store) => {
        const { id } = await organizationOf(store, first, params.organization_id);
        const filter = { webhook: params.webhook_id, event: params.event_id };
        return { data: [...(await listDeliveries(store, id, filter, params.limit))] };
      }),

    resendDelivery: ({ params }) =>
      storage.transaction((store) => resendDelivery(outbox, store, params.delivery_id, clock.now())),

    listWebhooks: ({ params }) =>
      storage.read(async (store) => {
        const { id } = await organizationOf(store, first, params.organization_id);
        return { data: [...(await listWebhooks(store, id, scheme.environments))] };
      }),

    enableWebhook: ({ params }) => storage.transaction((store) => enableWebhook(store, params.webhook_id)),

    listMails: ({ params }) =>
      storage.read(async (store) => {
        const { id } = await organizationOf(store, first, params.organization_id);
        return { data: [...(await listMails(store, id))] };
      }),
  };
}
