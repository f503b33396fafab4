import { randomBytes } from "node:crypto";
import { timestamp } from "../core/clock.ts";
import { invalidField, notFound } from "../errors/apiError.ts";
import type { Webhook } from "../generated/types.ts";
import { urlFault } from "../webhooks/url.ts";
import type { Handlers } from "./handlers.ts";
import type { World } from "./world.ts";

/** Standard Webhooks: a symmetric secret is 24 to 64 random bytes, in base 64 behind its prefix. */
const secretBytes = 32;

type WebhookOperations = "listWebhooks" | "createWebhook" | "getWebhook" | "deleteWebhook";

export function webhookHandlers(world: World): Pick<Handlers, WebhookOperations> {
  const { clock, ids, schemas } = world;
  return {
    listWebhooks: ({ store, tenant, params }) => store.webhooks.list(tenant, params),

    async createWebhook({ store, tenant, body }) {
      const fault = urlFault(body.url, world.webhookUrls);
      if (fault !== undefined) throw invalidField("url", fault);
      const webhook: Webhook = {
        id: ids.next(schemas.prefix("WebhookId")),
        url: body.url,
        events: body.events,
        description: body.description,
        metadata: body.metadata,
        status: "enabled",
        created_at: timestamp(clock.now()),
      };
      const secret = schemas.prefix("WebhookSecret") + randomBytes(secretBytes).toString("base64");
      await store.webhooks.insert(tenant, webhook, secret);
      return { ...webhook, secret };
    },

    async getWebhook({ store, tenant, params }) {
      const webhook = await store.webhooks.find(tenant, params.webhook_id);
      if (webhook === undefined) throw unknown(params.webhook_id);
      return webhook;
    },

    async deleteWebhook({ store, tenant, params }) {
      if (!(await store.webhooks.delete(tenant, params.webhook_id))) throw unknown(params.webhook_id);
    },
  };
}

function unknown(id: string) {
  return notFound(`There is no webhook ${id}.`);
}
