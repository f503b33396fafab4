import { usualEnvironment } from "../../core/environment.ts";
import { notFound } from "../../errors/apiError.ts";
import type { StoredKey } from "../../storage/apiKeys.ts";
import type { ApiKey } from "../generated/types.ts";
import type { ControlHandlers } from "../handlers.ts";
import { insertKey } from "../issueKey.ts";
import { demandDocumented, organizationOf } from "../known.ts";
import type { ControlServices } from "../services.ts";

type Ids = "listApiKeys" | "createApiKey" | "revokeApiKey";

export function apiKeyHandlers({ engine, first }: ControlServices): Pick<ControlHandlers, Ids> {
  const { storage, description, scheme } = engine;
  return {
    listApiKeys: ({ params }) =>
      storage.read(async (store) => {
        const { id } = await organizationOf(store, first, params.organization_id);
        return { data: (await store.apiKeys.list(id)).map(present) };
      }),

    async createApiKey({ body }) {
      demandDocumented(description, scheme, body);
      const {
        name,
        scopes = description.scopes,
        plan,
        environment = usualEnvironment(scheme.environments),
      } = body;
      return storage.transaction(async (store) => {
        const organization = (await organizationOf(store, first, body.organization_id)).id;
        const { key, secret } = await insertKey(engine, store, {
          name,
          scopes,
          plan,
          environment,
          organization,
        });
        return { ...present(key), secret };
      });
    },

    async revokeApiKey({ params }) {
      await storage.transaction(async (store) => {
        if (!(await store.apiKeys.delete(params.key_id)))
          throw notFound(`There is no API key ${params.key_id}.`);
      });
    },
  };
}

function present(key: StoredKey): ApiKey {
  return {
    id: key.id,
    organization_id: key.organization,
    name: key.name,
    environment: key.environment,
    prefix: key.hint,
    scopes: [...key.scopes],
    plan: key.plan ?? null,
    created_at: key.createdAt,
    last_used_at: key.lastUsedAt ?? null,
  };
}
